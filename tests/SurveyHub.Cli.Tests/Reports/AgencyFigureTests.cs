using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Bases, lists and figures that have to agree wherever they are printed.</summary>
public sealed class AgencyFigureTests
{
    [Theory]
    // Who leaves a whole question blank has not said zero in it.
    [InlineData("`base rooms`", "2 of 5 agencies")]
    [InlineData("`answer to rooms.all from Beta`", "No answer")]
    [InlineData("`answer to rooms.all from Ed`", "0")]
    [InlineData("`mean rooms.all, with base`", "2,0 (2 of 5)")]
    [InlineData("`which have data on rooms`", "The agencies Alpha and Ed")]
    // The id of a question with more than one field means the question, also where one of them has the same id.
    [InlineData("`base policy`", "2 of 5 agencies")]
    [InlineData("`which have data on policy`", "Beta")]
    [InlineData("`base trained`", "1 of 5 agencies")]
    // What is known from elsewhere is known of the silent too; what is answered is not.
    [InlineData("`which where employees 2025 is at least 1 000`", "The agencies Beta and Gamma")]
    [InlineData("`how many where employees 2025 is at least 1 000, with base`", "Two agencies (2 of 5)")]
    [InlineData("`which have theme large`", "The agencies Beta and Gamma")]
    [InlineData("`which where employees 2025 is at least 1 000 among silent`", "Gamma")]
    [InlineData("`others besides where employees 2025 is at least 1 000`", "The other three agencies")]
    [InlineData("`which where employees 2025 is at least 1 000 and officer is plan`", "Beta")]
    [InlineData("`others besides where employees 2025 is at least 1 000 and officer is plan`", "The other three agencies")]
    [InlineData("`others besides where employees 2025 is at least 1 000; where officer is plan`", "The other two agencies")]
    // Not applicable is neither with data nor without; the silent are without.
    [InlineData("`which have data on trained`", "Beta")]
    [InlineData("`which lack data on trained`", "The agencies Gamma, Dale and Ed")]
    [InlineData("`which are concerned by trained`", "The agencies Beta, Dale and Ed")]
    [InlineData("`share of with data on trained among respondents, with base`", "33 per cent (1 of 3)")]
    // No note tells here what an amount is paid for.
    [InlineData("`answer to fee from Alpha`", "1 200 kr per year, 300 kr per visit")]
    [InlineData("`answer to fee from Beta`", "300 kr")]
    [InlineData("`name of the previous wave`: `source of the previous wave`", "Rooms 2024: the figures of 2024 are preliminary")]
    public void Sentence(string written, string expected) =>
        Assert.Equal($"{expected}.", AgencyEnquiry.Compile($"{written}.").Document.Blocks.OfType<ParagraphBlock>().First().Text.Spaced(), ignoreCase: true);

    [Fact]
    public void Base_OfAQuestion_IsTheSame_InTheReport_TheWorkbook_AndTheCodeBook()
    {
        var said = ReportCompiler.Compile(AgencyEnquiry.Answers).Blocks.OfType<ParagraphBlock>().Where(block => block.Style == ParagraphStyle.Base).Select(block => block.Text).ToList();
        var workbook = DataBookCompiler.Compile(AgencyEnquiry.Answers);
        var sheets = workbook.Sheets.Where(sheet => sheet.Name.Length > 0 && char.IsAsciiDigit(sheet.Name[0])).ToList();

        Assert.Equal("Answers from 2 of 5 agencies.", said[0].Spaced());
        Assert.Equal("Answers from 2 of 5 agencies.", sheets[0].Preamble[1].Spaced());
        Assert.Equal(said[1].Split(". ")[0].TrimEnd('.'), sheets[1].Preamble[1].TrimEnd('.'));
        Assert.All(sheets[0].Rows.Where(row => row[1].Text is "Beta" or "Dale"), row => Assert.All(row.Skip(3), cell => Assert.Null(cell.Number)));
    }

    [Fact]
    public void ReportToBeginWith_SaysWhatTheBaseIs()
    {
        var written = StartingReportFile.Write(AgencyEnquiry.Asked);

        Assert.Contains("The question is answered by `base policy`.", written, StringComparison.Ordinal);
        Assert.Contains("There is data from `base trained`.", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfThoseWithAFact_HasTheSilentToo() => Assert.Equal(
        """
        1. Large
        Agency | People employed
        Beta | 2 000
        Gamma | 3 000
        = The selection | 5 000
        - People employed. Source: Register.
        - The table shows 2 of 5 agencies.
        """,
        Table("*Table:* Large `employees 2025, total, only where employees 2025 is at least 1 000`").Outline(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Rate_IsOfWhatCanBeDivided()
    {
        var table = Table("*Table:* T `rooms, total, per 1 000 employees 2025`");

        Assert.Equal(["Agency", "Open?", "Per 1 000", "Shut?", "Per 1 000", "Rooms in all", "Per 1 000", "Share shut"], table.Columns.Select(column => column.Heading.Spaced()));
        Assert.DoesNotContain("Share shut", Series("*Chart:* C `rooms, per 1 000 employees 2025`").Series);
    }

    [Fact]
    public void OneColumn_OfARowThatRepeats_IsCalledByItsHeading() =>
        Assert.Equal(["Agency", "Budget"], Table("*Table:* T `projects.project.budget, total`").Columns.Select(column => column.Heading));

    [Theory]
    [InlineData("*Table:* T `trained`")]
    [InlineData("*Table:* T `rooms, trained`")]
    public void NotApplicable_IsADashAmongNumbers_InEveryTable(string written)
    {
        var table = Table(written);

        Assert.Equal("–", table.Row("Alpha").Cells[^1].Text());
        Assert.Contains("– Not applicable.", table.Outline(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*Table:* T `policy, total`", "1:21 SH5012 'total' cannot be had of 'policy', which is a text.")]
    [InlineData("*Table:* T `officer, trained, total`", "1:31 SH5012 'total' cannot be had of 'officer', which is a choice. Possible here: mean, median, min and max.")]
    [InlineData("*Table:* T `officer, staff, total`", "")]
    public void RowBelow_ThatNoColumnCanHave_IsAMistake(string written, string expected) =>
        Assert.Equal(expected, string.Join('\n', AgencyEnquiry.Parse(written).Diagnostics.Select(found => $"{found.Position.Line - 5}:{found.Position.Column} {found.Code} {found.Message(Language.English)}")));

    [Fact]
    public void Total_IsOfNoPercentages_BesideNumbersThatHaveOne() =>
        Assert.Equal("", Table("*Table:* T `staff, trained, total`").Rows[^1].Cells[2].Text());

    private static TableBlock Table(string written) => AgencyEnquiry.Compile(written).Document.Blocks.OfType<TableBlock>().First();

    private static SeriesChartBlock Series(string written) => AgencyEnquiry.Compile(written).Document.Blocks.OfType<SeriesChartBlock>().Single();
}
