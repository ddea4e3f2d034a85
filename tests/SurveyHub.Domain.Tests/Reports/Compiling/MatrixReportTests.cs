using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Questionnaires.MatrixForm;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

/// <summary>A matrix in a report: what each answered, how many chose what, and on how many that rests; in the workbook; and on paper.</summary>
public sealed class MatrixReportTests
{
    /// <summary>By organisation: what it chose in the rows <c>vard</c> and <c>rehab</c>; null has not answered at all.</summary>
    private static readonly string?[] Given = ["klart|pagar", "klart|", "saknas|ej-aktuellt", "|", null];

    [Fact]
    public void EachOrganisation_HasARow_AndEachRowAColumn()
    {
        var table = Tables(Report(Form))[0];

        Assert.Equal("Hur långt har ni kommit?", table.Caption);
        Assert.Equal(["Kommun", "Rad vard", "Rad rehab"], table.Columns.Select(column => column.Heading));
        Assert.Equal(
            ["A|Klart|Pågår", "B|Klart|", "C|Uppgift saknas|Ej aktuellt", "D||", "E|Har inte svarat|"],
            table.Rows.Select(Text));
    }

    [Fact]
    public void Counts_HaveTheirBase()
    {
        var table = Tables(Report(Form))[1];

        Assert.Equal("Antal kommuner efter svar (fråga 7)", table.Caption);
        Assert.Equal(["Område", "Inte börjat", "Pågår", "Klart", "Svar från"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["Rad vard|0|0|2|2 av 5", "Rad rehab|0|1|0|1 av 5"], table.Rows.Select(Text));
        Assert.Empty(table.Notes);
    }

    [Fact]
    public void Base_IsThoseWhoWereAskedTheRow()
    {
        var report = Report(With(Matrix("vard", "rehab").ByArea()), areas: "vard");
        var table = Tables(report)[^1];

        // Whoever has not answered at all may have it too.
        Assert.Equal(["Rad vard|0|0|2|2 av 5", "Rad rehab|0|0|0|0 av 1"], table.Rows.Select(Text));
        Assert.Equal("Svar från: hur många som valt något på raden, av de kommuner som fick den.", Assert.Single(table.Notes).Text);
    }

    [Fact]
    public void SeveralAnswersOnARow_AreSaidToBeSo() =>
        Assert.StartsWith("Flera svar kan ges på varje rad", Assert.Single(Tables(Report(With(MatrixOf(new ChoiceType(States, true), "vard", "rehab"))))[^1].Notes).Text, StringComparison.Ordinal);

    [Fact]
    public void WithoutAnyAnswer_ThereIsNothingToCount()
    {
        var answers = Answers(Form, null) with { Responses = [] };

        Assert.DoesNotContain(Tables(ReportCompiler.Compile(answers)), table => table.Caption.StartsWith("Antal", StringComparison.Ordinal));
    }

    [Fact]
    public void Sentences_NameTheRow() => Assert.Contains(
        "Rad vard. Klart: kommunerna A och B.",
        Report(Form).Blocks.OfType<ParagraphBlock>().Select(paragraph => string.Concat(paragraph.Runs.Select(run => run.Text))));

    [Fact]
    public void Workbook_HasAColumnForEachRow()
    {
        var sheet = DataBookCompiler.Compile(Answers(Form, null)).Sheets[^2];

        Assert.Equal(
            ["Rad vard", "Rad vard: kod", "Rad vard: anmärkning", "Rad rehab", "Rad rehab: kod", "Rad rehab: anmärkning"], sheet.Columns.Skip(3).Select(column => column.Heading));
        Assert.Equal(["Klart", "klart", "", "Pågår", "pagar", ""], sheet.Rows.First().Skip(3).Select(cell => cell.Text ?? ""));
    }

    [Fact]
    public void Paper_HasABoxForEveryOption()
    {
        var blocks = QuestionnaireAppendix.Build(With(Matrix("vard", "rehab").ByArea()), 1).ToList();
        var table = Assert.Single(blocks.OfType<TableBlock>());

        Assert.Equal(["Område", "Inte börjat", "Pågår", "Klart"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["Rad vard|☐|☐|☐", "Rad rehab|☐|☐|☐"], table.Rows.Select(Text));
        Assert.Equal("Välj ett på varje rad.", Assert.Single(table.Notes).Text);
        Assert.Contains(blocks.OfType<ParagraphBlock>(), paragraph => paragraph.Runs[0].Text == "Besvara bara de rader som ni har valt på fråga 1.");
    }

    [Fact]
    public void Title_NamesQuestionAndRow() => Assert.Equal("Fråga 7, Rad vard", FieldTitles.Of(Form, Form.Find(FieldPath.Parse("lage.vard"))!));

    private static ReportDocument Report(Questionnaire questionnaire, string? areas = null) => ReportCompiler.Compile(Answers(questionnaire, areas));

    private static SurveyAnswers Answers(Questionnaire questionnaire, string? areas) => new(
        questionnaire,
        new Panel("p", new PanelWords("kommun", "kommuner", "kommunerna", "Alla"), [], [.. Given.Select((_, i) => Organisation(i))]),
        [.. Given.Select((given, i) => Response(questionnaire, given, areas, Organisation(i).Code))]);

    private static Organisation Organisation(int i)
    {
        var name = ((char)('A' + i)).ToString();
        return new Organisation(OrganisationCode.Parse(name), name, $"{name} kommun", [], []);
    }

    private static Response Response(Questionnaire questionnaire, string? given, string? areas, OrganisationCode code)
    {
        if (given is null)
        {
            return SurveyHub.Domain.Responses.Response.SilentFrom(code);
        }

        var (vard, rehab) = (given.Split('|')[0], given.Split('|')[1]);
        return new Response(code, false, null, false, false, null, null, [.. new[] { ("omraden", areas ?? ""), ("lage.vard", vard), ("lage.rehab", rehab) }
            .Where(pair => pair.Item2.Length > 0)
            .Select(pair => Answer(questionnaire.Find(FieldPath.Parse(pair.Item1))!, pair.Item2))]);
    }

    private static Answer Answer(Field field, string text) => text switch
    {
        "saknas" => new(field.Path, null, AnswerKind.Missing, "", null, null, null),
        "ej-aktuellt" => new(field.Path, null, AnswerKind.NotApplicable, "", null, null, null),
        _ => new(field.Path, null, AnswerKind.Value, text, AnswerReader.Read(field.Type, text).Value, null, null),
    };

    /// <summary>The numbered tables of the question.</summary>
    private static List<TableBlock> Tables(ReportDocument report) =>
        [.. report.Blocks.SkipWhile(block => block is not HeadingBlock { Anchor: "fraga-lage" }).Skip(1).TakeWhile(block => block is not HeadingBlock).OfType<TableBlock>()];

    private static string Text(ReportRow row) => string.Join('|', row.Cells.Select(cell => string.Join('/', cell.Lines))).Replace(SwedishNumber.NoBreakSpace, ' ');
}
