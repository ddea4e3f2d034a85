using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses;

/// <summary>Three fields, each asked in view of the one before it.</summary>
public sealed class AskedFieldsTests
{
    private static readonly Option Yes = new(Identifier.Parse("ja"), "Ja");
    private static readonly Option No = new(Identifier.Parse("nej"), "Nej");
    private static readonly Field First = NewField("a", new ChoiceType([Yes, No], Many: false));
    private static readonly Field Second = NewField("b", new ChoiceType([Yes, No], Many: false), First);
    private static readonly Field Third = NewField("c", new NumberType(0, null, null, null), Second);
    private static readonly OrganisationCode Askby = OrganisationCode.Parse("01");

    [Theory]
    [InlineData("ja", "ja", true)]
    [InlineData("ja", "nej", false)]
    [InlineData("nej", "ja", false)]
    public void FieldThatRestsOnOneThatIsNotAsked_IsNotAskedEither(string a, string b, bool isAsked)
    {
        var answers = Wave(Given(First, a), Given(Second, b));

        Assert.Equal(isAsked, answers.Questionnaire.IsAsked(Third, answers.For(Askby).Find));
    }

    [Fact]
    public void OnlyAsked_LeavesOutTheAnswersOfFieldsThatAreNotAsked()
    {
        Assert.Equal(["a"], Left(Wave(Given(First, "nej"), Given(Second, "ja"), Given(Third, "5"))));
        Assert.Equal(["a", "b", "c"], Left(Wave(Given(First, "ja"), Given(Second, "ja"), Given(Third, "5"))));

        static IEnumerable<string> Left(SurveyAnswers answers) => answers.OnlyAsked().For(Askby).Answers.Select(answer => answer.Field.ToString()[2..]);
    }

    [Fact]
    public void Sums_CountAskedFieldsOnly()
    {
        Assert.Equal(5, Total(Wave(Given(First, "ja"), Given(Second, "ja"), Given(Third, "5"))));
        Assert.Null(Total(Wave(Given(First, "nej"), Given(Second, "ja"), Given(Third, "5"))));

        static decimal? Total(SurveyAnswers answers) => DataBookCompiler.Compile(answers).Sheets[1].Rows.Last()[^1].Number;
    }

    private static Field NewField(string name, FieldType type, Field? after = null) => new(
        FieldPath.Parse($"q.{name}"), name, type, FieldDemands.Default, after is null ? null : new Condition(after.Path, [Yes.Id]),
        new FieldReporting(Total: type is NumberType));

    private static Answer Given(Field field, string raw) => new(field.Path, null, AnswerKind.Value, raw, AnswerReader.Read(field.Type, raw).Value, null, null);

    private static SurveyAnswers Wave(params Answer[] answers) => new(
        new Questionnaire(
            new QuestionnaireHeader("prov", "Prov", "Prov", Language.Swedish),
            Prose.Empty,
            [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("q"), null, "Q", [.. new[] { First, Second, Third }.Select(f => new FieldPart(f))])])]),
        new Panel("p", PanelWords.Default, [], [new Organisation(Askby, "Askby", "Askby kommun", [], [])]),
        [new Response(Askby, false, null, false, false, null, null, [.. answers])]);
}
