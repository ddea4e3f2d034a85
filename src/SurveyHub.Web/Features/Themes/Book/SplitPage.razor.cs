using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Marking;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>The queue of a theme that is split: its passages one after the other, until none is left and the theme can go.</summary>
public sealed partial class SplitPage(ReadAnalysis analyses, SplitTheme splitting, ChangeCodeBook books, NavigationManager navigation)
{
    private const string NoneAction = "none";
    private const string DissolveAction = "dissolve";

    private WaveAnalysis? _wave;
    private Theme? _theme;
    private string? _organisation;
    private List<(CodingId Id, PlacedCoding Placed)> _left = [];
    private List<Theme> _others = [];
    private int _read;
    private ScreenText? _notice;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string ThemeId { get; set; } = "";

    [SupplyParameterFromForm(FormName = "split")]
    private SplitForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    private Analyst Me => Analyst.Of(HttpContext.User);

    protected override async Task OnParametersSetAsync()
    {
        if (!await LoadAsync())
        {
            navigation.NotFound();
        }
    }

    private async Task<bool> LoadAsync()
    {
        _wave = await analyses.ExecuteAsync(new WaveId(Id), Aborted);
        _theme = Identifier.TryParse(ThemeId, out var id) && _wave?.Book.Find(id) is { Rule: null } found ? found : null;
        if (_wave is not { } wave || _theme is not { } theme)
        {
            return false;
        }

        _left = [.. wave.Codings.Where(mark => mark.Placed.Theme == theme.Id).OrderBy(mark => mark.Placed.Coding.Passage.Organisation).ThenBy(mark => mark.Placed.Coding.Passage.Start)];
        _others = [.. wave.Book.Themes.Where(other => other.Rule is null && other.Id != theme.Id)];
        _read = QuestionReading.AllOf(wave).Where(reading => reading.Themes.Contains(theme))
            .Sum(reading => wave.InTableOrder.Count(organisation => reading.StateOf(organisation.Code) == ReadingState.Read));
        _organisation = _left is [var (_, first), ..] ? wave.Answers.Panel.Organisations.FirstOrDefault(one => one.Code == first.Coding.Passage.Organisation)?.ShortName : null;
        return true;
    }

    private async Task SubmitAsync()
    {
        if (_wave is not { } wave || _theme is not { } theme || Form is not { } form)
        {
            return;
        }

        var to = (form.To ?? []).Where(id => Identifier.TryParse(id, out _)).Select(Identifier.Parse).ToList();
        if (form.Action == DissolveAction)
        {
            var isGone = _left.Count == 0 && await books.ExecuteAsync(wave.Wave, form.Revision, (book, _) => book.Dissolve(theme.Id, to), Me, Aborted);
            await ShowAsync(isGone, ThemeRoutes.Themes(wave.Wave));
            return;
        }

        if (form.Action != NoneAction && form.Name?.Trim() is { Length: > 0 and <= Theme.LongestName } name)
        {
            var part = new Theme(ThemeIds.For(name, wave.Book), name, "") { Fields = theme.Fields, Parent = theme.Parent };
            if (!await books.ExecuteAsync(wave.Wave, form.Revision, (book, now) => book.With(part, now), Me, Aborted))
            {
                await ShowAsync(isDone: false, "");
                return;
            }

            to.Add(part.Id);
            wave = (await analyses.ExecuteAsync(wave.Wave, Aborted))!;
        }

        if (form.Action == NoneAction)
        {
            to = [];
        }
        else if (to.Count == 0)
        {
            _notice = BookTexts.NothingGiven;
            return;
        }

        await ShowAsync(await splitting.GiveAsync(wave, new CodingId(form.Coding), to, Me, Aborted), ThemeRoutes.Split(wave.Wave, theme.Id));
    }

    private async Task ShowAsync(bool isDone, string next)
    {
        if (isDone)
        {
            navigation.NavigateTo(next);
            return;
        }

        await LoadAsync();
        _notice = CodingTexts.Of(CodingOutcome.Gone);
    }

    private sealed class SplitForm
    {
        public Guid Coding { get; set; }

        public List<string>? To { get; set; }

        public string? Name { get; set; }

        public int Revision { get; set; }

        public string? Action { get; set; }
    }
}
