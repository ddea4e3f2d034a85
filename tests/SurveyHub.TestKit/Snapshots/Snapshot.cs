using System.Runtime.CompilerServices;
using Xunit;

namespace SurveyHub.TestKit.Snapshots;

/// <summary>
/// Compares what people read (a mail, a page's outline, a report's text) with a file that was looked at and committed:
/// <c>Snapshots/&lt;Class&gt;.&lt;Method&gt;[.&lt;variant&gt;].txt</c> beside the test's source. When it differs or is missing, the test fails, shows
/// the lines and leaves the new text beside it as <c>.received.txt</c>; rename that file to accept it, or set
/// <c>SURVEYHUB_ACCEPT_SNAPSHOTS=1</c> to accept all. Times, ids and tokens come from the test, so that nothing has to be scrubbed.
/// </summary>
public static class Snapshot
{
    /// <param name="text">Line endings and the end of the text do not count.</param>
    /// <param name="variant">Tells the cases of a theory apart: letters, digits and hyphens.</param>
    public static void Match(
        string text, string? variant = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, "Snapshots");
        // A test class in several files (WaveTests.Closing.cs) is still one class.
        var testClass = Path.GetFileName(sourceFile).Split('.')[0];
        var difference = new SnapshotFile(folder, string.Join('.', new[] { testClass, method, variant }.OfType<string>()))
            .Compare(text, TestSettings.AcceptSnapshots);
        if (difference is not null)
        {
            Assert.Fail(difference);
        }
    }
}
