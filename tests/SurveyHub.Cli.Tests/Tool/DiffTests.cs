using System.Text.Json;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Tool;

public sealed class DiffTests : IDisposable
{
    private const string Old = """
        ---
        titel: Platser
        id: platser
        ---

        ### 1. Hur många platser har ni? {#platser}

        `heltal, minst 0, högst 500`

        Varför? {#varfor} `fritext`
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task SameFile_DoesNotDiffer()
    {
        var file = _folder.Write("a.md", Old);

        var result = await Surveyhub.RunAsync("diff", file, file);

        Assert.Equal((0, "Enkäterna frågar samma sak med samma ord.\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task WhatBreaks_IsSaidWithBothTextsAndItsEffects()
    {
        var result = await RunAsync(Old.Replace("högst 500", "högst 400", StringComparison.Ordinal).Replace("Varför?", "Varför så många?", StringComparison.Ordinal));

        Assert.Equal(
            """
            bryter 1, tillägg 0, ordalydelse 1

            1. Hur många platser har ni? (platser)
              bryter: Så stora tal som förut tas inte emot.
                före: 500
                efter: 400
                lämnade svar: Svar som var riktiga när de gavs kan bli fel.
                jämförelse med förra omgången: Jämförelsen påverkas inte.
              ordalydelse: platser.varfor: Texten är omformulerad.
                före: Varför?
                efter: Varför så många?
                lämnade svar: Lämnade svar står kvar.
                jämförelse med förra omgången: Jämförelsen håller om det betyder detsamma. Annars behövs ett nytt id.

            """,
            result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task WhatAdds_Succeeds_AndEnglishIsSpoken()
    {
        var result = await RunAsync($"{Old}\n\n### Något mer? {{#mer}}\n\n`fritext`\n", "--language", "en");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("breaking 0, additive 1, wording 0\n\nNågot mer? (mer)\n  additive: The question is new.\n    after: Något mer?\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_IsForPrograms()
    {
        var result = await RunAsync(Old.Replace("`fritext`", "`kort text`", StringComparison.Ordinal), "--json");

        var root = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal((2, "platser", "breaking"), (result.ExitCode, root.GetProperty("before").GetString(), root.GetProperty("weight").GetString()));
        Assert.Equal(["text-made-short", "length-lowered"], root.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()));
        var last = root.GetProperty("changes")[1];
        Assert.Equal(("platser", "platser.varfor"), (last.GetProperty("question").GetString(), last.GetProperty("path").GetString()));
        Assert.Contains("Svar som var riktiga när de gavs kan bli fel.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileWithMistakes_IsNotCompared()
    {
        var result = await RunAsync(Old.Replace("fritext", "fritxt", StringComparison.Ordinal));

        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"^\S+new\.md:10:\d+: error SH1041: [^\n]*\n$", result.Output);
    }

    [Fact]
    public async Task FileThatIsNotThere_IsSaidSo()
    {
        var result = await Surveyhub.RunAsync("diff", _folder.Write("old.md", Old), _folder.File("saknas.md"));

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("SH4011", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<TestKit.Processes.CommandResult> RunAsync(string fresh, params string[] options) =>
        Surveyhub.RunAsync(["diff", _folder.Write("old.md", Old), _folder.Write("new.md", fresh), .. options]);
}
