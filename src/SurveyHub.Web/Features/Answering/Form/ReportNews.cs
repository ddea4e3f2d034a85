using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What those behind a link are told of the report that their answers are for, at the top of every page.</summary>
/// <param name="Published">The newest edition; null before there is one.</param>
/// <param name="ReadUntil">They have been asked to read their part, until this day in Stockholm; null when they have not.</param>
public sealed record ReportNews(PublishedNews? Published, DateOnly? ReadUntil)
{
    public static ReportNews None { get; } = new(null, null);
}

/// <param name="HasOwn">The organisation has figures of its own in it.</param>
public sealed record PublishedNews(string Title, int Edition, DateTimeOffset At, bool HasOwn);

/// <summary>Knows what has become of the report. Asked for every page: the answer must be at hand.</summary>
public interface IReportNews
{
    Task<ReportNews> FindAsync(WaveOrganisationId organisation, CancellationToken cancellationToken);
}
