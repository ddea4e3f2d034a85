using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Authoring.Starting;

public sealed partial class NewQuestionnairePage(CreateDraft createDraft, NavigationManager navigation)
{
    private readonly List<(string Field, string Text)> _problems = [];
    private IReadOnlyList<Diagnostic> _diagnostics = [];
    private string? _taken;

    [SupplyParameterFromForm(FormName = "template")]
    private TemplateForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "upload")]
    private UploadForm? Upload { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private async Task StartAsync()
    {
        var (title, id) = (Form?.Title?.Trim() ?? "", Form?.Id?.Trim() ?? "");
        if (title.Length == 0 || title.Any(char.IsControl))
        {
            _problems.Add(("title", T[StartingTexts.TitleMissing]));
        }

        if (!QuestionnaireHeader.IsId(id))
        {
            _problems.Add(("id", T[StartingTexts.IdInvalid]));
        }

        if (_problems.Count == 0)
        {
            await CreateAsync(StarterText.Create(id, title, T.Current), "id");
        }
    }

    private async Task UploadAsync()
    {
        if (await MarkdownUpload.ReadAsync(Upload?.File, QuestionnaireFile.MaxLength, HttpContext.RequestAborted) is { } text)
        {
            await CreateAsync(text, "file");
        }
        else
        {
            _problems.Add(("file", T[EditorTexts.FileUseless]));
        }
    }

    /// <param name="field">Where the id came from.</param>
    private async Task CreateAsync(string text, string field)
    {
        var result = await createDraft.ExecuteAsync(text, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        switch (result.Outcome)
        {
            case CreateDraftOutcome.Created:
                navigation.NavigateTo(AuthoringRoutes.Edit(result.QuestionnaireId));
                break;
            case CreateDraftOutcome.IdTaken:
                _taken = result.QuestionnaireId;
                _problems.Add((field, T.Format(StartingTexts.IdTaken, result.QuestionnaireId)));
                break;
            case CreateDraftOutcome.IsTranslation:
                _problems.Add((field, T.Format(StartingTexts.FileIsTranslation, result.QuestionnaireId)));
                break;
            case CreateDraftOutcome.IsBlock:
                _problems.Add((field, T[StartingTexts.FileIsBlock]));
                break;
            case CreateDraftOutcome.NoId:
                _problems.Add((field, T[StartingTexts.FileWithoutId]));
                _diagnostics = result.Parsed.Diagnostics;
                break;
        }
    }

    private string? Invalid(string field) => _problems.Exists(problem => problem.Field == field) ? "true" : null;

    private sealed class TemplateForm
    {
        public string? Title { get; set; }

        public string? Id { get; set; }
    }

    private sealed class UploadForm
    {
        public IFormFile? File { get; set; }
    }
}
