using SurveyHub.Domain.Panels;

namespace SurveyHub.Parsing.Tests.Tables;

public sealed class AnswersFileTests
{
    private const string Header = "organisation,field,row,value,status,comment\n";

    private static readonly OrganisationCode Askby = OrganisationCode.Parse("01");

    [Theory]
    [InlineData("1,5 milj", false)]
    [InlineData("4", true)]
    public void ValueThatOnceCouldNotBeRead_IsReadAnew(string raw, bool isReadNow)
    {
        var read = Csv.ParseAnswers($"{Header}01,antal,,\"{raw}\",oläst,\n");

        var answer = Assert.Single(read.Answers[Askby]);
        Assert.Equal((raw, !isReadNow), (answer.Raw, answer.IsUnread));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void AnswerInAFieldThatIsNotAsked_IsKeptWithAWarning()
    {
        var read = Csv.ParseAnswers($"{Header}01,vilken,,andra,,\n01,vilken.varfor,,billigast,,\n02,vilken.varfor,,dyrast,,\n03,vilken,,ena,,\n03,vilken.varfor,,bäst,,\n");

        Assert.Equal(
            ["3:19 Warning ”vilken.varfor” frågas inte efter svaret på ”vilken”. Det som står här räknas inte.", "4:19 Warning ”vilken.varfor” frågas inte efter svaret på ”vilken”. Det som står här räknas inte."],
            read.Diagnostics.Select(found => $"{found.Position.Line}:{found.Position.Column} {found.Severity} {found.Message(Domain.Text.Language.Swedish)}"));
        Assert.Equal(2, read.Answers[Askby].Count);
        Assert.False(read.HasErrors);
    }
}
