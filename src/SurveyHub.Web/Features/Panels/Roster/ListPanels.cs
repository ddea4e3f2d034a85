using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Panels.Roster;

/// <param name="Members">How many organisations it has today.</param>
public sealed record PanelRow(string Key, PanelWords Words, int Members);

public sealed class ListPanels(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    public async Task<IReadOnlyList<PanelRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var today = StockholmTime.DateOf(time.GetUtcNow());
        var counts = await db.PanelMembers
            .Join(db.Organisations, member => member.OrganisationId, organisation => organisation.Id, (member, organisation) => new { member.PanelId, organisation.ValidTo })
            .Where(pair => pair.ValidTo == null || pair.ValidTo >= today)
            .GroupBy(pair => pair.PanelId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(pair => pair.Key, pair => pair.Count, cancellationToken);
        var panels = await db.Panels.ToListAsync(cancellationToken);
        return [.. panels.OrderBy(panel => panel.Key, SwedishOrder.Instance).Select(panel => new PanelRow(panel.Key, panel.Words, counts.GetValueOrDefault(panel.Id)))];
    }
}
