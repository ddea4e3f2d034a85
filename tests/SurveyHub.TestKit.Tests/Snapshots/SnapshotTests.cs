using SurveyHub.TestKit.Snapshots;

namespace SurveyHub.TestKit.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void Match_ReadsTheFileNamedAfterTheTest() => Snapshot.Match("En rad\nEn rad till");

    [Theory]
    [InlineData("gotland")]
    [InlineData("skane")]
    public void Match_WithAVariant_ReadsAFileForEachCase(string region) => Snapshot.Match($"Region {region}", region);

    [Fact]
    public void Match_WithAnotherText_FailsTheTest()
    {
        var received = Repository.PathOf(
            "tests", "SurveyHub.TestKit.Tests", "Snapshots", "Snapshots", "SnapshotTests.Match_WithAnotherText_FailsTheTest.received.txt");

        Assert.ThrowsAny<Exception>(() => Snapshot.Match("Inte det som står i filen"));

        Assert.True(File.Exists(received));
        File.Delete(received);
    }
}
