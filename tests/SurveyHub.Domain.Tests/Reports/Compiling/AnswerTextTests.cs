using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

/// <summary>An answer in the report, and where it stands alone: the same words, with what the report says once in a heading or a note.</summary>
public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("1,5", "1,50", "1,50 km")]
    [InlineData("1 200", "1 200,00", "1 200,00 km")]
    public void Number_HasTheDecimalsOfItsField(string raw, string inReport, string alone) => AssertSaid(inReport, alone, new NumberType(2, null, null, "km"), raw);

    [Theory]
    [InlineData("5 kr", "5 kr", "5 kr per patient")]
    [InlineData("5 kr per år", "5 kr per år", "5 kr per år")]
    [InlineData("Ingen ersättning", "Ingen särskild ersättning", "Ingen särskild ersättning")]
    public void Amount_AloneHasTheBasisOfItsField(string raw, string inReport, string alone) =>
        AssertSaid(inReport, alone, new AmountType(AmountBasis.PerPatient), raw);

    [Theory]
    [InlineData("4", "4", "4 på skalan 1-5")]
    [InlineData("5", "5", "5 (helt) på skalan 1-5")]
    public void Step_AloneSaysItsScale(string raw, string inReport, string alone) => AssertSaid(inReport, alone, new ScaleType(1, 5, null, "helt"), raw);

    [Theory]
    [InlineData(DatePrecision.Day, "20190522", "22 maj 2019")]
    [InlineData(DatePrecision.Month, "5/2019", "maj 2019")]
    [InlineData(DatePrecision.Year, "2019", "2019")]
    public void Date_IsInWords(DatePrecision precision, string raw, string words) => AssertSaid(words, words, new DateType(precision), raw);

    [Theory]
    [InlineData(AnswerKind.PartlyKnown, "Ja, antal ej rapporterat")]
    [InlineData(AnswerKind.Missing, "Uppgift saknas")]
    [InlineData(AnswerKind.NotApplicable, "Ej aktuellt")]
    public void AnswerThatIsNoValue_IsSaidAlikeInBoth(AnswerKind kind, string words)
    {
        var (field, answer) = (Of(new NumberType(0, null, null, "km")), new Answer(FieldPath.Parse("q"), null, kind, "", null, null, null));

        Assert.Equal((words, words), (Assert.Single(AnswerText.Lines(field, answer, Language.Swedish)), Assert.Single(AnswerText.LinesAlone(field, answer, Language.Swedish))));
    }

    private static void AssertSaid(string inReport, string alone, FieldType type, string raw)
    {
        var answer = new Answer(FieldPath.Parse("q"), null, AnswerKind.Value, raw, AnswerReader.Read(type, raw).Value, null, null);

        Assert.Equal(
            (inReport, alone),
            (SwedishNumber.Plain(Assert.Single(AnswerText.Lines(Of(type), answer, Language.Swedish))), SwedishNumber.Plain(Assert.Single(AnswerText.LinesAlone(Of(type), answer, Language.Swedish)))));
    }

    private static Field Of(FieldType type) => new(FieldPath.Parse("q"), "Q", type, FieldDemands.Default, null, FieldReporting.None);
}
