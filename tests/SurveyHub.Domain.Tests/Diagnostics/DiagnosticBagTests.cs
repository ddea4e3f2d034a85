using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor Unknown =
        new("SH1001", Severity.Error, "'{0}' är inget ord; menades '{1}'?", "'{0}' is no word; was '{1}' meant?");

    private static readonly DiagnosticDescriptor Long = new("SH1002", Severity.Warning, "Lång", "Long");

    [Fact]
    public void ToSorted_FollowsTheFile()
    {
        var bag = new DiagnosticBag();
        bag.Add(Long, new TextPosition(2, 1), null);
        bag.Add(Long, new TextPosition(1, 9), null);
        bag.Add(Unknown, new TextPosition(1, 9), "q1", "a", "b");
        bag.Add(Long, new TextPosition(1, 10), null);

        Assert.Equal(
            [(1, 9, "SH1001"), (1, 9, "SH1002"), (1, 10, "SH1002"), (2, 1, "SH1002")],
            bag.ToSorted().Select(d => (d.Position.Line, d.Position.Column, d.Code)));
    }

    [Fact]
    public void HasErrors_IsNotMovedByWarnings()
    {
        var bag = new DiagnosticBag();
        bag.Add(Long, TextPosition.Start, null);
        Assert.False(bag.HasErrors);

        bag.Add(Unknown, TextPosition.Start, null, "a", "b");
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Add_BeyondTheLimit_KeepsNoMoreButStillKnowsOfErrors()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= DiagnosticBag.Limit; line++)
        {
            bag.Add(Long, new TextPosition(line, 1), null);
        }

        bag.Add(Unknown, TextPosition.Start, null, "a", "b");

        Assert.Equal(DiagnosticBag.Limit, bag.ToSorted().Count);
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData(Language.Swedish, "enkät.md:3:7: error SH1001: 'hetal' är inget ord; menades 'heltal'?")]
    [InlineData(Language.English, "enkät.md:3:7: error SH1001: 'hetal' is no word; was 'heltal' meant?")]
    public void ToLine_IsTheFormOfCompilers(Language language, string expected)
    {
        var bag = new DiagnosticBag();
        bag.Add(Unknown, new TextPosition(3, 7), "q1", "hetal", "heltal");

        Assert.Equal(expected, Assert.Single(bag.ToSorted()).ToLine("enkät.md", language));
    }

    [Fact]
    public void ToLine_OfAWarning_SaysSo() =>
        Assert.Equal("a.md:1:1: warning SH1002: Long", new Diagnostic(Long, TextPosition.Start, null, []).ToLine("a.md", Language.English));
}
