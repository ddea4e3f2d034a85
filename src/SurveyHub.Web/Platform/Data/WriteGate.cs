namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// Lets one writer at a time into SQLite. Its lock is the whole file's, and whoever finds it taken blocks a thread while asking again; here
/// waiting costs no thread and goes in turn. The answer writer takes it for each batch, EF for each save (<see cref="WriteGateInterceptor"/>).
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Dispose what is returned to let the next one in. Never enter while a transaction of one's own is open.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        return new Turn(_turn);
    }

    /// <inheritdoc cref="EnterAsync"/>
    public IDisposable Enter()
    {
        _turn.Wait();
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private int _ended;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0)
            {
                turn.Release();
            }
        }
    }
}
