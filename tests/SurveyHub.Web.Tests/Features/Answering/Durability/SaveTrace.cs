using System.Text.RegularExpressions;

namespace SurveyHub.Web.Tests.Features.Answering.Durability;

/// <summary>
/// What a trace of system calls (strace -f -y) says of saves. A call that another thread interrupts stands on two lines: a write counts from its
/// beginning and a sync from its end, so that what is in doubt counts as not synced.
/// </summary>
public sealed partial class SaveTrace
{
    private const int PatienceMilliseconds = 1000;

    private SaveTrace(int acknowledgements, IReadOnlyList<string> acknowledgedTooEarly) =>
        (Acknowledgements, AcknowledgedTooEarly) = (acknowledgements, acknowledgedTooEarly);

    /// <summary>Posts that were answered by "see other", which is how a save is acknowledged.</summary>
    public int Acknowledgements { get; }

    /// <summary>The lines of those that left before what was written for them had been synced, or for which nothing was written.</summary>
    public IReadOnlyList<string> AcknowledgedTooEarly { get; }

    public static SaveTrace Read(IEnumerable<string> lines)
    {
        var (acknowledgements, tooEarly) = (0, new List<string>());
        var (isWritten, isSynced) = (false, false);
        // Threads whose sync of the log has begun.
        var syncing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var thread = line.Split(' ', 2)[0];
            if (WriteToLog().IsMatch(line))
            {
                (isWritten, isSynced) = (true, false);
            }
            else if (SyncOfLog().IsMatch(line))
            {
                isSynced |= line.EndsWith("= 0", StringComparison.Ordinal);
                syncing.Add(thread);
            }
            else if (line.Contains("sync resumed>", StringComparison.Ordinal) && syncing.Remove(thread))
            {
                isSynced |= line.EndsWith("= 0", StringComparison.Ordinal);
            }
            else if (line.Contains("\"HTTP/1.1 303", StringComparison.Ordinal))
            {
                acknowledgements++;
                if (!isWritten || !isSynced)
                {
                    tooEarly.Add(line);
                }

                (isWritten, isSynced) = (false, false);
            }
        }

        return new SaveTrace(acknowledgements, tooEarly);
    }

    [GeneratedRegex(@"p?write(64|v)?\(\d+<[^>]*\.db-wal>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex WriteToLog();

    [GeneratedRegex(@"f(data)?sync\(\d+<[^>]*\.db-wal>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex SyncOfLog();
}
