using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Answering;

/// <summary>
/// When one organisation may answer. It may hand in until its last day is over; after its own deadline it is <i>late</i>, but taken. When its
/// last day is over, nothing can be handed in, and what is typed is kept in the log without becoming an answer.
/// </summary>
/// <param name="OpensOn">The first day, in Stockholm.</param>
/// <param name="Deadline">The wave's, or the organisation's own when it was given more time. Lasts until midnight.</param>
/// <param name="LastDay">The last day late answers are taken: never before <paramref name="Deadline"/>.</param>
/// <param name="IsClosed">The wave has been closed already.</param>
public readonly record struct AnsweringPeriod(DateOnly OpensOn, DateOnly Deadline, DateOnly LastDay, bool IsClosed)
{
    /// <summary>
    /// An extension is a promise to one organisation: it holds to its end also when the wave has closed for the others.
    /// </summary>
    public static AnsweringPeriod Of(WaveState state, DateOnly opensOn, DateOnly deadline, DateOnly closesOn, DateOnly? extended)
    {
        var closed = state == WaveState.Closed;
        return extended is { } own && own > deadline
            ? new AnsweringPeriod(opensOn, own, closed || own > closesOn ? own : closesOn, false)
            : new AnsweringPeriod(opensOn, deadline, closesOn, closed);
    }

    public bool HasOpened(DateTimeOffset now) => now >= StockholmTime.StartOf(OpensOn);

    public bool IsLate(DateTimeOffset now) => now >= StockholmTime.EndOf(Deadline);

    public bool HasEnded(DateTimeOffset now) => IsClosed || now >= StockholmTime.EndOf(LastDay);

    /// <summary>Whole days from today to the deadline: 0 on the day itself, less when it has passed.</summary>
    public int DaysLeft(DateTimeOffset now) => Deadline.DayNumber - StockholmTime.DateOf(now).DayNumber;
}
