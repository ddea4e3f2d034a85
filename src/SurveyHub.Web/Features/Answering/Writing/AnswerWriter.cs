using System.Threading.Channels;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>
/// The only one who writes answers. Requests queue here; one loop takes what has gathered, writes it in one transaction on one connection, and
/// tells the waiting requests when the commit is on disk. Under load that is one sync for many saves, and a lone save waits for nobody.
/// </summary>
/// <remarks>Two nodes each have one; the database, where a response is locked while it is written, decides between them.</remarks>
public sealed partial class AnswerWriter(IAnswerDatabase database, WriteGate gate, ILogger<AnswerWriter> logger) : BackgroundService
{
    /// <summary>Writes that may wait. More than that is refused at once: waiting longer than a browser does helps nobody.</summary>
    public const int QueueLength = 1024;

    private const int LargestBatch = 128;

    private readonly Channel<PendingWrite> _queue =
        Channel.CreateBounded<PendingWrite>(new BoundedChannelOptions(QueueLength) { SingleReader = true });

    private AnswerSession? _session;

    /// <exception cref="AnswerNotWrittenException">Nothing of it is recorded.</exception>
    public Task<SaveResult> SaveAsync(SaveAnswers command, CancellationToken cancellationToken) => EnqueueAsync(
        command.Response, (statements, stop) => new SaveExecution(statements, command, stop).ExecuteAsync(), cancellationToken);

    /// <inheritdoc cref="SaveAsync"/>
    public Task<SubmitResult> SubmitAsync(SubmitResponse command, CancellationToken cancellationToken) => EnqueueAsync(
        command.Response, (statements, stop) => new SubmitExecution(statements, stop).SubmitAsync(command), cancellationToken);

    /// <inheritdoc cref="SaveAsync"/>
    public Task<ReopenOutcome> ReopenAsync(ReopenResponse command, CancellationToken cancellationToken) => EnqueueAsync(
        command.Response, (statements, stop) => new SubmitExecution(statements, stop).ReopenAsync(command), cancellationToken);

    /// <inheritdoc cref="SaveAsync"/>
    public Task<ApproveOutcome> ApproveAsync(ApproveResponse command, CancellationToken cancellationToken) => EnqueueAsync(
        command.Response, (statements, stop) => new ApproveExecution(statements, command, stop).ExecuteAsync(), cancellationToken);

    /// <inheritdoc cref="SaveAsync"/>
    public Task<(RestoreOutcome Outcome, int Number)> RestoreAsync(RestoreAnswer command, CancellationToken cancellationToken) => EnqueueAsync(
        command.Change.Response, (statements, stop) => new RestoreExecution(statements, command, stop).ExecuteAsync(), cancellationToken);

    /// <summary>A person has done something on the page. True when it is the first time.</summary>
    /// <inheritdoc cref="SaveAsync"/>
    public Task<bool> NoteActivityAsync(ResponseId response, DateTimeOffset now, CancellationToken cancellationToken) => EnqueueAsync(
        response,
        async (statements, stop) => await statements.NoteActivity.ExecuteAsync(stop, StoredInstant.ToStored(now), response.Value) > 0,
        cancellationToken);

    /// <summary>Takes nothing more, and writes what waits.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The loop ends with the queue and not with the token: what was taken in is written.
        while (await _queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            await GatherAsync();
            var batch = new List<PendingWrite>();
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var write))
            {
                batch.Add(write);
            }

            await WriteAsync(batch);
        }

        await GiveUpSessionAsync();
    }

    /// <summary>
    /// Lets those who were told of the batch before send more: woken by the first of them, every other sync would be for a handful of saves. Waits
    /// for nobody who is not about to.
    /// </summary>
    private async Task GatherAsync()
    {
        for (var seen = 0; _queue.Reader.Count is var waiting && waiting > seen && waiting < LargestBatch; seen = waiting)
        {
            await Task.Yield();
        }
    }

    private async Task<TResult> EnqueueAsync<TResult>(
        ResponseId response, Func<AnswerStatements, CancellationToken, Task<TResult>> write, CancellationToken cancellationToken)
    {
        var pending = new PendingWrite<TResult>(response, write);
        return _queue.Writer.TryWrite(pending)
            ? await pending.Told.WaitAsync(cancellationToken)
            : throw new AnswerNotWrittenException("Too many answers are waiting to be written, or the program is stopping.");
    }

    private async Task WriteAsync(List<PendingWrite> batch)
    {
        // In one order on all nodes, so that two that lock the same responses cannot wait for each other. The sort is stable: the writes of one
        // response stay in the order they came.
        var inLockOrder = batch.OrderBy(write => write.Response.Value).ToList();
        try
        {
            using var turn = await gate.EnterAsync(CancellationToken.None);
            _session ??= await AnswerSession.OpenAsync(database, CancellationToken.None);
            foreach (var failure in await _session.WriteAsync(inLockOrder, CancellationToken.None))
            {
                WriteFailed(logger, failure);
            }
        }
        catch (Exception failure)
        {
            BatchFailed(logger, batch.Count, failure);
            // Those that were acknowledged before it stay so.
            batch.ForEach(write => write.Fail(failure));
            await GiveUpSessionAsync();
        }
    }

    private async Task GiveUpSessionAsync()
    {
        if (_session is { } session)
        {
            _session = null;
            await session.DisposeAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An answer could not be written")]
    private static partial void WriteFailed(ILogger logger, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Count} answers could not be written")]
    private static partial void BatchFailed(ILogger logger, int count, Exception failure);
}
