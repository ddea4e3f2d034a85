using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Domain.Reports.Receipts;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli.Tests.Calculations;

/// <summary>Values that nobody has typed, the whole way from the files of a wave to the tables of its report.</summary>
public sealed class CalculatedReportTests
{
    private const string Asked = """
        ---
        titel: Platser
        id: platser
        ---

        ### 1. Hur många platser? {#platser}

        | Område | Öppna {#oppna} `heltal, får vara ej aktuellt` | Stängda {#stangda} `heltal, får vara ej aktuellt` | Varför? {#varfor} `kort text` | Totalt {#totalt} `summan av oppna och stangda` | Andel {#andel} `andelen stangda av totalt` |
        |---|---|---|---|---|---|
        | Mottagning {#mott} | | | | | |
        | Sluten vård {#sluten} | | | | | |
        | Summa {#summa} `summan av raderna` | | | | | |

        *Redovisas för andel:* summa, medelvärde, min och max

        *Redovisas för totalt:* summa, per 1 000 folk 2020, diagram

        ### 2. Hur många anställda? {#anst}

        `heltal`

        Per plats {#perplats} `kvoten anst per platser.summa.totalt, 2 decimaler`

        Per invånare {#perinv} `kvoten anst per 1 000 folk 2020`

        *Redovisas för perinv:* summa

        ### 3. Vilka enheter? {#enheter}

        | Enhet | Platser {#n} `heltal` | Stängda {#s} `heltal` | Öppna {#o} `skillnaden n minus s` |
        |---|---|---|---|
        | Enhet {#enhet} `fler rader` | | | |
        | Alla {#alla} `summan av raderna` | | | |

        *Redovisas för o:* summa
        """;

    private const string Panel = "#panel,kommuner,kommun,kommuner,kommunerna,Hela landet\n#fakta,folk 2020,folkmängd,SCB\ncode,name,folk 2020\n01,Askby,1000\n02,Björkvik,4000\n03,Ekhult,2000\n04,Fors,3000\n";

    private const string Answers = """
        organisation,field,row,value,status,comment
        01,platser.mott.oppna,,30,,
        01,platser.mott.stangda,,10,,
        01,platser.sluten.oppna,,20,,
        01,platser.sluten.stangda,,0,,
        01,platser.mott.varfor,,ombyggnad,,
        01,platser.sluten.varfor,,semester,,
        02,platser.mott.varfor,,ombyggnad,,
        01,anst,,90,,
        01,enheter.enhet.n,1,5,,
        01,enheter.enhet.s,1,2,,
        01,enheter.enhet.n,2,7,,
        01,enheter.enhet.s,2,0,,
        02,platser.mott.oppna,,60,,
        02,platser.mott.stangda,,40,,
        02,platser.sluten.oppna,,,ej-aktuellt,
        02,platser.sluten.stangda,,,ej-aktuellt,
        02,anst,,10,,
        03,platser.mott.oppna,,5,,
        03,platser.mott.stangda,,,saknas,
        03,platser.sluten.oppna,,1,,
        """;

    private static readonly SurveyAnswers Wave = Read();

    [Fact]
    public void Column_StandsInTablesOfItsOwn_WithTheRowsAndTheirSum()
    {
        var table = TableOf("Totalt");

        Assert.Equal(["Kommun", "Mottagning", "Per 1\u00A0000", "Sluten vård", "Per 1\u00A0000", "Summa", "Per 1\u00A0000"], table.Columns.Select(column => column.Heading));
        Assert.Equal("40 40,0 20 20,0 60 60,0", Line(table, "Askby"));
        Assert.Equal("100 25,0 –  100 25,0", Line(table, "Björkvik"));
        Assert.Equal("Uppgift saknas     ", Line(table, "Ekhult"));
        Assert.Equal("Har inte svarat     ", Line(table, "Fors"));
    }

    [Fact]
    public void TotalOfAShare_IsTheQuotientOfTheSums()
    {
        var table = TableOf("Andel");

        Assert.Equal("25,0 0,0 16,7", Line(table, "Askby"));
        // 10 + 40 of 40 + 100; 0 of 20; 10 + 40 of 60 + 100.
        Assert.Equal(["35,7", "0,0", "31,3"], Numbers(table, "Summa"));
        Assert.Equal(["32,5", "0,0", "28,3"], Numbers(table, "Medelvärde"));
        Assert.Contains(table.Notes, note => note.Text.Contains("”Andel” är uträknat: ”Stängda” i procent av ”Totalt”. Summan är kvoten mellan summorna", StringComparison.Ordinal));
    }

    [Fact]
    public void ValuesByThemselves_StandBesideTheAnswer()
    {
        var table = TableOf("anställda");

        Assert.Equal("90 1,50 90,0", Line(table, "Askby"));
        Assert.Equal("10 0,10 2,5", Line(table, "Björkvik"));
        // 90 + 10 per 1 000 of 1 000 + 4 000.
        Assert.Equal("20,0", Numbers(table, "Summa")[^1]);
    }

    [Fact]
    public void AddedRows_AreWorkedOutEach_AndSummed()
    {
        var rows = Report().Blocks.OfType<TableBlock>().Single(block => block.Caption.StartsWith("Enhet", StringComparison.Ordinal));
        var all = TableOf("Platser");

        Assert.Equal(["5 2 3", "7 0 7"], rows.Rows.Where(row => !row.IsTotal).Select(row => string.Join(' ', row.Cells.Skip(1).Select(cell => cell.Lines[0]))));
        Assert.Equal("10", rows.Rows.Single(row => row.IsTotal).Cells[^1].Lines[0]);
        Assert.Equal("12", Line(all, "Askby"));
    }

