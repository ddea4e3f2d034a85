using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Panels.Roster;

public sealed partial class PanelPage(ReadRoster rosters, TimeProvider time, NavigationManager navigation)
{
    private PanelRoster? _roster;
    private IReadOnlyList<RosterMember> _current = [];
    private IReadOnlyList<RosterMember> _ended = [];

    [Parameter]
    public string Key { get; set; } = "";

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    /// <summary>Names the organisations that an invitation would not reach; null when there are none.</summary>
    private string? Uninvitable
    {
        get
        {
            var names = _current.Where(member => member.Contact is null).Select(member => member.Organisation.ShortName).ToList();
            return names.Count switch
            {
                0 => null,
                1 => T.Format(PanelTexts.OneWithoutContact, names[0]),
                _ => T.Format(PanelTexts.WithoutContact, $"{string.Join(", ", names.SkipLast(1))}{T[PanelTexts.And]}{names[^1]}"),
            };
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        _roster = await rosters.ExecuteAsync(Key, HttpContext.RequestAborted);
        if (_roster is null)
        {
            navigation.NotFound();
            return;
        }

        var today = StockholmTime.DateOf(time.GetUtcNow());
        _current = [.. _roster.Current(today).OrderBy(member => member.Organisation.ShortName, SwedishOrder.Instance)];
        _ended = [.. _roster.Members.Except(_current)];
    }

    private string Figure(RosterMember member, FactKey key) =>
        member.Facts.TryGetValue(key, out var value) ? SwedishNumber.Format(value) : T[PanelTexts.Unknown];

    private static FactKey KeyOf(FactDefinition fact) => new(fact.Name, fact.Year);
}
