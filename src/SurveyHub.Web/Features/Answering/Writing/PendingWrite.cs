namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>A write that waits in the queue. Its result is told only once the transaction it was part of is on disk.</summary>
internal abstract class PendingWrite(ResponseId response)
{
    public ResponseId Response => response;

    /// <summary>May run again, after what it did was rolled back.</summary>
    public abstract Task ExecuteAsync(AnswerStatements statements, CancellationToken cancellationToken);

    /// <summary>The commit has returned.</summary>
    public abstract void Acknowledge();

    /// <summary>Nothing of it is recorded. Does nothing when it has been acknowledged.</summary>
    public abstract void Fail(Exception reason);
}

/// <inheritdoc/>
internal sealed class PendingWrite<TResult>(ResponseId response, Func<AnswerStatements, CancellationToken, Task<TResult>> write)
    : PendingWrite(response)
{
    // Without this the waiting requests would go on in the writer's own turn.
    private readonly TaskCompletionSource<TResult> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? _result;

    public Task<TResult> Told => _told.Task;

    public override async Task ExecuteAsync(AnswerStatements statements, CancellationToken cancellationToken) =>
        _result = await write(statements, cancellationToken);

    public override void Acknowledge() => _told.TrySetResult(_result!);

    public override void Fail(Exception reason) =>
        _told.TrySetException(new AnswerNotWrittenException("The answer could not be written. It may be sent again.", reason));
}
