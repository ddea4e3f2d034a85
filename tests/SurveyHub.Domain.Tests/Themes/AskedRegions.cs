using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Themes;

/// <summary>A small enquiry with a field of each type that rules and themes are about, put to organisations called A, B, C …</summary>
internal static class AskedRegions
{
    private static readonly Condition IfYes = new(FieldPath.Parse("val"), [Identifier.Parse("ja")]);

    public static Questionnaire Questionnaire { get; } = new(
        new QuestionnaireHeader("prov", "Prov", "Prov", Language.Swedish),
        Prose.Empty,
        [
            new Section(null, null, Prose.Empty,
            [
                Question("val", new ChoiceType([Option("ja"), Option("nej"), Option("slut")], Many: false)),
                Question("text", new TextType(Long: true, 4_000)),
                Question("mer", new TextType(Long: true, 4_000), IfYes),
                Question("a", new NumberType(0, 0, null, null)),
                Question("b", new NumberType(0, 0, null, null)),
                Question("andel", new NumberType(1, 0, 100, "%")),
                Question("ena", new AmountType(AmountBasis.PerTreatment)),
                Question("andra", new AmountType(AmountBasis.PerTreatment)),
                Question("kryss", new CheckType()),
            ]),
        ]);

    /// <param name="responses">Of A, B, C … in that order; null for one that is silent.</param>
    public static SurveyAnswers Answers(params IReadOnlyList<Answer>?[] responses) => new(
        Questionnaire,
        new Panel("p", PanelWords.Default, [], [.. responses.Select((_, i) => Organisation(i))]),
        [.. responses.Select((answers, i) => answers is null ? Response.SilentFrom(Code(i)) : new Response(Code(i), false, null, false, false, null, null, answers.ToValueList()))]);

    public static OrganisationCode Code(int index) => OrganisationCode.Parse($"{(char)('A' + index)}");

    /// <summary>As a person types it.</summary>
    public static Answer Says(string path, string raw, string? comment = null)
    {
        var field = Questionnaire.Find(FieldPath.Parse(path))!;
        return new Answer(field.Path, null, AnswerKind.Value, raw, AnswerReader.Read(field.Type, raw).Value, null, comment);
    }

    public static Answer Lacks(string path, AnswerKind kind, string? reason = null) => new(FieldPath.Parse(path), null, kind, "", null, reason, null);

    private static Organisation Organisation(int index) => new(
        Code(index), $"{(char)('A' + index)}", $"Region {(char)('A' + index)}", [], [new Fact(new FactKey(Identifier.Parse("folk"), 2025), 1000 * (index + 1))]);

    private static Question Question(string id, FieldType type, Condition? shownIf = null) => new(
        Identifier.Parse(id), null, $"{id}?", [new FieldPart(new Field(FieldPath.Parse(id), $"{id}?", type, FieldDemands.Default, shownIf, FieldReporting.None))]);

    private static Option Option(string id) => new(Identifier.Parse(id), id);
}
