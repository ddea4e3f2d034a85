using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses.Calculations;

/// <summary>A question of the numbers q.a, q.b and q.c, the last asked of those who choose q.has.yes only, with one value q.k that is worked out of them.</summary>
internal static class CalculatedForm
{
    public static readonly string[] Names = ["a", "b", "c"];

    public static FieldOperand A { get; } = new(FieldPath.Parse("q.a"));

    public static FieldOperand B { get; } = new(FieldPath.Parse("q.b"));

    public static FieldOperand C { get; } = new(FieldPath.Parse("q.c"));

    public static Questionnaire With(Formula formula, int? decimals = null, params CalculatedField[] more)
    {
        var yes = new Option(Identifier.Parse("yes"), "Ja");
        var has = new Field(Path("q.has"), "Har?", new ChoiceType([yes, new Option(Identifier.Parse("no"), "Nej")], false), FieldDemands.Default, null, FieldReporting.None);
        var numbers = Names.Select(name => new Field(
            Path($"q.{name}"), name.ToUpperInvariant(), new NumberType(2, null, null, null), FieldDemands.Default, name == "c" ? new Condition(has.Path, [yes.Id]) : null, FieldReporting.None));
        QuestionPart[] parts =
        [
            new FieldPart(has), .. numbers.Select(field => new FieldPart(field)),
            new CalculatedPart(new CalculatedField(Path("q.k"), "K", new Calculation(formula, decimals))), .. more.Select(value => new CalculatedPart(value)),
        ];
        return new Questionnaire(
            new QuestionnaireHeader("prov", "Prov", "Prov", Language.Swedish), Prose.Empty,
            [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("q"), null, "Hur många?", parts.ToValueList())])]);
    }

    public static CalculatedResult Result(Questionnaire questionnaire, params Answer[] answers) => Result(questionnaire, "q.k", answers);

    public static CalculatedResult Result(Questionnaire questionnaire, string path, params Answer[] answers)
    {
        var sheet = new AnswerSheet(questionnaire, answers);
        return sheet.Calculate(sheet.Questionnaire.FindCalculated(Path(path))!);
    }

    public static Answer Is(string name, decimal number) =>
        new(Path($"q.{name}"), null, AnswerKind.Value, SwedishNumber.Format(number), new NumberValue(number), null, null);

    public static Answer Without(string name, AnswerKind kind) => new(Path($"q.{name}"), null, kind, "", null, null, null);

    public static Answer Unread(string name) => new(Path($"q.{name}"), null, AnswerKind.Value, "många", null, null, null);

    public static Answer Yes { get; } = new(Path("q.has"), null, AnswerKind.Value, "yes", new ChoiceValue([Identifier.Parse("yes")]), null, null);

    public static FieldPath Path(string text) => FieldPath.Parse(text);
}
