using System.Globalization;
using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Data;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Measures;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Themes;
using SurveyHub.Parsing.Wordings;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>The examples of FILES.md are read as it says.</summary>
public sealed class FilesDocumentTests
{
    private const string Enquiry =
        """
        ---
        titel: Skolor
        id: skolor
        språk: sv
        ---

        # Skolor

        ### 1. Hur många elever finns? {#elever}

        `heltal, får anges utan antal`

        ### 2. Finns fristående skolor? {#skolor}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        ### 3. Vad betalar ni? {#ersattning}

        `belopp`

        ### 4. Något mer? {#mer}

        `fritext`
        """;

    private static readonly string Document = File.ReadAllText(Repository.PathOf("src", "SurveyHub.Parsing", "FILES.md"));

    [Fact]
    public void Panel_IsRead()
    {
        var parsed = ReadPanel();

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(("kommuner", "Hela länet"), (parsed.Panel.Id, parsed.Panel.Words.Whole));
        Assert.Equal([1234m, 980m, 24500m], parsed.Panel.Organisations.Select(organisation => organisation.Facts.Single().Value));
        Assert.Equal(3, parsed.Contacts.Count);
    }

    [Fact]
    public void Answers_AreRead()
    {
        var parsed = ReadAnswers();

        Assert.Empty(parsed.Diagnostics);
        var oby = parsed.Answers[OrganisationCode.Parse("1401")];
        Assert.Equal(2, ((AmountValue)oby.Single(answer => answer.Field == FieldPath.Parse("ersattning")).Value!).Lines.Count);
        Assert.Equal(AnswerKind.Missing, parsed.Answers[OrganisationCode.Parse("1402")][0].Kind);
        Assert.Equal(AnswerKind.PartlyKnown, parsed.Answers[OrganisationCode.Parse("1407")][0].Kind);
    }

    [Fact]
    public void Responses_AreRead()
    {
        // Whoever is said to be silent has no answers.
        var answers = ReadAnswers().Answers.Where(pair => pair.Key != OrganisationCode.Parse("1407")).ToDictionary();

        var parsed = ResponsesFile.Parse(Example("responses"), QuestionnaireFile.Parse(Enquiry).Questionnaire, ReadPanel().Panel, answers);

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal([false, false, true], parsed.Responses.Select(response => response.IsSilent));
        Assert.Equal([false, true, false], parsed.Responses.Select(response => response.IsLate && response.IsCorrected));
    }

    [Fact]
    public void Themes_AreRead_AndFitTheAnswersTheyNarrate()
    {
        var (questionnaire, panel) = (QuestionnaireFile.Parse(Enquiry).Questionnaire, ReadPanel().Panel);
        var file = Encoding.UTF8.GetString(Example("answers")) + "1401,mer,,Många elever får inte plats.,,\nÅvik,mer,,Nej.,,\n";
        var answers = AnswersFile.Parse(Encoding.UTF8.GetBytes(file), questionnaire, panel).Answers;

        var parsed = ThemesFile.Parse(Example("themes"), questionnaire, panel);

        Assert.Empty(parsed.Diagnostics);
        var reader = new ThemeReader(new SurveyAnswers(questionnaire, panel, ResponsesFile.Presume(panel, answers)), parsed.Analysis);
        Assert.Equal([Fit.Fits], reader.Codings.Select(placed => placed.Place.Fit));
        var (hard, free) = (reader.MembersOf(parsed.Analysis.Book.Themes[0]), reader.MembersOf(parsed.Analysis.Book.Themes[1]));
        Assert.Equal(("Öby", "Åvik", "Storstad"), (Names(hard.In), Names(hard.NotIn), Names(hard[Membership.NoData])));
        Assert.Equal(("Öby", "Åvik"), (Names(free.In), Names(free.NotIn)));

        static string Names(IEnumerable<Organisation> organisations) => string.Join(' ', organisations.Select(organisation => organisation.ShortName));
    }

