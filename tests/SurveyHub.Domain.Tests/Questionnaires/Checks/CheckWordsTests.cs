using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Responses.Checks.CheckedForm;

namespace SurveyHub.Domain.Tests.Questionnaires.Checks;

public sealed class CheckWordsTests
{
    private static readonly ComparisonCheck Rows = new(Severity.Error, CheckScope.Rows, [Row("r"), Row("s")], Relation.Equal, 100);

    public static TheoryData<Check, string, string> Sentences => new()
    {
        { Rows, "Varje rad ska summera till 100\u00A0%.", "Each row must sum to 100\u00A0%." },
        { Rows with { EmptyIsZero = true }, "Varje rad ska summera till 100\u00A0%. En tom ruta räknas som 0 i summan.", "Each row must sum to 100\u00A0%. An empty box counts as 0 in the sum." },
        {
            Rows with { Severity = Severity.Warning, Relation = Relation.AtMost },
            "Varje rad bör summera till högst 100\u00A0%; om inte, skriv varför i en kommentar.",
            "Each row should sum to at most 100\u00A0%; if not, say why in a comment."
        },
        { Rows with { Lines = [Row("s")] }, "Raden ”Rad s” ska summera till 100\u00A0%.", "The row 'Rad s' must sum to 100\u00A0%." },
        {
            Rows with { Lines = [Line(null, "q.r.a", "q.r.b"), Line(null, "q.s.a", "q.s.b")] },
            "I varje rad ska ”A” och ”B” summera till 100\u00A0%.",
            "In each row, 'A' and 'B' must sum to 100\u00A0%."
        },
        {
            Rows with { Scope = CheckScope.Columns, Lines = [Line(null, "q.r.b", "q.s.b")] },
            "Kolumnen ”B” ska summera till 100\u00A0%.",
            "The column 'B' must sum to 100\u00A0%."
        },
        {
            Rows with { Target = null, Lines = [Line("q.r.c", "q.r.a", "q.r.b"), Line("q.s.c", "q.s.a", "q.s.b")] },
            "I varje rad ska ”C” vara summan av de andra talen.",
            "In each row, 'C' must be the sum of the other numbers."
        },
        {
            Rows with { Target = null, Relation = Relation.AtMost, Lines = [Line("q.r.b", "q.r.a"), Line("q.s.b", "q.s.a")] },
            "I varje rad ska ”A” vara högst ”B”.",
            "In each row, 'A' must be at most 'B'."
        },
        {
            Rows with { Target = null, Scope = CheckScope.Columns, Lines = [Line("q.total", "q.r.a", "q.s.a")] },
            "Kolumnen ”A” ska summera till ”q.total”.",
            "The column 'A' must sum to 'q.total'."
        },
        {
            Rows with { Target = null, Scope = CheckScope.Fields, Lines = [Line("q.total", "q.part", "q.rest")] },
            "”q.total” ska vara summan av ”q.part” och ”q.rest”.",
            "'q.total' must be the sum of 'q.part' and 'q.rest'."
        },
        {
            new ChangeCheck(CheckScope.Rows, [Line(null, "q.r.a"), Line(null, "q.s.a")], 20),
            "Har ”A” ändrats med mer än 20\u00A0% av värdet i förra omgången, skriv varför i en kommentar.",
            "If 'A' has changed by more than 20\u00A0% of its value in the last wave, say why in a comment."
        },
        {
            new ChangeCheck(CheckScope.Fields, [Line(null, "q.rest")], 20),
            "Har ”q.rest” ändrats med mer än 20\u00A0% sedan förra omgången, skriv varför i en kommentar.",
            "If 'q.rest' has changed by more than 20\u00A0% since the last wave, say why in a comment."
        },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Check_IsSaidToWhoeverAnswers(Check check, string swedish, string english)
    {
        Assert.Equal(swedish, Words(check, Language.Swedish));
        Assert.Equal(english, Words(check, Language.English));
    }

    [Fact]
    public void Paper_SaysIt_BeforeWhatIsToBeFilledIn()
    {
        var blocks = QuestionnaireAppendix.Build(With(Rows), 1).ToList();

        Assert.Equal(ParagraphBlock.Of(ParagraphStyle.Body, "Varje rad ska summera till 100\u00A0%."), blocks[1]);
        Assert.IsType<TableBlock>(blocks[2]);
    }

    [Fact]
    public void DemandedReason_IsAmongTheWordsOfAField()
    {
        var field = new Field(
            Path("q"), "Q", new NumberType(0, 0, null, null), FieldDemands.Default with { NeedsReason = true }, null, FieldReporting.None);

        Assert.Equal("heltal, minst 0; saknas uppgiften, skriv varför", FieldWords.Describe(field, Language.Swedish));
    }

    private static string Words(Check check, Language language)
    {
        var questionnaire = With(check, language);
        return CheckWords.Of(questionnaire, questionnaire.Questions.Single(), check);
    }

    private static CheckLine Line(string? whole, params string[] parts) =>
        new(parts.Select(Path).ToValueList(), whole is null ? null : Path(whole));
}
