using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

/// <summary>One field and what organisations A, B, C … answered in it; null has not answered at all, and an empty text left it.</summary>
internal sealed class Wave(Field asked, params string?[] answers)
{
    public static readonly FactKey People = new(Identifier.Parse("folk"), 2025);

    private static readonly FieldPath Path = FieldPath.Parse("fraga");

    public static Field Choice(bool many = false) => Of(new ChoiceType([new(Identifier.Parse("ja"), "Ja"), new(Identifier.Parse("nej"), "Nej")], many));

    public static Field Number(Rate? rate = null, bool total = false) =>
        Of(new NumberType(0, null, null, null), FieldDemands.Default with { AllowsPartlyKnown = true }, new FieldReporting(Total: total, Rate: rate));

    public static Field Date() => Of(new DateType(DatePrecision.Day));

    public static Field Scale() => Of(new ScaleType(1, 5, "inte alls", "helt"));

    public static Field Amount(AmountBasis? basis) => Of(new AmountType(basis));

    public Field Field => asked;

    public CompilingContext Context { get; } = new(new SurveyAnswers(
        new Questionnaire(new QuestionnaireHeader("q", "Q", "Q", Language.Swedish), Prose.Empty, [new Section(null, null, Prose.Empty, [new Question(Path.Question, null, "Fråga?", [new FieldPart(asked)])])]),
        new Panel("p", new PanelWords("kommun", "kommuner", "kommunerna", "Alla"), [new FactDefinition(People, "folkmängd", "påhittad")], answers.Select((_, i) => Organisation(i)).ToValueList()),
        answers.Select((answer, i) => Response(asked, answer, i)).ToValueList()));

    public string Sentence(string subject = "") => string.Join(" ", new FieldSentences(Context, asked, subject).Build().Select(runs => string.Concat(runs.Select(run => run.Text))))
        .Replace(SwedishNumber.NoBreakSpace, ' ');

    private static Field Of(FieldType type, FieldDemands? demands = null, FieldReporting? reporting = null) =>
        new(Path, "Fråga?", type, demands ?? FieldDemands.Default, null, reporting ?? FieldReporting.None);

    /// <summary>A has 1 000 people, B 2 000 and so on; the last letter of the alphabet that tests use, F, has no such fact.</summary>
    private static Organisation Organisation(int i)
    {
        var name = ((char)('A' + i)).ToString();
        return new Organisation(OrganisationCode.Parse(name), name, $"{name} kommun", [], name == "F" ? [] : [new Fact(People, (i + 1) * 1_000)]);
    }

    private static Response Response(Field field, string? answer, int i)
    {
        var code = Organisation(i).Code;
        ValueList<Answer> given = answer switch
        {
            null or "" => [],
            "delvis" => [new Answer(field.Path, null, AnswerKind.PartlyKnown, "", null, null, null)],
            "saknas" => [new Answer(field.Path, null, AnswerKind.Missing, "", null, null, null)],
            _ => [new Answer(field.Path, null, AnswerKind.Value, answer, AnswerReader.Read(field.Type, answer).Value, null, null)],
        };
        return answer is null ? SurveyHub.Domain.Responses.Response.SilentFrom(code) : new Response(code, false, null, false, false, null, null, given);
    }
}
