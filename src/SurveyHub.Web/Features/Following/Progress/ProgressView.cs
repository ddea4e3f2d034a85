using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>Which organisations the table shows and in which order, as the address says it. Words that are not known mean all, by name.</summary>
/// <param name="Show">"waited-for", "overdue", "troubled"; else all.</param>
/// <param name="Sort">"state", "filled", "latest", "deadline"; else the name.</param>
public sealed record ProgressView(string? Show, string? Sort)
{
    public const string WaitedFor = "waited-for";
    public const string Overdue = "overdue";
    public const string Troubled = "troubled";
    public const string ByState = "state";
    public const string ByFilled = "filled";
    public const string ByLatest = "latest";
    public const string ByDeadline = "deadline";

    public IReadOnlyList<OrganisationProgress> Of(WaveProgress progress)
    {
        var shown = progress.Organisations.Where(o => Show switch
        {
            WaitedFor => !o.HasSubmitted,
            Overdue => o.IsOverdue,
            Troubled => o.State == ProgressState.AddressFails,
            _ => true,
        });
        // Those who need attention first; within the same, by name, as sorting keeps the order it finds.
        return
        [
            .. Sort switch
            {
                ByState => shown.OrderBy(o => o.State),
                ByFilled => shown.OrderBy(o => o.Completion.Answered),
                ByLatest => shown.OrderByDescending(o => o.LastActivity),
                ByDeadline => shown.OrderBy(o => o.Deadline),
                _ => shown.OrderBy(o => o.Organisation.ShortName, SwedishOrder.Instance),
            },
        ];
    }

    /// <summary>The address's query for the same choice in another order.</summary>
    public string SortedBy(string sort) => Show is { Length: > 0 } show
        ? $"?show={Uri.EscapeDataString(show)}&sort={sort}"
        : $"?sort={sort}";
}
