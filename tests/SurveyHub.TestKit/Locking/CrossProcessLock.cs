using System.Diagnostics;

namespace SurveyHub.TestKit.Locking;

/// <summary>
/// A lock between processes: an open file in the temp folder that nobody else may open meanwhile. The system frees it when its holder dies,
/// however it dies; the empty file itself stays, since deleting it would let two holders in.
/// </summary>
public sealed class CrossProcessLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _file;

    private CrossProcessLock(FileStream file) => _file = file;

    /// <summary>The file that stands for a lock. The user's name is in it, because another user may not be allowed to open it.</summary>
    public static string FileOf(string name) => Path.Combine(Path.GetTempPath(), $"surveyhub-{Environment.UserName}-{name}.lock");

    /// <summary>Waits for the lock.</summary>
    /// <param name="name">Which lock: letters and hyphens.</param>
    /// <param name="patience">How long to wait before giving up.</param>
    /// <exception cref="TimeoutException">Somebody held it longer than <paramref name="patience"/>.</exception>
    public static async Task<CrossProcessLock> AcquireAsync(string name, TimeSpan patience, CancellationToken cancellationToken)
    {
        var path = FileOf(name);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new CrossProcessLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (waited.Elapsed < patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (IOException exception)
            {
                throw new TimeoutException($"Waited {waited.Elapsed.TotalSeconds:F0} s for '{path}', which another process holds.", exception);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
