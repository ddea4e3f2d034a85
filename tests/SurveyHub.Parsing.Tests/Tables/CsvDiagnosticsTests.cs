using System.Reflection;
using System.Text;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Tests.Tables;

/// <summary>Every mistake a table can hold, alone in its file: its code, its line and column, and no other message.</summary>
public sealed class CsvDiagnosticsTests
{
    private const string Answers = "organisation,field,row,value,status,comment\n";
    private const string Responses = "organisation,state,submitted\n";

    public static TheoryData<string, string> PanelMistakes => new()
    {
        { "1:1 SH2003", "" },
        { "1:1 SH2003", " \n\n" },
        { "2:1 SH2004", "code,name\n01,\"Ask\"by\n" },
        { "2:1 SH2004", "code,name\n01,As\"kby\n" },
        { "2:1 SH2004", "code,name\n01,\"Askby\n02,Björkvik\n" },
        { "1:11 SH2005", "code,name,nmae\n01,Askby,x\n" },
        { "1:1 SH2006", "code\n01\n" },
        { "1:6 SH2007", "code,Code,name\n01,01,Askby\n" },
        { "3:1 SH2008", "code,name\n01,Askby\n02,Björkvik,x\n" },
        { "3:4 SH2009", "code,name\n01,Askby\n03,\n" },
        { "2:10 SH2010", "code,name,\n01,Askby,x\n" },
        { "1:1 SH2020", "#panel,kommuner,kommun\ncode,name\n01,Askby\n" },
        { "1:1 SH2020", "#fakta,folk,mängd,källa\ncode,name\n01,Askby\n" },
        { "1:1 SH2020", "#anmärkning\ncode,name\n01,Askby\n" },
        { "2:1 SH2021", "code,name\nå1,Askby\n" },
        { "3:1 SH2022", "code,name\n01,Askby\n01,Björkvik\n" },
        { "3:1 SH2022", "code,name\n01,Askby\n02,askby\n" },
        { "2:10 SH2023", "code,name,email\n01,Askby,ingen\n" },
        { "2:4 SH2028", $"code,name\n01,{new string('A', 201)}\n" },
        { "3:10 SH2024", "#fakta,folk 2025,folkmängd,källa\ncode,name,folk 2025\n01,Askby,många\n" },
        { "1:11 SH2025", "code,name,folk 2025\n01,Askby,4\n" },
        { "1:1 SH2026", "#fakta,folk 2025,folkmängd,källa\ncode,name\n01,Askby\n" },
        { "1:1 SH2027", "code,name\n" },
    };

    public static TheoryData<string, string> AnswerMistakes => new()
    {
        { "2:1 SH3001", Answers + "Asby,antal,,4,,\n" },
        { "2:4 SH3002", Answers + "01,antla,,4,,\n" },
        { "2:4 SH3002", Answers + "01,antal.x.y.z,,4,,\n" },
        { "2:4 SH3018", Answers + "01,antal.kvot,,8,,\n" },
        { "2:12 SH3003", Answers + "01,antal,,,vet ej,\n" },
        { "2:10 SH3004", Answers + "01,mer,,,delvis,\n" },
        { "2:12 SH3004", Answers + "01,andel,,,saknas,\n" },
        { "2:11 SH3005", Answers + "01,antal,,4,delvis,\n" },
        { "2:11 SH3006", Answers + "01,antal,,,,\n" },
        { "3:14 SH3007", Answers + "01,antal,,4,,\nAskby,antal,,5,,\n" },
        { "3:12 SH3007", Answers + "01,belopp,,5 kr,,\n01,belopp,,,saknas,\n" },
        { "3:12 SH3007", Answers + "01,belopp,,5 kr,,\n01,belopp,,mycket,oläst,\n" },
        { "2:11 SH3006", Answers + "01,antal,,,oläst,\n" },
        { "2:10 SH3008", Answers + "01,antal,x,4,,\n" },
        { "2:19 SH3009", Answers + "01,vilken.varfor,,text,,\n" },
        { "2:11 SH3101", Answers + "01,antal,,några,,\n" },
        { "2:11 SH3102", Answers + "01,antal,,\"4,5\",,\n" },
        { "2:11 SH3103", Answers + "01,andel,,\"4,555\",,\n" },
        { "2:11 SH3104", Answers + "01,antal,,-1,,\n" },
        { "2:11 SH3105", Answers + "01,antal,,101,,\n" },
        { "2:9 SH3106", Answers + $"01,mer,,{new string('x', 201)},,\n" },
        { "2:12 SH3107", Answers + "01,vilken,,ingen,,\n" },
        { "2:12 SH3108", Answers + "01,vilken,,ena;andra,,\n" },
        { "2:12 SH3109", Answers + "01,belopp,,mycket,,\n" },
        { "2:24 SH3110", Answers + "01,stammer.preliminar,,kanske,,\n" },
    };

