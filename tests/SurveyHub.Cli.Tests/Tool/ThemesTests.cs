using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Cli.Tests.Tool;

public sealed class ThemesTests : IDisposable
{
    private const string Enquiry = """
        ---
        titel: Platser
        id: platser
        ---

        ### 1. Hur många platser har ni? {#platser}

        `heltal, minst 0`

        ### 2. Hur går det? {#laget}

        `fritext`
        """;

    private const string Book = """
        #tema,brist,Brist på platser,,laget,
        #tema,stor,Har många platser,,,platser är minst 50

        """;

    private const string Coding = Book + """
        theme,organisation,field,part,start,quote,before,after,text
        *,01,laget,,,,,,c65a4b6a3b0bfe4e
        brist,01,laget,value,4,fattas,Det ," platser.",0123456789abcdef

        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Themes_ArePrinted_WithEverybodyInAList()
    {
        var result = await RunAsync(Coding, "01,laget,,Det fattas platser.,,\n01,platser,,60,,\n02,laget,,Bra.,,\n02,platser,,20,,\n");

        Assert.Equal(
            """
            Brist på platser (brist): 1 av 1
              säger det: Askby
              inte avgjort: Björkvik
              har inte svarat: Ekhult
            Har många platser (stor): 1 av 2
              säger det: Askby
              säger det inte: Björkvik
              har inte svarat: Ekhult
            flyttat: Askby, laget, brist: ”fattas”

            """,
            result.Output);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task WordsThatAreGone_AreSaid_InEnglishToo()
    {
        var result = await RunAsync(Coding, "01,laget,,Allt är bra.,,\n", "--language", "en");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Brist på platser (brist): 0 of 0\n  not decided: Askby\n  have not answered: Björkvik, Ekhult\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("gone: Askby, laget, brist: 'fattas'\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileWithMistakes_IsNotUsed()
    {
        var result = await RunAsync(Coding.Replace("brist,01", "brst,01", StringComparison.Ordinal), "01,platser,,60,,\n");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"^\S+themes\.csv:5:1: error SH5227: [^\n]*brist[^\n]*\n$", result.Output);
    }

    [Fact]
    public async Task FileThatIsNotThere_IsSaidSo()
    {
        var result = await Surveyhub.RunAsync(
            "themes", _folder.Write("q.md", Enquiry), "--panel", _folder.Write("panel.csv", Panel), "--answers", _folder.Write("answers.csv", Answers), "--themes", _folder.File("none.csv"));

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("none.csv", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private const string Panel = "code,name\n01,Askby\n02,Björkvik\n03,Ekhult\n";
    private const string Answers = "organisation,field,row,value,status,comment\n";

    private Task<CommandResult> RunAsync(string themes, string answers, params string[] more) => Surveyhub.RunAsync(
        [
            "themes", _folder.Write("q.md", Enquiry), "--panel", _folder.Write("panel.csv", Panel), "--answers", _folder.Write("answers.csv", Answers + answers),
            "--themes", _folder.Write("themes.csv", themes), .. more,
        ]);
}
