using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Features.Authoring.Listing;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>
/// The editor: a plain form, so that a lost connection or a restarted server takes nothing of what was typed. Its script posts the same form to
/// have the text checked while somebody types; no state is kept on the server.
/// </summary>
public sealed partial class EditQuestionnairePage(
    WorkingTexts workingTexts, FindText texts, SaveDraft saveDraft, SaveTranslation saveTranslation, BlockCatalogue blocks, NavigationManager navigation)
{
    /// <summary>The field that holds the text.</summary>
    public const string TextName = "Form.Text";

    /// <summary>The field that names the language of a translation; empty for the original.</summary>
    public const string LanguageName = "Form.Language";

    private const string SaveAction = "save";

    private string _text = "";
    private int _revision;
    private string _baseHash = "";
    private string? _title;
    private string? _theirs;
    private Language? _translation;
    private string? _original;
    private ScreenText? _notice;

    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>A text to begin with instead of the draft: see <see cref="TextReference"/>.</summary>
    [SupplyParameterFromQuery]
    private string? From { get; set; }

    /// <summary>Of the translation that is written; null for the original.</summary>
    [SupplyParameterFromQuery(Name = AuthoringRoutes.LanguageParameter)]
    private string? TranslatedTo { get; set; }

    [SupplyParameterFromQuery]
    private bool Saved { get; set; }

    [SupplyParameterFromForm(FormName = "edit")]
    private EditForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "open-file")]
    private UploadForm? Upload { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private string Heading => _translation is { } language
        ? T.Format(EditorTexts.TranslationTitle, _title!, language.Name().In(T.Current))
        : T.Format(EditorTexts.Title, _title!);

    protected override async Task OnParametersSetAsync()
    {
        if (await workingTexts.FindBundleAsync(Id, HttpContext.RequestAborted) is not { } bundle)
        {
            navigation.NotFound();
            return;
        }

        var original = QuestionnaireFile.Parse(bundle.Original.Text);
        _translation = LanguageExtensions.FromCode(TranslatedTo);
        _original = _translation is null ? null : bundle.Original.Text;
        var working = _translation is { } language ? bundle.Find(language) : bundle.Original;
        Base(working);
        _text = working.Text;
        _title = QuestionnaireTitle.Of(Id, original);
        _notice = Saved ? EditorTexts.Saved : null;
        if (_translation is { } begun && _text.Length == 0 && !Saved)
        {
            (_text, _notice) = (TranslationStart.Of(bundle.Original.Text, begun, bundle.Shared, await blocks.ReadAsync(HttpContext.RequestAborted)), EditorTexts.ToTranslate);
        }

        if (TextReference.Parse(From) is { } from && await texts.ExecuteAsync(Id, from, _translation, HttpContext.RequestAborted) is { } other)
        {
            (_text, _notice) = (other, EditorTexts.FromOther);
        }
    }

    private async Task SubmitAsync()
    {
        var form = Form ?? new EditForm();
        _text = ContentHash.Normalise(form.Text ?? "");
        if (form.Action != SaveAction)
        {
            (_revision, _baseHash, _notice) = (form.Revision, form.BaseHash ?? "", EditorTexts.NotSaved);
            return;
        }

        var (request, by, stop) = (new SaveDraftRequest(Id, _text, form.Revision, form.BaseHash ?? ""), HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        switch (await (_translation is { } language ? saveTranslation.ExecuteAsync(request, language, by, stop) : saveDraft.ExecuteAsync(request, by, stop)))
        {
            case SaveDraftResult.Saved:
                navigation.NavigateTo(AuthoringRoutes.Saved(Id, _translation));
                break;
            case SaveDraftResult.Conflict { Theirs: var theirs }:
                // The next save is based on what the author has now been shown.
                Base(theirs);
                (_theirs, _notice) = (theirs.Text, null);
                break;
            case SaveDraftResult.NotFound:
                navigation.NotFound();
                break;
        }
    }

    private async Task OpenFileAsync()
    {
        var text = await MarkdownUpload.ReadAsync(Upload?.File, QuestionnaireFile.MaxLength, HttpContext.RequestAborted);
        (_text, _notice) = text is null ? (_text, EditorTexts.FileUseless) : (text, EditorTexts.FromOther);
    }

    private void Base(WorkingText working) => (_revision, _baseHash) = (working.Revision, working.Hash);

    private sealed class EditForm
    {
        public string? Text { get; set; }

        public int Revision { get; set; }

        public string? BaseHash { get; set; }

        public string? Action { get; set; }
    }

    private sealed class UploadForm
    {
        public IFormFile? File { get; set; }
    }
}
