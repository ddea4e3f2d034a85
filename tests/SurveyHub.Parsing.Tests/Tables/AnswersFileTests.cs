using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Tables;

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

    [Theory]
    [InlineData("ja", true)]
    [InlineData("x", true)]
    [InlineData("", false)]
    [InlineData("nej", false)]
    public void UnchangedAnswer_IsMarked_AndReadAsAnyOther(string mark, bool isUnchanged)
    {
        var read = Csv.ParseAnswers($"organisation,field,row,value,status,comment,unchanged\n01,antal,,4,,,{mark}\n");

        var answer = Assert.Single(read.Answers[Askby]);
        Assert.Equal((isUnchanged, new NumberValue(4)), (answer.IsUnchanged, answer.Value));
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("#omgång,Enkäten 2016,\"påhittade svar, som exempel\"", "Enkäten 2016", "påhittade svar, som exempel")]
    [InlineData("#omgång,Enkäten 2016,\"Preliminära uppgifter.\n\n Rättas i maj\"", "Enkäten 2016", "Preliminära uppgifter. Rättas i maj")]
    [InlineData("#omgång,Enkäten 2016,\" \n \"", "Enkäten 2016", null)]
    [InlineData("#wave,The survey of 2016,,,,", "The survey of 2016", null)]
    public void RowAboveTheColumns_SaysWhichWaveTheAnswersAreOf(string row, string name, string? source)
    {
        var read = Csv.ParseAnswers($"{row}\n{Header}01,antal,,4,,\n");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new WaveNote(name, source), read.Wave);
        Assert.Equal(new NumberValue(4), Assert.Single(read.Answers[Askby]).Value);
    }

    [Theory]
    [InlineData("#omgång", 1)]
    [InlineData("#omgang,Enkäten 2016", 1)]
    [InlineData("#omgång,a,b,c", 1)]
    [InlineData("#omgång,,källa", 1)]
    [InlineData("#omgång,a\n#omgång,b", 2)]
    public void RowAboveTheColumns_ThatSaysSomethingElse_IsAMistake(string rows, int line)
    {
        var found = Assert.Single(Csv.ParseAnswers($"{rows}\n{Header}01,antal,,4,,\n").Diagnostics);

        Assert.Equal((CsvDiagnostics.BadDirective.Code, line), (found.Code, found.Position.Line));
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
