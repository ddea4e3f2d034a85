using SurveyHub.TestKit.Snapshots;

namespace SurveyHub.TestKit.Tests.Snapshots;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SnapshotFile _file;

    public SnapshotFileTests() => _file = new SnapshotFile(_folder.File("Snapshots"), "MailTests.Invitation");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compare_WithoutAcceptedText_FailsAndLeavesTheReceivedText()
    {
        var difference = _file.Compare("Hej", accept: false);

        Assert.Contains("There is no snapshot yet", difference, StringComparison.Ordinal);
        Assert.Equal("Hej\n", File.ReadAllText(_file.ReceivedPath));
        Assert.False(File.Exists(_file.AcceptedPath));
    }

    [Fact]
    public void Compare_WithAnotherText_ShowsTheLinesThatDiffer()
    {
        _file.Compare("Hej\nSista dag: 22 maj\nHälsningar", accept: true);

        var difference = _file.Compare("Hej\nSista dag: 23 maj\nHälsningar", accept: false);

        Assert.EndsWith("@ line 2\n Hej\n-Sista dag: 22 maj\n+Sista dag: 23 maj\n Hälsningar\n \n", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WithTheAcceptedText_PassesAndRemovesAnOldReceivedText()
    {
        _file.Compare("Hej", accept: true);
        _file.Compare("Något annat", accept: false);

        Assert.Null(_file.Compare("Hej\r\n", accept: false));
        Assert.False(File.Exists(_file.ReceivedPath));
    }

    [Fact]
    public void Compare_Accepting_ReplacesTheText()
    {
        _file.Compare("före", accept: true);

        Assert.Null(_file.Compare("efter", accept: true));
        Assert.Equal("efter\n", File.ReadAllText(_file.AcceptedPath));
    }
}
