using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>A response as it stands within the writer's transaction, locked against other nodes.</summary>
/// <param name="IsStarted">It has an answer and a first activity.</param>
/// <param name="HasConflicts">Some text has lost to another, whether or not somebody has decided since.</param>
internal sealed record LockedResponse(ResponseState State, AnsweringPeriod Period, bool IsStarted, bool HasConflicts)
{
    public static async Task<LockedResponse> ReadAsync(AnswerStatements statements, ResponseId id, CancellationToken cancellationToken)
    {
        await using var reader = await statements.ReadResponse.ReadAsync(cancellationToken, id.Value);
        if (!await reader.ReadAsync(cancellationToken))
        {
            throw new InvalidOperationException("There is no such response.");
        }

        var state = (ResponseState)reader.GetInt32(0);
        var period = AnsweringPeriod.Of(
            (WaveState)reader.GetInt32(1),
            reader.GetFieldValue<DateOnly>(2),
            reader.GetFieldValue<DateOnly>(3),
            reader.GetFieldValue<DateOnly>(4),
            await reader.IsDBNullAsync(5, cancellationToken) ? null : reader.GetFieldValue<DateOnly>(5));
        var hasActivity = !await reader.IsDBNullAsync(6, cancellationToken);
        return new LockedResponse(state, period, hasActivity && state != ResponseState.NotStarted, reader.GetBoolean(7));
    }

    public Acceptance AcceptanceFor(Actor actor, DateTimeOffset now)
    {
        if (actor.IsBoundByPeriod && Period.HasEnded(now))
        {
            return Acceptance.Ended;
        }

        return State == ResponseState.Submitted ? Acceptance.Submitted : Acceptance.Taken;
    }
}
