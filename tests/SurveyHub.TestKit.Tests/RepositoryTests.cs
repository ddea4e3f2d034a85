namespace SurveyHub.TestKit.Tests;

public sealed class RepositoryTests
{
    [Fact]
    public void PathOf_ReachesWhatTravelsWithTheRepository() =>
        Assert.True(File.Exists(Repository.PathOf("tests", "SurveyHub.TestKit", "Repository.cs")));

    [Fact]
    public void FindRoot_OutsideARepository_SaysWhatItLookedFor()
    {
        using var elsewhere = new TemporaryFolder();

        var exception = Assert.Throws<DirectoryNotFoundException>(() => Repository.FindRoot(elsewhere.Path));

        Assert.Contains("SurveyHub.sln", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TemporaryFolder_IsGoneWithItsContent()
    {
        string path;
        using (var folder = new TemporaryFolder())
        {
            path = folder.Write("answer.txt", "åäö");
            Assert.Equal("åäö"u8.ToArray(), File.ReadAllBytes(path));
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }
}