    [Fact]
    public void Wordings_AreRead_AndFitTheAnswers()
    {
        var answers = new SurveyAnswers(QuestionnaireFile.Parse(Enquiry).Questionnaire, ReadPanel().Panel, ResponsesFile.Presume(ReadPanel().Panel, ReadAnswers().Answers));

        var parsed = WordingsFile.Parse(Example("wordings"), answers);

        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.English)));
        Assert.Equal([WordingFit.Fits], (answers with { Wordings = parsed.Wordings }).PlacedWordings().Select(placed => placed.Fit));
    }

    [Fact]
    public void Measures_AreRead()
    {
        var parsed = MeasuresFile.Parse(Example("measures"), ReadPanel().Panel);

        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.English)));
        Assert.Equal((2, 5), (parsed.Book.Measures.Count, parsed.Book.Values.Count));
        Assert.Equal(["Kostnad per elev 2024, tkr", "Lärare 2024"], parsed.Book.Measures.Select(measure => measure.Heading));
    }

    /// <summary>Nothing reads it, so what it says is compared with what is written.</summary>
    [Fact]
    public void Wide_IsAsItIsWritten()
    {
        var panel = ReadPanel().Panel;
        var answers = new SurveyAnswers(QuestionnaireFile.Parse(Enquiry).Questionnaire, panel, ResponsesFile.Presume(panel, ReadAnswers().Answers));

        var sheet = WideSheet.Of(SurveyDataCompiler.Compile(answers));

        var written = sheet.Rows.Select(row => string.Join(',', row.Select(Cell))).Prepend(string.Join(',', sheet.Columns.Select(column => column.Heading)));
        Assert.Equal(Encoding.UTF8.GetString(Example("wide")).Trim(), string.Join('\n', written));

        static string? Cell(DataCell cell) => cell.Text?.Contains('\n', StringComparison.Ordinal) == true ? $"\"{cell.Text}\"" : cell.Text ?? cell.Number?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Nothing reads it, so what it says is compared with what is written.</summary>
    [Fact]
    public void History_IsAsItIsWritten()
    {
        var lines = new[] { Line(17, "1 234", "Åsa Lund", "applied", null, 1, [1]), Line(31, "1 250", "Per Ek", "applied", 17, 2, [2]), Line(32, "1 240", "Åsa Lund", "conflict", 17, 2, []) };

        var sheet = HistoryList.Compile(QuestionnaireFile.Parse(Enquiry).Questionnaire, lines);

        var written = sheet.Rows.Select(row => string.Join(',', row.Select(cell => cell.Text))).Prepend(string.Join(',', sheet.Columns.Select(column => column.Heading)));
        Assert.Equal(Encoding.UTF8.GetString(Example("history")).Trim().Split('\n'), written);

        static HistoryLine Line(long number, string raw, string person, string standing, long? basedOn, int submission, ValueList<int> heldAt) => new(
            OrganisationCode.Parse("1401"), "Öby", FieldPath.Parse("elever"), null, number, At(number), person, "form", standing, AnswerKind.Value, raw, null, null,
            basedOn, submission, heldAt);

        static DateTimeOffset At(long number) => number switch
        {
            17 => new DateTimeOffset(2025, 11, 2, 9, 12, 40, TimeSpan.Zero),
            31 => new DateTimeOffset(2025, 11, 10, 13, 5, 2, TimeSpan.Zero),
            _ => new DateTimeOffset(2025, 11, 10, 13, 5, 9, TimeSpan.Zero),
        };
    }

    private static ParsedPanel ReadPanel() => PanelFile.Parse(Example("panel"));

    private static ParsedAnswers ReadAnswers() =>
        AnswersFile.Parse(Example("answers"), QuestionnaireFile.Parse(Enquiry).Questionnaire, ReadPanel().Panel);

    private static byte[] Example(string name)
    {
        var start = Document.IndexOf($"```csv {name}\n", StringComparison.Ordinal) + name.Length + 8;
        return Encoding.UTF8.GetBytes(Document[start..Document.IndexOf("```", start, StringComparison.Ordinal)]);
    }
}
