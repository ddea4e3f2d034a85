using SurveyHub.TestKit.Snapshots;

namespace SurveyHub.TestKit.Tests.Snapshots;

public sealed class LineDifferenceTests
{
    [Theory]
    [InlineData("a\nb\nc\nd", "a\nb\nd", "@ line 3\n a\n b\n-c\n d\n")]
    [InlineData("a\nb", "a\nx\nb", "@ line 2\n a\n+x\n b\n")]
    [InlineData("1\n2\n3\na\nb\nc\n4\n5\n6", "1\n2\n3\nx\nb\ny\n4\n5\n6", "@ line 4\n 2\n 3\n-a\n+x\n b\n-c\n+y\n 4\n 5\n")]
    [InlineData("a\na\na", "a\na", "@ line 3\n a\n a\n-a\n")]
    public void Describe_MarksLinesOfEitherText(string before, string after, string expected) =>
        Assert.Equal(expected, LineDifference.Describe(before, after));

    [Fact]
    public void Describe_LongTextsWithNothingInCommon_IsCutShort()
    {
        var difference = LineDifference.Describe(Lines("a"), Lines("b"));

        Assert.EndsWith("… and more\n", difference, StringComparison.Ordinal);
        Assert.Equal(2_000, difference.Split('\n').Count(line => line.StartsWith('-')));
    }

    private static string Lines(string word) => string.Join('\n', Enumerable.Range(0, 3_000).Select(i => $"{word}{i}"));
}
