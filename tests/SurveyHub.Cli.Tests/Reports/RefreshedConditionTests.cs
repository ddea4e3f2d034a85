using System.Xml.Linq;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Documents.Word;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit.Word;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>A paragraph with a condition that does not hold keeps its place in a Word file and takes no room, whichever way the answers go.</summary>
public sealed class RefreshedConditionTests
{
    private const string Written = "Före.\n\n*Om några är utan svar:* Svar saknas från `vilka är utan svar`.\n\nEfter.\n\n*Svarsläge:*\n";

    private static readonly SurveyAnswers All = Villkor3.Sample.Answers;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhatIsRefreshed_IsWhatIsMadeAnew(bool isLate)
    {
        var (then, now) = isLate ? (WrittenReport.WithoutGotland, All) : (All, WrittenReport.WithoutGotland);
        var (before, after) = (WrittenReport.Compile(Written, then).Document, WrittenReport.Compile(Written, now).Document);

        var result = Assert.IsType<RefreshResult.Refreshed>(ReportRefresher.Refresh(
            Bytes(before), new RefreshRequest(before.Identity!.Id, long.MaxValue, ReportPieces.Of(after))));

        Assert.Equal(Paragraphs(Bytes(after)), Paragraphs(result.File));
        Assert.Equal([true, true, true, false, false], result.Pieces.Where(piece => piece.Mark.Directive != "svarens datum").Select(piece => piece.Places.Single().Fate == PieceFate.Changed));
    }

    [Fact]
    public void APieceThatSaysNothing_TakesNoHeight()
    {
        var empty = Paragraphs(Bytes(WrittenReport.Compile(Written, All).Document)).Single(paragraph => paragraph.Text.Length == 0 && paragraph.Spacing is not null);

        Assert.Equal("0 0 20 exact", empty.Spacing);
    }

    /// <summary>Word writes "Click here" into a piece that says nothing: it gives way to what is said.</summary>
    [Fact]
    public void AHintOfWord_GivesWay()
    {
        var (before, after) = (WrittenReport.Compile(Written, All).Document, WrittenReport.Compile(Written, WrittenReport.WithoutGotland).Document);
        var file = new WordFile(Bytes(before));
        var control = file.Body.Controls().Single(one => one.Content().Elements(W + "p").Any());
        control.Element(W + "sdtPr")!.Add(new XElement(W + "showingPlcHdr"));
        control.Content().Element(W + "p")!.Add(WordRuns.Run("Klicka här."));

        var result = Assert.IsType<RefreshResult.Refreshed>(ReportRefresher.Refresh(
            file.ToBytes(), new RefreshRequest(before.Identity!.Id, long.MaxValue, ReportPieces.Of(after))));

        Assert.Equal(Paragraphs(Bytes(after)), Paragraphs(result.File));
        Assert.Empty(new WordFile(result.File).Body.Descendants(W + "showingPlcHdr"));
    }

    private static byte[] Bytes(ReportDocument report)
    {
        using var stream = new MemoryStream();
        WordReportWriter.Write(report, stream);
        return stream.ToArray();
    }

    private static (string Text, string? Spacing)[] Paragraphs(byte[] file) =>
    [
        .. new WordFile(file).Body.Descendants(W + "p").Select(paragraph => (
            string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)).Spaced(),
            paragraph.Element(W + "pPr")?.Element(W + "spacing") is { } spacing ? string.Join(' ', spacing.Attributes().Select(attribute => attribute.Value)) : null)),
    ];
}
