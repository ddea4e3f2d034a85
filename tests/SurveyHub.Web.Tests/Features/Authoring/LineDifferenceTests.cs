using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Shell.Differences;

namespace SurveyHub.Web.Tests.Features.Authoring;

public sealed class LineDifferenceTests
{
    [Fact]
    public void SameText_HasNoDifference() => Assert.Empty(LineDifference.Between("a\nb", "a\nb"));

    [Fact]
    public void ChangedLine_StandsWithThreeLinesAround_AndTheRestCounted()
    {
        var before = string.Join('\n', Enumerable.Range(1, 20));
        var after = before.Replace("\n10\n", "\ntio\n", StringComparison.Ordinal);

        var lines = LineDifference.Between(before, after);

        Assert.Equal(
            [
                new DifferenceLine(LineChange.Skipped, null, null, "", 6),
                new DifferenceLine(LineChange.None, 7, 7, "7", 1),
                new DifferenceLine(LineChange.None, 8, 8, "8", 1),
                new DifferenceLine(LineChange.None, 9, 9, "9", 1),
                new DifferenceLine(LineChange.Removed, 10, null, "10", 1),
                new DifferenceLine(LineChange.Added, null, 10, "tio", 1),
                new DifferenceLine(LineChange.None, 11, 11, "11", 1),
                new DifferenceLine(LineChange.None, 12, 12, "12", 1),
                new DifferenceLine(LineChange.None, 13, 13, "13", 1),
                new DifferenceLine(LineChange.Skipped, null, null, "", 7),
            ],
            lines);
    }

    [Theory]
    [InlineData("draft", TextKind.Working, 0)]
    [InlineData("file", TextKind.File, 0)]
    [InlineData("version-2", TextKind.Version, 2)]
    [InlineData("revision-14", TextKind.Revision, 14)]
    public void Reference_IsReadAsItIsWritten(string text, TextKind kind, int number)
    {
        Assert.Equal(new TextReference(kind, number), TextReference.Parse(text));
        Assert.Equal(text, TextReference.Parse(text).ToString());
    }

    [Theory]
    [InlineData("version-")]
    [InlineData("version--1")]
    [InlineData("utkast")]
    [InlineData(null)]
    public void Reference_ToNothing_IsNull(string? text) => Assert.Null(TextReference.Parse(text));
}
