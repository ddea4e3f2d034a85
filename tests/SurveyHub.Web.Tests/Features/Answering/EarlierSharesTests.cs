using System.Net;
using System.Text.RegularExpressions;
using SurveyHub.TestKit;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>The enquiry on payment models with the wave before: its shares stand beside the cells, and a dash, a zero and nothing stay three things.</summary>
public sealed partial class EarlierSharesTests
{
    private const int PatienceMilliseconds = 1000;
    private const string Area = "egen-andel.a110";

    private static readonly string Questionnaire = File.ReadAllText(Repository.PathOf("surveys", "ersattningsmodeller-2021.md"));

    [Fact]
    public async Task SharesOfTheWaveBefore_StandBesideTheCells()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Questionnaire);
        await world.Karin.SaveAsync(
            ("egen-omr", "a110"), ($"{Area}.anslag", "95"), ($"{Area}.besok", "5"), ($"{Area}.drg", "–"), ($"{Area}.mal", "0"));
        await world.Karin.SubmitAsync();
        var (gotland, _) = await NextWave.ReleaseAsync(world, Questionnaire.Replace("## Till sist {#sist}", "## Sist {#sist}", StringComparison.Ordinal));
        var karin = world.At(gotland);
        await karin.SaveAsync(("egen-omr", "a110"));

        var page = WebUtility.HtmlDecode((await karin.GetAsync()).Text).Replace('\u00A0', ' ');

        Assert.Equal("95 %", EarlierIn(page, "anslag"));
        Assert.Equal("5 %", EarlierIn(page, "besok"));
        Assert.Equal("Ej aktuellt", EarlierIn(page, "drg"));
        Assert.Null(EarlierIn(page, "episod"));
        Assert.Equal("0 %", EarlierIn(page, "mal"));
    }

    /// <summary>What stands beside a cell as the answer of the wave before; null when nothing does.</summary>
    private static string? EarlierIn(string page, string column)
    {
        var from = page.IndexOf($"data-field=\"{Area}.{column}\"", StringComparison.Ordinal);
        Assert.True(from >= 0, column);
        var cell = page[from..page.IndexOf("</td>", from, StringComparison.Ordinal)];
        return EarlierPattern().Match(cell) is { Success: true } found ? found.Groups["answer"].Value.Trim() : null;
    }

    [GeneratedRegex("Förra omgången:</span>(?<answer>[^<(]*)", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex EarlierPattern();
}
