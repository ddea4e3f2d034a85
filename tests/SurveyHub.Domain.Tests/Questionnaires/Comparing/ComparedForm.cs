using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

/// <summary>A small questionnaire to change: a number, a choice, and a table of two rows and two columns.</summary>
internal static class ComparedForm
{
    public static Question Number { get; } = new(Id("antal"), "1", "Hur många?", [Help("Räkna alla."), new FieldPart(Field("antal", "Hur många?", new NumberType(0, 0, 100, "st")))]);

    public static Question Choice { get; } = new(Id("finns"), "2", "Finns de?", [
        new FieldPart(Field("finns", "Finns de?", new ChoiceType([new(Id("ja"), "Ja"), new(Id("nej"), "Nej"), new(Id("vet-inte"), "Vet inte")], false))),
        new FieldPart(Field("finns.varfor", "Varför?", new TextType(true, 1_000))),
    ]);

    public static Question Table { get; } = new(Id("tabell"), "3", "Hur fördelas de?", [new TablePart(TableOf("a", "b"))])
    {
        Checks = [Sum("a", "b")],
    };

    public static Questionnaire Form { get; } = new(
        new QuestionnaireHeader("enkat", "Enkät", "Enkät", Language.Swedish, "regioner", new DateOnly(2025, 1, 31), "Anna Exempel", "enkat-2024", "Förbundet"),
        Prose.Empty,
        [new Section(Id("ett"), "Ett", Prose.Empty, [Number, Choice]), new Section(Id("tva"), "Två", Prose.Empty, [Table])]);

    public static Identifier Id(string id) => Identifier.Parse(id);

    public static ProsePart Help(string text, bool bold = false) => new(new Prose([new ProseParagraph([new ProseRun(text, bold)])]));

    public static Field Field(string path, string label, FieldType type) =>
        new(FieldPath.Parse(path), label, type, FieldDemands.Default, null, FieldReporting.None);

    /// <summary>Rows with shares of two kinds.</summary>
    public static FieldTable TableOf(params string[] rows) => new("Område", [new(Id("inne"), "Inne", false), new(Id("ute"), "Ute", false)], rows
        .Select(row => new TableRow(Id(row), $"Rad {row}", [
            Field($"tabell.{row}.inne", $"Rad {row}, Inne", new NumberType(0, 0, 100, "%")),
            Field($"tabell.{row}.ute", $"Rad {row}, Ute", new NumberType(0, 0, 100, "%")),
        ]))
        .ToValueList());

    /// <summary>Each of the rows is to sum to 100.</summary>
    public static ComparisonCheck Sum(params string[] rows) => new(
        Domain.Diagnostics.Severity.Error,
        CheckScope.Rows,
        rows.Select(row => new CheckLine([FieldPath.Parse($"tabell.{row}.inne"), FieldPath.Parse($"tabell.{row}.ute")])).ToValueList(),
        Relation.Equal,
        100);

    public static Questionnaire With(this Questionnaire form, Question question) => form with
    {
        Sections = form.Sections
            .Select(section => section with { Questions = section.Questions.Select(old => old.Id == question.Id ? question : old).ToValueList() })
            .ToValueList(),
    };

    /// <summary>The form with its number changed.</summary>
    public static Questionnaire WithNumber(Func<Field, Field> edit) => Form.With(Number with { Parts = [Number.Parts[0], new FieldPart(edit(Number.Fields.Single()))] });

    public static Questionnaire WithNumber(Func<NumberType, FieldType> edit) => WithNumber(field => field with { Type = edit((NumberType)field.Type) });

    public static Questionnaire WithDemands(Func<FieldDemands, FieldDemands> edit) => WithNumber(field => field with { Demands = edit(field.Demands) });

    public static Questionnaire WithOptions(params Option[] options) => Form.With(Choice with
    {
        Parts = [new FieldPart(Choice.Fields[0] with { Type = new ChoiceType([.. options], false) }), Choice.Parts[1]],
    });

    public static Questionnaire WithReason(Func<Field, Field> edit) => Form.With(Choice with { Parts = [Choice.Parts[0], new FieldPart(edit(Choice.Fields[^1]))] });

    public static Questionnaire WithTable(FieldTable table, params Check[] checks) => Form.With(Table with { Parts = [new TablePart(table)], Checks = [.. checks] });

    public static Questionnaire AskedIf(params string[] options) =>
        WithReason(field => field with { ShownIf = new Condition(FieldPath.Parse("finns"), options.Select(Id).ToValueList()) });
}
