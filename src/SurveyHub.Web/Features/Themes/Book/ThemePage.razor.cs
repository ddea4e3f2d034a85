using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>A theme: who says it, in which words, and what it is; it is changed and merged here.</summary>
public sealed partial class ThemePage(ReadAnalysis analyses, ChangeCodeBook books, NavigationManager navigation)
{
    /// <summary>Passages on the page; the file has all of them.</summary>
    private const int Most = 200;

    private readonly List<(string Field, string Text)> _problems = [];
    private WaveAnalysis? _wave;
    private Theme? _theme;
    private PanelDivision? _division;
    private List<PlacedCoding> _passages = [];
    private List<Theme> _mergeable = [];
    private ScreenText? _notice;
    private bool _isProblem;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string ThemeId { get; set; } = "";

    [SupplyParameterFromForm(FormName = "theme")]
    private ThemeForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "merge")]
    private MergeForm? Other { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        if (!await LoadAsync())
        {
            navigation.NotFound();
            return;
        }

        Form ??= ThemeForm.Of(_theme!, _wave!.Revision, T.Current);
    }

    private async Task<bool> LoadAsync()
    {
        _wave = await analyses.ExecuteAsync(new WaveId(Id), Aborted);
        _theme = Identifier.TryParse(ThemeId, out var id) ? _wave?.Book.Find(id) : null;
        if (_wave is not { } wave || _theme is not { } theme)
        {
            return false;
        }

        _division = wave.Reader.MembersOf(theme);
        _passages = [.. wave.Reader.Codings.Where(placed => placed.Theme == theme.Id).OrderBy(placed => placed.Coding.Passage.Organisation).ThenBy(placed => placed.Coding.Passage.Start)];
        _mergeable = theme.Rule is null ? [.. wave.Book.Themes.Where(other => other.Rule is null && other.Id != theme.Id)] : [];
        return true;
    }

    private async Task SaveAsync()
    {
        if (_wave is not { } wave || _theme is not { } before || Form!.Read(wave, before, T, _problems) is not { } theme)
        {
            return;
        }

        await ShowAsync(await books.ExecuteAsync(wave.Wave, Form.Revision, (book, now) => book.With(theme, now, Form.IsWider), Analyst.Of(HttpContext.User), Aborted));
    }

    private async Task MergeAsync()
    {
        if (_wave is not { } wave || _theme is not { } theme || !Identifier.TryParse(Other?.Into, out var into) || _mergeable.TrueForAll(other => other.Id != into))
        {
            return;
        }

        if (await books.ExecuteAsync(wave.Wave, Other!.Revision, (book, now) => book.Merge(into, theme.Id, now), Analyst.Of(HttpContext.User), Aborted))
        {
            navigation.NavigateTo(ThemeRoutes.Theme(wave.Wave, into));
            return;
        }

        await ShowAsync(isDone: false);
    }

    private async Task ShowAsync(bool isDone)
    {
        await LoadAsync();
        (_notice, _isProblem) = isDone ? (BookTexts.Saved, false) : (BookTexts.SomebodyFirst, true);
    }

    private string NameOf(OrganisationCode code) => _wave!.Answers.Panel.Organisations.FirstOrDefault(organisation => organisation.Code == code)?.ShortName ?? code.Value;

    private sealed class MergeForm
    {
        public string? Into { get; set; }

        public int Revision { get; set; }
    }
}
