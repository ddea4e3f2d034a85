using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Wordings.Storage;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>The words for one answer: the answer as it is and as it was, and who wrote what when. The form beside the answer sends here too.</summary>
public sealed partial class WordingPage(ReadWordings wordings, SaveWording saving, NavigationManager navigation)
{
    private WaveWordings? _wave;
    private WordedAnswer? _answer;
    private IReadOnlyList<WordingRevision> _history = [];
    private string? _typed;
    private string? _notice;
    private bool _isProblem;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public string Path { get; set; } = "";

    [SupplyParameterFromForm(FormName = WordingForm.Handler)]
    private PostedWording? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    private string Back => WaveRoutes.AnswerOf(_wave!.Wave, _answer!.Organisation.Code, _answer.Question.Id);

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        _wave = await wordings.ExecuteAsync(new WaveId(Id), Aborted);
        _answer = _wave?.Find(Code, Path);
        if (_wave is null || _answer is null || (_answer.Answer is null && _answer.Latest is null))
        {
            _answer = null;
            navigation.NotFound();
            return;
        }

        _history = await wordings.HistoryAsync(_wave.Wave, _answer.Organisation.Code, _answer.Path, Aborted);
    }

    private async Task SubmitAsync()
    {
        if (_wave is not { } wave || _answer is not { } answer || Form is not { } form)
        {
            return;
        }

        var takesAway = form.Action == WordingForm.TakeAwayAction;
        var text = takesAway ? "" : AnalystWording.Tidy(form.Text ?? "");
        (_typed, _isProblem) = (takesAway ? null : form.Text, true);
        if (!takesAway && Refusal(answer, form, text) is { } refusal)
        {
            _notice = refusal;
            return;
        }

        var by = (HttpContext.User.StaffUserId(), HttpContext.User.FindFirstValue(StaffClaims.Name) ?? "");
        if (form.Revision != answer.Revision || !await saving.ExecuteAsync(wave.Wave, answer, text, by, Aborted))
        {
            _notice = T[WordingsTexts.SomebodyFirst];
            await ReadAsync();
            return;
        }

        (_typed, _isProblem, _notice) = (null, false, T[takesAway ? WordingsTexts.TakenAway : WordingsTexts.Saved]);
        await ReadAsync();
    }

    private string? Refusal(WordedAnswer answer, PostedWording form, string text) =>
        !answer.TakesWords ? T[answer.Answer is null ? WordingsTexts.NoAnswer : WordingsTexts.IsNumber]
        : text.Length == 0 ? T[WordingsTexts.Empty]
        : text.Length > AnalystWording.MaxLength ? T.Format(WordingsTexts.TooLong, SwedishNumber.Format(text.Length), SwedishNumber.Format(AnalystWording.MaxLength))
        : form.Mark != answer.Mark ? T[WordingsTexts.AnswerChanged]
        : null;

    private sealed class PostedWording
    {
        public string? Text { get; set; }

        public string? Mark { get; set; }

        public int Revision { get; set; }

        public string? Action { get; set; }
    }
}
