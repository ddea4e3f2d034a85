using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Following.Searching;

public sealed partial class SearchPage
{
    private const int PageSize = 50;

    private WaveAnswers? _wave;
    private AnswerSelection _selection = null!;
    private SearchQuery _query = null!;
    private SearchResult? _result;
    private IReadOnlyList<SearchHit> _shown = [];
    private int _page;
    private bool _leavesOut;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = FollowingRoutes.Sought)]
    public string? Sought { get; set; }

    [SupplyParameterFromQuery(Name = FollowingRoutes.WholeWords)]
    public string? WholeWords { get; set; }

    [SupplyParameterFromQuery(Name = FollowingRoutes.Among)]
    public string? Among { get; set; }

    /// <summary>As it stands in the address: anything that is no number of a page means the first, or the last.</summary>
    [SupplyParameterFromQuery(Name = FollowingRoutes.HitPage)]
    public string? HitPage { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private bool Whole => WholeWords == "true";

    private int First => (_page - 1) * PageSize;

    private List<(string Name, string Value)> Kept =>
        [(FollowingRoutes.Sought, _query.Text), .. Whole ? [(FollowingRoutes.WholeWords, "true")] : Array.Empty<(string, string)>()];

    protected override async Task OnParametersSetAsync()
    {
        if (await Indexes.FindAsync(new WaveId(Id), HttpContext.RequestAborted) is not { } searchable)
        {
            return;
        }

        _wave = searchable.Wave;
        _leavesOut = searchable.Index.LeavesOut;
        _selection = AnswerSelection.Of(_wave.Answers, Among);
        _query = SearchQuery.Read(Sought) with { InLongerWords = !Whole };
        if (_query.Terms.Count == 0)
        {
            return;
        }

        var among = _selection.Division is { } division ? division.In.Select(organisation => organisation.Code).ToHashSet() : null;
        _result = searchable.Index.Find(_query, HealthCareSynonyms.In(_wave.Answers.Questionnaire.Header.Language).With(await Synonyms.ExecuteAsync(HttpContext.RequestAborted)), among);
        var pages = Math.Max(1, (_result.Count + PageSize - 1) / PageSize);
        _page = Math.Clamp(int.TryParse(HitPage, System.Globalization.CultureInfo.InvariantCulture, out var page) ? page : 1, 1, pages);
        _shown = _result.Hits(First, PageSize);
    }

    private string BaseOf(int answers, int organisations)
    {
        var panel = _selection.Answers.Panel;
        return T.Format(
            answers == 1 ? SearchTexts.BaseOfOne : SearchTexts.Base, SwedishNumber.Format(answers), SwedishNumber.Format(organisations),
            SwedishNumber.Format(panel.Organisations.Count), panel.Words.In(T.Current).Plural);
    }

    private string PageAt(int page) => FollowingRoutes.Search(_wave!.Wave, _query.Text, _selection.Among, Whole, page);
}