    public static TheoryData<string, string> ResponseMistakes => new()
    {
        { "2:1 SH3001", Responses + "Asby,late,\n" },
        { "3:1 SH2022", Responses + "01,late,\nAskby,late,\n" },
        { "2:4 SH3011", Responses + "01,sen,\n" },
        { "2:4 SH3011", Responses + "01,silent late,\n" },
        { "2:9 SH3012", Responses + "01,late,i går\n" },
        { "2:9 SH3012", Responses + "01,late,2019-02-30\n" },
        { "2:4 SH3014", Responses + "01,silent,2019-05-22\n" },
        { "2:4 SH3014", "organisation,state,signed_by\n01,silent,Åsa Ek\n" },
        { "2:14 SH3015", $"organisation,state,signed_by\n01,submitted,{new string('x', 403)}\n" },
        { "1:1 SH2003", "" },
    };

    [Theory]
    [MemberData(nameof(PanelMistakes))]
    public void PanelFile_ReportsTheMistakeAtItsPlaceOnly(string expected, string text) => Assert.Equal(expected, Csv.Only(Csv.ParsePanel(text).Diagnostics));

    [Theory]
    [MemberData(nameof(AnswerMistakes))]
    public void AnswersFile_ReportsTheMistakeAtItsPlaceOnly(string expected, string text) => Assert.Equal(expected, Csv.Only(Csv.ParseAnswers(text).Diagnostics));

    [Theory]
    [MemberData(nameof(ResponseMistakes))]
    public void ResponsesFile_ReportsTheMistakeAtItsPlaceOnly(string expected, string text) =>
        Assert.Equal(expected, Csv.Only(Csv.ParseResponses(text).Diagnostics));

    [Fact]
    public void ResponsesFile_RefusesASilentOneWithAnswers() => Assert.Equal(
        "2:4 SH3013", Csv.Only(Csv.ParseResponses(Responses + "01,silent,\n", Answers + "01,antal,,4,,\n").Diagnostics));

    [Fact]
    public void File_ThatIsNotUtf8_IsRefused() => Assert.Equal("1:1 SH2001", Csv.Only(PanelFile.Parse([0x63, 0xE5, 0x0A]).Diagnostics));

    [Fact]
    public void File_InUtf16_IsRefused() => Assert.Equal(
        "1:1 SH2001", Csv.Only(PanelFile.Parse(new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes("code,name\n01,Askby\n")).Diagnostics));

    [Fact]
    public void File_OfTooManyRows_IsRefusedAtTheFirstTooMany() => Assert.Equal(
        "1000001:1 SH2011", Csv.Only(PanelFile.Parse(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 1_000_002)))).Diagnostics));

    [Fact]
    public void File_ThatIsTooLarge_IsRefusedUnread() => Assert.Equal("1:1 SH2002", Csv.Only(PanelFile.Parse(new byte[50_000_001]).Diagnostics));

    [Fact]
    public void EveryDescriptor_HasATestHere()
    {
        var tested = new[] { PanelMistakes, AnswerMistakes, ResponseMistakes }.SelectMany(data => data.Select(row => row.Data.Item1[^6..]))
            .Concat(AddedRowsFileTests.Mistakes.Select(row => row.Data.Item1[^6..]))
            .Concat(["SH3013", "SH2001", "SH2002", "SH2011"]);
        var declared = typeof(CsvDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Code);

        Assert.Empty(declared.Except(tested));
    }

    [Fact]
    public void EveryMessage_TakesTheSameArgumentsInBothLanguages() => Assert.All(
        typeof(CsvDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
        descriptor =>
        {
            LocalText[] arguments = ["first", "second"];
            Assert.Equal(
                arguments.Select(a => descriptor.Format(Language.Swedish, arguments).Contains(a.Swedish, StringComparison.Ordinal)),
                arguments.Select(a => descriptor.Format(Language.English, arguments).Contains(a.English, StringComparison.Ordinal)));
        });

    [Fact]
    public void MistakesInOneFile_AreAllReportedInOrder() => Assert.Equal(
        ["2:1 SH3001", "2:6 SH3002", "3:11 SH3101", "4:11 SH3006"],
        Csv.ParseAnswers(Answers + "Asby,antla,,4,,\n01,antal,,fyra,,\n02,antal,,,,\n03,antal,,4,,\n").Diagnostics
            .Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}"));
}
