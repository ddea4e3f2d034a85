using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>The wave before beside the answers of now: both are shown, with what the figures of then are worth, and what cannot be compared is told.</summary>
public sealed class AgencyWavesTests
{
    private const string Worth = "Rooms 2024: the figures of 2024 are preliminary.";

    [Theory]
    // An option of then that is none now is shown after the others.
    [InlineData("*Chart:* C `officer, previous wave`", "2024, Now", "Yes 0 2; No 2 0; Planned 0 1; Perhaps 1 -", "Base: 3 of 5 agencies.")]
    [InlineData("*Chart:* C `officer, stacked shares, previous wave`", "Yes, No, Planned, Perhaps", "2024 0 67 0 33; Now 67 0 33 -", "Base: 3 of 5 agencies.")]
    [InlineData("*Chart:* C `rooms.open, change`", "2024, Now", "Alpha 2 3; Ed - 0; Gamma 1 -", "Base: 3 of 5 agencies. Numbers: in both waves 1, only now 1, only in 2024 1.")]
    [InlineData("*Chart:* C `rooms.open, rooms.shut, previous wave`", "Open?, 2024, Open?, Shut?, 2024, Shut?", "Alpha 2 3 2 1; Ed - 0 - -; Gamma 1 - 3 -", "Base: 3 of 5 agencies.")]
    [InlineData("*Chart:* C `rooms.open, rooms.shut, stacked shares, previous wave`", "Open?, Shut?", "Alpha, 2024 50 50; Alpha 75 25; Gamma, 2024 25 75", "Base: 2 of 5 agencies. Numbers: in both waves 1, only in 2024 1.")]
    public void Chart_ShowsBothWaves(string written, string series, string groups, string basis)
    {
        var chart = AgencyEnquiry.Compile(written).Document.Blocks.OfType<SeriesChartBlock>().Single();

        Assert.Equal(series, string.Join(", ", chart.Series));
        Assert.Equal(groups, string.Join("; ", chart.Groups.Select(group => $"{group.Label} {string.Join(' ', group.Values.Select(value => value is { } number ? SwedishNumber.Format(number, 0) : "-"))}")));
        Assert.Equal([basis, Worth], chart.Notes.Select(note => note.Text.Spaced()));
    }

    [Fact]
    public void Table_SaysWhatTheFiguresOfThenAreWorth()
    {
        Assert.Equal(Worth, Table("*Table:* T `rooms.open, previous wave`").Notes[^1].Text);
        Assert.DoesNotContain(Worth, Table("*Table:* T `rooms.open`").Notes.Select(note => note.Text));
    }

    [Theory]
    [InlineData("`change in staff`")]
    [InlineData("*Table:* T `staff, previous wave`")]
    public void OtherUnit_IsTold_WithWhatDiffers(string written)
    {
        var told = AgencyEnquiry.Compile(written).Diagnostics.Single(found => found.Code == "SH5115");

        Assert.Equal(
            "'staff' was not asked like that in 2024, so nothing can be compared. Then the answer was 'whole number, persons', now 'whole number, people'. If the unit is the same, write it alike in both questionnaires.",
            told.Message(Language.English));
    }

    [Fact]
    public void OtherUnit_IsTold_WithoutAReportFile()
    {
        Assert.Equal(
            ["'staff' is not compared with 2024. Then the answer was 'whole number, persons', now 'whole number, people'. If the unit is the same, write it alike in both questionnaires."],
            ReportCheck.Run(AgencyEnquiry.Asked, AgencyEnquiry.Answers.Earlier!).Select(found => found.Message(Language.English)));
        Assert.Contains(
            "Changes since 2024 are counted field by field, for those who answered both times. Asked otherwise then, or in another unit, and therefore not compared: ”Staff?”. " + Worth,
            ReportCompiler.Compile(AgencyEnquiry.Answers).Paragraphs());
    }

    private static TableBlock Table(string written) => AgencyEnquiry.Compile(written).Document.Blocks.OfType<TableBlock>().Single();
}
