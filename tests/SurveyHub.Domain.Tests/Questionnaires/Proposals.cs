using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Questionnaires;

/// <summary>A question with a table of one fixed row and one that repeats: a theme, a text that has to be there, and a number.</summary>
internal static class Proposals
{
    public static ChoiceType Theme { get; } =
        new([new Option(Identifier.Parse("avgift"), "Avgift"), new Option(Identifier.Parse("natet"), "Nätet")], Many: false);

    public static Questionnaire Of(Repetition? repeats = null, params Check[] checks) => new(
        new QuestionnaireHeader("prov", "Prov", "Prov", Language.Swedish),
        Prose.Empty,
        [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("vad"), "1", "Vad?", [new TablePart(Table(repeats ?? new Repetition()))]) { Checks = [.. checks] }])]);

    public static Answer Written(string path, AnswerValue? value, AnswerKind kind = AnswerKind.Value)
    {
        var parsed = FieldPath.Parse(path);
        var raw = value switch { TextValue text => text.Text, NumberValue number => SwedishNumber.Format(number.Number), ChoiceValue choice => choice.Options[0].Value, _ => "" };
        return new Answer(parsed.WithoutRow, parsed.Row, kind, raw, value, null, null);
    }

    public static Answer Worded(string path, string text) => Written(path, new TextValue(text));

    public static Answer Number(string path, decimal number) => Written(path, new NumberValue(number));

    public static Answer Chosen(string path, string option) => Written(path, new ChoiceValue([Identifier.Parse(option)]));

    private static FieldTable Table(Repetition repeats) => new(
        "Förslag",
        [new TableColumn(Identifier.Parse("tema"), "Tema", false), new TableColumn(Identifier.Parse("text"), "Text", false), new TableColumn(Identifier.Parse("antal"), "Antal", false)],
        [Row("totalt", "Totalt", null), Row("forslag", "Förslag", repeats)]);

    private static TableRow Row(string id, string label, Repetition? repeats) => new(
        Identifier.Parse(id),
        label,
        [
            Cell($"vad.{id}.tema", $"{label}, Tema", Theme, FieldDemands.Default),
            Cell($"vad.{id}.text", $"{label}, Text", new TextType(true, 1000), FieldDemands.Default with { Required = repeats is not null }),
            Cell($"vad.{id}.antal", $"{label}, Antal", new NumberType(0, 0, null, null), FieldDemands.Default) with { Reporting = new FieldReporting(Total: true, Mean: true) },
        ])
    {
        Repeats = repeats,
    };

    private static Field Cell(string path, string label, FieldType type, FieldDemands demands) =>
        new(FieldPath.Parse(path), label, type, demands, null, FieldReporting.None);
}
