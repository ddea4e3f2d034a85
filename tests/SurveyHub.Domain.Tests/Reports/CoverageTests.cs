using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports;

public sealed class CoverageTests
{
    private static readonly FactKey Beds = new(Identifier.Parse("platser"), 2020);
    private static readonly FactKey People = new(Identifier.Parse("folk"), 2020);

    private static readonly ValueList<FactDefinition> Facts =
        [new FactDefinition(People, "folkmängd", "påhittad"), new FactDefinition(Beds, "vårdplatser", "påhittad")];

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "25")]
    [InlineData(3, "100")]
    public void Percent_IsOfTheMeasureTheAuthorNames(int answered, string percent)
    {
        var coverage = Of(Beds, answered, 100, 100, 200);

        Assert.Equal((decimal.Parse(percent, CultureInfo.InvariantCulture), "vårdplatser"), (coverage!.Percent, coverage.Measure.Definition));
    }

    [Fact]
    public void ShareOfAnUnknownWhole_IsNotSaid() => Assert.Null(Of(Beds, 1, 100, null, 200));

    [Fact]
    public void ShareOfNothing_IsNotSaid() => Assert.Null(Of(Beds, 1, 0, 0));

    [Fact]
    public void WithoutADenominator_NothingIsGuessed() => Assert.Null(Of(null, 1, 100, 200));

    private static Coverage? Of(FactKey? named, int answered, params int?[] beds)
    {
        var field = new Field(
            FieldPath.Parse("q"), "Q", new NumberType(0, null, null, null), FieldDemands.Default, null,
            named is { } key ? new FieldReporting(Rate: new Rate(100, key)) : FieldReporting.None);
        var questionnaire = new Questionnaire(
            new QuestionnaireHeader("q", "Q", "Q", Language.Swedish), Prose.Empty,
            [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("q"), null, "Q", [new FieldPart(field)])])]);
        return Coverage.Of(questionnaire, Facts, [.. beds.Select((own, i) => (Organisation(i, own), i < answered))]);
    }

    private static Organisation Organisation(int i, int? beds)
    {
        var name = ((char)('A' + i)).ToString();
        return new Organisation(OrganisationCode.Parse(name), name, name, [], [new Fact(People, 1), .. beds is { } own ? [new Fact(Beds, own)] : Array.Empty<Fact>()]);
    }
}
