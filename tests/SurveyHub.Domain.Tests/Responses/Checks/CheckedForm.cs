using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses.Checks;

/// <summary>
/// A question with a table of two rows (r, s) and three columns of percentages (a, b, c), and three fields of kronor: q.total, q.part and q.rest.
/// </summary>
internal static class CheckedForm
{
    public static readonly string[] Columns = ["a", "b", "c"];

    public static Questionnaire With(Check check, Language language = Language.Swedish, decimal? least = 0)
    {
        var table = new FieldTable(
            "Område",
            Columns.Select(id => new TableColumn(Identifier.Parse(id), id.ToUpperInvariant(), false)).ToValueList(),
            new[] { "r", "s" }.Select(row => new TableRow(
                Identifier.Parse(row), $"Rad {row}", Columns.Select(column => Number($"q.{row}.{column}", "%", least)).ToValueList())).ToValueList());
        var parts = new[] { "total", "part", "rest" }.Select(id => (QuestionPart)new FieldPart(Number($"q.{id}", "kr", least))).Prepend(new TablePart(table));
        var question = new Question(Identifier.Parse("q"), "1", "Hur många?", parts.ToValueList()) { Checks = [check] };
        return new Questionnaire(new QuestionnaireHeader("prov", "Prov", "Prov", language), Prose.Empty, [new Section(null, null, Prose.Empty, [question])]);
    }

    public static CheckLine Row(string row) => new(Columns.Select(column => FieldPath.Parse($"q.{row}.{column}")).ToValueList());

    public static FieldPath Path(string text) => FieldPath.Parse(text);

    public static Answer Is(string path, decimal number) =>
        new(Path(path), null, AnswerKind.Value, SwedishNumber.Format(number), new NumberValue(number), null, null);

    public static Answer Without(string path, AnswerKind kind, string? reason = null) => new(Path(path), null, kind, "", null, reason, null);

    public static Answer Unread(string path) => new(Path(path), null, AnswerKind.Value, "många", null, null, null);

    public static CheckOutcome First(Questionnaire questionnaire, params Answer[] answers) => new AnswerSheet(questionnaire, answers).Checks()[0];

    public static string? Message(this CheckOutcome outcome, Language language = Language.Swedish) => outcome.Finding?.Problem.Message(language);

    private static Field Number(string path, string unit, decimal? least) =>
        new(Path(path), path, new NumberType(2, least, null, unit), FieldDemands.Default with { AllowsPartlyKnown = true }, null, FieldReporting.None);
}
