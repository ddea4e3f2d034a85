using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Questionnaires;

/// <summary>A choice of areas, and a matrix in which each has a row.</summary>
internal static class MatrixForm
{
    public static ValueList<Option> States { get; } = [new(Id("ej"), "Inte börjat"), new(Id("pagar"), "Pågår"), new(Id("klart"), "Klart")];

    public static Questionnaire Form { get; } = With(Matrix("vard", "rehab"));

    public static ChoiceMatrix Matrix(params string[] rows) => MatrixOf(new ChoiceType(States, false), rows);

    public static ChoiceMatrix MatrixOf(ChoiceType choice, params string[] rows) =>
        new("Område", choice, [.. rows.Select(id => new MatrixRow(Id(id), Field($"lage.{id}", $"Rad {id}", choice)))]);

    public static Questionnaire With(params QuestionPart[] parts) => new(
        new QuestionnaireHeader("laget", "Läget", "Läget", Language.Swedish),
        Prose.Empty,
        [
            new Section(null, null, Prose.Empty, [
                new Question(Id("omraden"), "1", "Vilka områden?", [new FieldPart(Field("omraden", "Vilka områden?", new ChoiceType([new(Id("vard"), "Vård"), new(Id("rehab"), "Rehab")], true)))]),
                new Question(Id("lage"), "7", "Hur långt har ni kommit?", [.. parts]),
            ]),
        ]);

    public static Questionnaire With(ChoiceMatrix matrix) => With(new MatrixPart(matrix));

    /// <summary>Only the areas that are chosen have to be answered.</summary>
    public static ChoiceMatrix ByArea(this ChoiceMatrix matrix) => matrix with
    {
        Rows = [.. matrix.Rows.Select(row => row with { ShownIf = new Condition(FieldPath.Parse("omraden"), [row.Id]) })],
    };

    public static Field Field(string path, string label, FieldType type) => new(FieldPath.Parse(path), label, type, FieldDemands.Default, null, FieldReporting.None);

    public static Identifier Id(string id) => Identifier.Parse(id);
}
