namespace SurveyHub.TestKit.Snapshots;

/// <summary>One accepted text on disk and, while they differ, the received one beside it.</summary>
internal sealed class SnapshotFile(string folder, string name)
{
    public string AcceptedPath { get; } = Path.Combine(folder, name + ".txt");

    public string ReceivedPath { get; } = Path.Combine(folder, name + ".received.txt");

    /// <summary>Null when the text is the accepted one or becomes it, else what is different, for the reader of a failed test.</summary>
    public string? Compare(string text, bool accept)
    {
        var received = Normalise(text);
        var accepted = File.Exists(AcceptedPath) ? Normalise(File.ReadAllText(AcceptedPath)) : null;
        if (received == accepted || accept)
        {
            if (received != accepted)
            {
                Write(AcceptedPath, received);
            }

            File.Delete(ReceivedPath);
            return null;
        }

        Write(ReceivedPath, received);
        return accepted is null
            ? $"There is no snapshot yet. Look at {ReceivedPath} and rename it to {Path.GetFileName(AcceptedPath)}.\n{received}"
            : $"The text differs from {AcceptedPath} (- accepted, + received).\n{LineDifference.Describe(accepted, received)}";
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(path, text);
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
