using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Features.Authoring.Listing;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell.Differences;

namespace SurveyHub.Web.Features.Authoring.Publishing;

/// <summary>Says what publishing fixes for good, and asks for it to be confirmed.</summary>
public sealed partial class PublishPage(
    PreparePublishing preparePublishing, PublishDraft publishDraft, FindText texts, WorkingBlocks blocks, NavigationManager navigation)
{
    private PublishingPlan? _plan;
    private IReadOnlyList<DifferenceLine> _changes = [];
    private IReadOnlyList<(Language Language, IReadOnlyList<DifferenceLine> Lines)> _translated = [];
    private QuestionnaireDifference? _meaning;
    private SharedFiles _before = SharedFiles.None;
    private string? _problem;

    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromForm(FormName = "publish")]
    private PublishForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private QuestionnaireHeader Header => _plan!.Parsed.Questionnaire.Header;

    private string Title => QuestionnaireTitle.Of(Id, _plan!.Parsed);

    private string Number => Count(_plan!.Expected.Number);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _plan = await preparePublishing.ExecuteAsync(Id, HttpContext.RequestAborted);
        if (_plan is null)
        {
            navigation.NotFound();
        }
        else if (_plan.Previous is { } previous
            && await texts.ExecuteAsync(Id, TextReference.Version(previous), translation: null, HttpContext.RequestAborted) is { } before)
        {
            _translated = await TranslationsAsync(previous);
            _changes = LineDifference.Between(before, _plan.Working.Text);
            _before = await blocks.FindAsync(Id, TextReference.Version(previous), before, HttpContext.RequestAborted);
            _meaning = _plan.Parsed.HasErrors ? null : QuestionnaireComparer.Compare(QuestionnaireFile.Parse(before, _before).Questionnaire, _plan.Parsed.Questionnaire);
        }
    }

    /// <summary>What has changed in each translation, also where it is new or gone.</summary>
    private async Task<IReadOnlyList<(Language, IReadOnlyList<DifferenceLine>)>> TranslationsAsync(int previous)
    {
        var changed = new List<(Language, IReadOnlyList<DifferenceLine>)>();
        foreach (var language in Enum.GetValues<Language>())
        {
            var before = await texts.ExecuteAsync(Id, TextReference.Version(previous), language, HttpContext.RequestAborted) ?? "";
            if (LineDifference.Between(before, _plan!.Texts.Find(language).Text) is { Count: > 0 } lines)
            {
                changed.Add((language, lines));
            }
        }

        return changed;
    }

    private async Task PublishAsync()
    {
        var result = await publishDraft.ExecuteAsync(Id, Form?.Hash ?? "", HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
        if (result.Outcome == PublishOutcome.Published)
        {
            navigation.NavigateTo(AuthoringRoutes.Version(Id, result.Number));
            return;
        }

        // The page as it is now says why, except when the text became another one in the meantime.
        await LoadAsync();
        _problem = result.Outcome == PublishOutcome.Changed ? T[PublishTexts.Changed] : null;
    }

    private static string Count(int number) => SwedishNumber.Format(number);

    private sealed class PublishForm
    {
        public string? Hash { get; set; }
    }
}
