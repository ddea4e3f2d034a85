using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>The code book of a wave, how many say each theme, and how far the reading has come.</summary>
public sealed partial class BookPage(ReadAnalysis analyses, ChangeCodeBook books, TakeOverBook takeOver, NavigationManager navigation)
{
    private readonly List<(string Field, string Text)> _problems = [];
    private WaveAnalysis? _wave;
    private List<(QuestionReading Question, int Read, int All, int Settle)> _questions = [];
    private List<(Theme Theme, int Depth, PanelDivision Division)> _themes = [];
    private IReadOnlyList<(WaveId Id, string Name)> _others = [];
    private ScreenText? _notice;
    private bool _isProblem;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "new-theme")]
    private ThemeForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "take-over")]
    private OtherForm? Other { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        Form ??= new ThemeForm();
        if (!await LoadAsync())
        {
            navigation.NotFound();
        }
    }

    private async Task<bool> LoadAsync()
    {
        _wave = await analyses.ExecuteAsync(new WaveId(Id), Aborted);
        if (_wave is not { } wave)
        {
            return false;
        }

        var codes = wave.Answers.Panel.Organisations.Select(organisation => organisation.Code).ToList();
        _questions = [.. QuestionReading.AllOf(wave).Select(question => (question, States: codes.Select(question.StateOf).ToLookup(state => state)))
            .Select(pair => (pair.question, Read: pair.States[ReadingState.Read].Count(), Unread: pair.States[ReadingState.Unread].Count(), Settle: pair.States[ReadingState.ToSettle].Count()))
            .Select(one => (one.question, one.Read, one.Read + one.Unread + one.Settle, one.Settle))];
        _themes = [.. InOrder(wave.Book, null, 0).Select(pair => (pair.Theme, pair.Depth, wave.Reader.MembersOf(pair.Theme)))];
        _others = await takeOver.ChoicesAsync(wave.Wave, Aborted);
        return true;
    }

    /// <summary>Each theme before those that lie under it.</summary>
    private static IEnumerable<(Theme Theme, int Depth)> InOrder(CodeBook book, Identifier? parent, int depth) => book.Themes
        .Where(theme => theme.Parent == parent).SelectMany(theme => InOrder(book, theme.Id, depth + 1).Prepend((theme, depth)));

    private async Task AddAsync()
    {
        if (_wave is not { } wave || Form!.Read(wave, null, T, _problems) is not { } theme)
        {
            return;
        }

        if (await books.ExecuteAsync(wave.Wave, Form.Revision, (book, now) => book.With(theme, now), Analyst.Of(HttpContext.User), Aborted))
        {
            navigation.NavigateTo(ThemeRoutes.Themes(wave.Wave));
            return;
        }

        await LoadAsync();
        (_notice, _isProblem) = (BookTexts.SomebodyFirst, true);
    }

    private async Task TakeOverAsync()
    {
        if (_wave is not { } wave || Other is not { } other)
        {
            return;
        }

        var isDone = await takeOver.ExecuteAsync(wave, new WaveId(other.Wave), other.Revision, Analyst.Of(HttpContext.User), Aborted);
        await LoadAsync();
        (_notice, _isProblem) = isDone ? (BookTexts.TakenOver, false) : (BookTexts.SomebodyFirst, true);
    }

    private sealed class OtherForm
    {
        public Guid Wave { get; set; }

        public int Revision { get; set; }
    }
}
