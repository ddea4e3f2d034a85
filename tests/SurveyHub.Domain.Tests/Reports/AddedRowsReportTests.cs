using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Receipts;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Questionnaires.Proposals;

namespace SurveyHub.Domain.Tests.Reports;

/// <summary>Rows that respondents added, in report, workbook, list of answers and receipt: A has two, B one, C none, and D has not answered.</summary>
public sealed class AddedRowsReportTests
{
    private static readonly Answer[] OfA =
    [
        Chosen("vad.forslag@1.tema", "avgift"), Worded("vad.forslag@1.text", "Ta bort den."), Number("vad.forslag@1.antal", 10),
        Chosen("vad.forslag@2.tema", "avgift"), Worded("vad.forslag@2.text", "Höj den."), Number("vad.forslag@2.antal", 20),
        Number("vad.totalt.antal", 7),
    ];

    private static readonly SurveyAnswers Answers = new(
        Of(),
        new Panel("p", new PanelWords("vårdgivare", "vårdgivare", "vårdgivarna", "Alla"), [], [.. "ABCD".Select(Organisation)]),
        [Response('A', OfA), Response('B', Chosen("vad.forslag@1.tema", "natet"), Number("vad.forslag@1.antal", 6)), Response('C'), SurveyHub.Domain.Responses.Response.SilentFrom(Code('D'))]);

    [Fact]
    public void Report_HasALineForEachRow_AndSaysWhatItRestsOn()
    {
        var table = Tables().Single(table => table.Caption == "Förslag (fråga 1)");

        Assert.Equal(
            [
                "A | Avgift | Ta bort den. | 10", "A | Avgift | Höj den. | 20", "B | Nätet |  | 6",
                "Summa (3 rader, 2 av 4) |  |  | 36", "Medelvärde (3 rader, 2 av 4) |  |  | 12,0",
            ],
            table.Rows.Select(Words));
        Assert.Equal("3 rader från 2 av 4 vårdgivare. Inget svar på frågan: C. Har inte svarat: D.", Plain(table.Notes[^1].Text));
    }

    [Fact]
    public void Choice_IsCountedInRowsAndInOrganisations()
    {
        var table = Tables().Single(table => table.Caption.StartsWith("Antal rader och vårdgivare efter tema", StringComparison.Ordinal));

        Assert.Equal(["Avgift | 2 | 1", "Nätet | 1 | 1", "Har svarat | 3 | 2"], table.Rows.Select(Words));
    }

    [Fact]
    public void WhatIsAskedOnce_IsReportedAsEver()
    {
        var blocks = ReportCompiler.Compile(Answers).Blocks;

        Assert.Contains(blocks.OfType<ParagraphBlock>(), paragraph => Plain(string.Concat(paragraph.Runs.Select(run => run.Text))) == "Svar från 2 av 4 vårdgivare.");
        var once = Tables().First(table => table.Rows.Any(row => Words(row).StartsWith("C |", StringComparison.Ordinal)) && Words(table.Rows[0]).EndsWith("| 7", StringComparison.Ordinal));
        Assert.Equal("Summa (1 av 4) | 7", Words(once.Rows[^2]));
    }

    [Theory]
    [InlineData("Preliminära uppgifter.", 1)]
    [InlineData("Preliminära uppgifter", 1)]
    [InlineData(null, 0)]
    public void ReportAndEverySheet_SayWhatTheAnswersAreWorth(string? source, int times)
    {
        var answers = Answers with { Source = source };

        Assert.Equal(times, ReportCompiler.Compile(answers).Blocks.OfType<ParagraphBlock>().Count(paragraph => paragraph.Text == "Preliminära uppgifter."));
        Assert.All(DataBookCompiler.Compile(answers).Sheets, sheet => Assert.Equal(times, sheet.Preamble.Count(line => line == source)));
    }

    [Fact]
    public void Workbook_HasASheetWithALineForEachRow()
    {
        var sheets = DataBookCompiler.SheetsOf(Answers, Answers.Questionnaire.Questions.Single());

        Assert.Equal(2, sheets.Count);
        Assert.Equal(["Kod", "Vårdgivare", "Läge", "Rad", "Förslag, Tema", "Förslag, Text", "Förslag, Antal"], sheets[1].Columns.Select(column => column.Heading));
        Assert.Equal(["A 1 10", "A 2 20", "B 1 6", "Summa  36"], sheets[1].Rows.Select(row => $"{row[1].Text} {row[3].Number} {row[6].Number}"));
        Assert.Equal("3 rader från 2 av 4 vårdgivare.", Plain(sheets[1].Preamble[1]));
    }

    [Fact]
    public void List_HasTheKeyOfEachRow()
    {
        var rows = AnswerList.Compile(Answers).Rows.Select(row => $"{row[0].Text} {row[3].Text} {row[4].Text} {row[6].Text}").ToList();

        Assert.Equal("A vad.totalt.antal  Totalt, Antal", rows[0]);
        Assert.Equal("A vad.forslag.tema 1 Förslag 1, Tema", rows[1]);
        Assert.Equal("A vad.forslag.antal 2 Förslag 2, Antal", rows[6]);
        Assert.Equal(9, rows.Count);
    }

    [Fact]
    public void Receipt_PrintsAllRows()
    {
        var at = new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);
        var receipt = new Receipt(
            Of(), new ReceiptVersion(1, "abc"), new ReceiptParty("SKR", null), new ReceiptParty("A", null), ["Anna"], new ReceiptSubmission(1, at, false, "Anna"),
            [.. OfA.Select(answer => new SubmittedAnswer(answer, "Anna", at))], null, false);

        var table = ReceiptCompiler.Compile(receipt).Blocks.OfType<TableBlock>().Last();

        Assert.Equal(["Totalt |  |  | 7", "Förslag 1 | Avgift | Ta bort den. | 10", "Förslag 2 | Avgift | Höj den. | 20"], table.Rows.Select(Words));
    }

    [Fact]
    public void Appendix_HasRowsToWriteIn_AndSaysThatThereMayBeMore()
    {
        var table = ReportCompiler.Compile(Answers).Blocks.OfType<TableBlock>().Last();

        Assert.Equal(["Totalt", "Förslag 1", "Förslag 2", "Förslag 3", "Förslag 4", "Förslag 5"], table.Rows.Select(row => row.Cells[0].Lines[0]));
        Assert.Equal("Förslag: så många rader som behövs, högst 100.", table.Notes[^1].Text);
    }

    private static IEnumerable<TableBlock> Tables() => ReportCompiler.Compile(Answers).Blocks.OfType<TableBlock>();

    private static string Words(ReportRow row) => Plain(string.Join(" | ", row.Cells.Select(cell => string.Join(' ', cell.Lines))));

    private static string Plain(string text) => text.Replace(SwedishNumber.NoBreakSpace, ' ');

    private static OrganisationCode Code(char name) => OrganisationCode.Parse(name.ToString());

    private static Organisation Organisation(char name) => new(Code(name), name.ToString(), $"{name} AB", [], []);

    private static Response Response(char name, params Answer[] answers) => new(Code(name), false, null, false, false, null, null, [.. answers]);
}