    [Fact]
    public void TextColumn_HasNoSum() => Assert.DoesNotContain(TableOf("Varför").Columns, column => column.Heading == "Summa");

    [Fact]
    public void Workbook_MarksWhatIsCalculated()
    {
        var sheet = DataBookCompiler.SheetsOf(Wave, Wave.Questionnaire.Questions[0])[0];

        var column = sheet.Columns.Select(column => column.Heading).ToList().IndexOf("Mottagning, Totalt (uträknat)");
        Assert.Equal(40m, sheet.Rows.First()[column].Number);
        Assert.DoesNotContain(sheet.Columns, other => other.Heading.StartsWith("Summa, Varför", StringComparison.Ordinal));
    }

    [Fact]
    public void AnswersFile_HoldsNothingOfIt()
    {
        var fields = AnswerList.Compile(Wave).Rows.Select(row => row[3].Text!).ToList();

        Assert.Equal(20, fields.Count);
        Assert.DoesNotContain(fields, field => field.Contains("totalt", StringComparison.Ordinal) || field.Contains("summa", StringComparison.Ordinal));
    }

    [Fact]
    public void Receipt_ShowsThemWhereTheyStand()
    {
        var answers = Wave.Responses[0].Answers.Select(answer => new SubmittedAnswer(answer, "Lena", DateTimeOffset.UnixEpoch)).ToValueList();
        var receipt = new Receipt(
            Wave.Questionnaire, new ReceiptVersion(1, "a"), new ReceiptParty("SKR", null), new ReceiptParty("Askby", null), ["Lena"],
            new ReceiptSubmission(1, null, IsLate: false, "Lena"), answers, Earlier: null, IsTest: false);

        var blocks = ReceiptCompiler.Compile(receipt).Blocks;

        var tables = blocks.OfType<TableBlock>().Where(table => table.Columns.Any(column => column.Heading is "Totalt" or "Öppna")).ToList();
        Assert.Equal("30 10 ombyggnad 40 25,0\u00A0%", Line(tables[0], "Mottagning"));
        Assert.Equal("50 10  60 16,7\u00A0%", Line(tables[0], "Summa"));
        Assert.Equal("7 0 7", Line(tables[1], "Enhet 2"));
        Assert.Equal("12 2 10", Line(tables[1], "Alla"));
        Assert.Contains(blocks.OfType<ParagraphBlock>(), block => string.Concat(block.Runs.Select(run => run.Text)).EndsWith("1,50", StringComparison.Ordinal));
        Assert.Contains(blocks.OfType<ParagraphBlock>(), block => string.Concat(block.Runs.Select(run => run.Text)).EndsWith("Räknas ut i sammanställningen", StringComparison.Ordinal));
    }

    [Fact]
    public void Paper_HasRoomForThem_AndNoControl()
    {
        var form = FormCompiler.Compile(Wave.Questionnaire, new FormIdentity("platser", "Version 1", ""), FormFacts.Of(Wave.Questionnaire.Header));

        var table = form.Blocks.OfType<FormTableBlock>().Single(block => block.Headings.Contains("Totalt (räknas ut)"));
        Assert.Equal([1, 1, 1, 0, 0], table.Rows[0].Cells.Select(cell => cell.Count));
        Assert.Equal(("Summa (räknas ut)", 0), (table.Rows[^1].Label, table.Rows[^1].Cells.Sum(cell => cell.Count)));
        Assert.Contains(form.Blocks, block => block is BlankFieldBlock { Label: "Per plats", Instruction: "Räknas ut som ”Hur många anställda?” per ”Fråga 1, Summa: Totalt”" });
        Assert.DoesNotContain(form.Controls(), control => control.Target.Path is { } path && Wave.Questionnaire.FindCalculated(path) is not null);
    }

    private static SurveyAnswers Read()
    {
        var questionnaire = QuestionnaireFile.Parse(Asked);
        Assert.Empty(questionnaire.Diagnostics);
        var panel = PanelFile.Parse(Encoding.UTF8.GetBytes(Panel));
        Assert.Empty(panel.Diagnostics);
        var answers = AnswersFile.Parse(Encoding.UTF8.GetBytes(Answers), questionnaire.Questionnaire, panel.Panel);
        Assert.Empty(answers.Diagnostics);
        return new SurveyAnswers(questionnaire.Questionnaire, panel.Panel, ResponsesFile.Presume(panel.Panel, answers.Answers));
    }

    private static ReportDocument Report() => ReportCompiler.Compile(Wave);

    private static TableBlock TableOf(string caption) => Report().Blocks.OfType<TableBlock>().First(block => block.Number is not null && block.Caption.Contains(caption, StringComparison.Ordinal));

    private static string Line(TableBlock table, string name) =>
        string.Join(' ', table.Rows.First(row => row.Cells[0].Lines[0] == name).Cells.Skip(1).Select(cell => cell.Lines.Count == 0 ? "" : cell.Lines[0]));

    private static List<string> Numbers(TableBlock table, string label) =>
        [.. table.Rows.First(row => row.Cells[0].Lines[0].StartsWith(label, StringComparison.Ordinal)).Cells.Skip(1).Select(cell => cell.Lines.Count == 0 ? "" : cell.Lines[0]).Where(text => text.Length > 0)];
}
