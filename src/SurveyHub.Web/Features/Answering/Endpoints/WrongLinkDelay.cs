using System.Collections.Concurrent;
using System.Net;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>
/// Slows down whoever tries many links that do not exist. Nobody is ever locked out: a whole authority may sit behind one address, and a right
/// link is never delayed.
/// </summary>
public sealed class WrongLinkDelay(TimeProvider time)
{
    /// <summary>Mistakes that cost nothing.</summary>
    public const int Free = 5;

    /// <summary>After this long without a mistake an address starts afresh.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    private const int MostAddresses = 10_000;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<IPAddress, (int Mistakes, DateTimeOffset Last)> _addresses = new();

    public Task WaitAsync(IPAddress? address, CancellationToken cancellationToken)
    {
        var delay = DelayFor(address ?? IPAddress.None, time.GetUtcNow());
        return delay > TimeSpan.Zero ? Task.Delay(delay, time, cancellationToken) : Task.CompletedTask;
    }

    private TimeSpan DelayFor(IPAddress address, DateTimeOffset now)
    {
        if (_addresses.Count >= MostAddresses)
        {
            Forget(now);
        }

        var mistakes = _addresses.AddOrUpdate(
            address, _ => (1, now), (_, seen) => (now - seen.Last > Memory ? 1 : seen.Mistakes + 1, now)).Mistakes;
        var delay = Step * Math.Max(0, mistakes - Free);
        return delay < Longest ? delay : Longest;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (address, seen) in _addresses)
        {
            if (now - seen.Last > Memory)
            {
                _addresses.TryRemove(address, out _);
            }
        }

        // All of them at once: someone tries from very many addresses, and counting them no longer helps.
        if (_addresses.Count >= MostAddresses)
        {
            _addresses.Clear();
        }
    }
}
