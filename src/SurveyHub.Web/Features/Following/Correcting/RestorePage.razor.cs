using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Following.Correcting;

/// <summary>Shows what would be put back, and puts it back for a reason.</summary>
public sealed partial class RestorePage(ReadAnswers waves, RestoreValue values, NavigationManager navigation)
{
    private readonly List<(string Field, string Text)> _problems = [];
    private RestorableValue? _value;
    private Field? _field;
    private Question? _question;
    private OrganisationCode _code;
    private string _name = "";
    private int? _restored;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public string Path { get; set; } = "";

    [Parameter]
    public long Sequence { get; set; }

    [SupplyParameterFromForm(FormName = "restore")]
    private RestoreForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    protected override async Task OnParametersSetAsync()
    {
        var stop = HttpContext.RequestAborted;
        var wave = await waves.ExecuteAsync(Wave, stop);
        var organisation = wave?.Answers.Panel.Organisations.FirstOrDefault(o => o.Code.Value == Code);
        var field = wave is not null && FieldPath.TryParse(Path, out var path) ? wave.Answers.Questionnaire.FindAnswerable(path) : null;
        if (wave is null || organisation is null || field is null
            || await values.FindAsync(Wave, organisation.Code, field, Sequence, stop) is not { } value)
        {
            navigation.NotFound();
            return;
        }

        (_value, _field, _code, _name) = (value, field, organisation.Code, organisation.OfficialName);
        _question = wave.Answers.Questionnaire.QuestionOf(field);
    }

    private async Task RestoreAsync()
    {
        if (_value is not { } value)
        {
            return;
        }

        var reason = Form?.Reason?.Trim() ?? "";
        if (reason.Length is 0 or > Reopening.MaxReasonLength)
        {
            _problems.Add(("reason", T[reason.Length == 0 ? RestoreTexts.ReasonMissing : RestoreTexts.ReasonTooLong]));
            return;
        }

        try
        {
            // What the page showed is what is corrected, not what has been handed in since.
            var shown = value with { Submission = Form!.After };
            var (outcome, number) = await values.ExecuteAsync(shown, reason, HttpContext.User.StaffUserId(), HttpContext.RequestAborted);
            if (RestoreTexts.Obstacle(outcome) is { } obstacle)
            {
                _problems.Add(("reason", T[obstacle]));
            }
            else
            {
                _restored = number;
            }
        }
        catch (AnswerNotWrittenException)
        {
            _problems.Add(("reason", T[RestoreTexts.Busy]));
        }
    }

    private string Words(Answer? answer)
    {
        if (answer is not { IsAnswered: true })
        {
            return T[AnswersTexts.NotAnswered];
        }

        var lines = AnswerText.LinesAlone(_field!, answer, T.Current);
        return string.Join('\n', lines.Concat(new[] { answer.Reason, answer.Comment }.OfType<string>()));
    }

    private sealed class RestoreForm
    {
        public string? Reason { get; set; }

        /// <summary>The number of the submission that the page showed.</summary>
        public int After { get; set; }
    }
}
