using System.Net;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>Rows that respondents add, in a form without script.</summary>
public sealed partial class AddedRowsTests
{
    private const string Proposals =
        """
        ---
        titel: Förslag
        id: prov
        språk: sv
        ---

        # Förslag

        ### 1. Vad föreslår ni? {#vad}

        | Förslag                                          | Text {#text} `fritext, obligatorisk` | Antal {#antal} `heltal` |
        |--------------------------------------------------|--------------------------------------|-------------------------|
        | Förslag {#forslag} `fler rader, minst 1, högst 4` |                                      |                         |

        *Kontroll:* kolumnerna ska summera till högst 10
        """;

    [Fact]
    public async Task Rows_AreWrittenInEmptyOnes_AndStandInTheirOrderWithNewOnesBelow()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals);
        var keys = Keys(await world.Karin.GetAsync());
        Assert.Equal(3, keys.Count);

        await world.Karin.SaveAsync(($"vad.forslag@{keys[0]}.text", "Det första"), ($"vad.forslag@{keys[1]}.text", "Det andra"), ($"vad.forslag@{keys[1]}.antal", "3"));

        var page = await world.Karin.GetAsync();
        Assert.Equal([keys[0], keys[1]], Keys(page).Take(2));
        Assert.Equal(4, Keys(page).Count);
        Assert.Matches("Förslag 2, Text\"[^>]*>\\s*Det andra<", page.Text);
        Assert.Contains("3 av 4 svarsfält ifyllda", page.Text, StringComparison.Ordinal);
        var log = await world.Wave.LogAsync(world.Wave.Gotland);
        Assert.All(log, entry => Assert.StartsWith("vad.forslag.", entry.Path.ToString(), StringComparison.Ordinal));
        Assert.Equal([keys[0], keys[1], keys[1]], log.Select(entry => entry.RowKey));
        Assert.Contains("Förslag 2: Antal", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
        Assert.Contains("Det andra", (await world.Karin.GetAsync($"/historik/vad.forslag@{keys[1]}.text")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereThereNeedNotBeAnyRow_NothingIsCountedAsLacking()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals.Replace("minst 1, ", "", StringComparison.Ordinal));

        var page = await world.Karin.GetAsync();

        Assert.DoesNotContain("0 av 0", page.Text, StringComparison.Ordinal);
        Assert.Contains("Inget måste fyllas i", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptiedRow_IsGone_AndIsInTheLog()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals);
        var keys = Keys(await world.Karin.GetAsync());
        await world.Karin.SaveAsync(($"vad.forslag@{keys[0]}.text", "Ett"), ($"vad.forslag@{keys[1]}.text", "Två"));

        await world.Karin.SaveAsync(($"vad.forslag@{keys[0]}.text", ""), ($"vad.forslag@{keys[1]}.text", "Två"));

        Assert.DoesNotContain(keys[0], Keys(await world.Karin.GetAsync()));
        Assert.Contains("Förslag 1, Text", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(AnswerKind.Cleared, (await world.Wave.LogAsync(world.Wave.Gotland))[^1].Kind);
    }

    [Fact]
    public async Task TwoColleagues_AddRowsAtTheSameTime_AndBothAreThere()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals);
        var lena = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write));
        var (mine, theirs) = (await world.Karin.GetAsync(), await lena.GetAsync());
        Assert.Empty(Keys(mine).Intersect(Keys(theirs)));

        await world.Karin.PostAsync("", mine.Seal, ($"vad.forslag@{Keys(mine)[0]}.text", "Mitt"));
        await lena.PostAsync("", theirs.Seal, ($"vad.forslag@{Keys(theirs)[0]}.text", "Hennes"));

        var page = (await world.Karin.GetAsync()).Text;
        Assert.Contains("Mitt", page, StringComparison.Ordinal);
        Assert.Contains("Hennes", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-conflict", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneRowMoreThanThereMayBe_IsRefusedWithItsReason_AndItsTextStaysInTheForm()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals);
        var seal = await world.Karin.SealAsync();
        await world.Karin.PostAsync("", seal, [.. Enumerable.Range(1, 3).Select(i => ($"vad.forslag@a{i}.text", $"Rad {i}"))]);

        var page = await world.Karin.PostAsync("", await world.Karin.SealAsync(), ("vad.forslag@b1.text", "Fjärde"), ("vad.forslag@b2.text", "Femte"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("så många rader som får fyllas i finns redan", page.Text, StringComparison.Ordinal);
        Assert.Matches(">\\s*Femte<", page.Text);
        Assert.Equal(["a1", "a2", "a3", "b1"], (await world.Wave.LogAsync(world.Wave.Gotland)).Select(entry => entry.RowKey));
    }

    [Theory]
    [InlineData("vad.forslag.text")]
    [InlineData("vad.forslag@Nej!.text")]
    [InlineData("vad@x.forslag.text")]
    public async Task WhatIsNoRow_IsNotSaved(string name)
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals);

        await world.Karin.SaveAsync((name, "hoppsan"));

        Assert.Empty(await world.Wave.LogAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task TooFewRows_StopHandingIn_AndTheLinkLeadsToTheTable()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals);

        var review = (await world.Karin.GetAsync("/granska")).Text;

        Assert.Contains("Fyll i minst 1 av raden ”Förslag”", review, StringComparison.Ordinal);
        Assert.Contains("#f-vad.forslag.text", review, StringComparison.Ordinal);
        Assert.Contains("id=\"f-vad.forslag.text\"", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sum_OfAColumn_TakesInAllRows()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Proposals);

        await world.Karin.SaveAsync(("vad.forslag@1.text", "Ett"), ("vad.forslag@1.antal", "8"), ("vad.forslag@2.text", "Två"), ("vad.forslag@2.antal", "5"));

        Assert.Contains("Kolumnen summerar till 13; den ska summera till högst 10", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
    }

    /// <summary>Of the rows on the page, in their order.</summary>
    private static List<string> Keys(MetPage page) =>
        [.. CellPattern().Matches(page.Text).Select(found => found.Groups["key"].Value).Where(key => key != "ny").Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("data-field=\"vad[.]forslag@(?<key>[a-z0-9-]+)[.]text\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CellPattern();
}
