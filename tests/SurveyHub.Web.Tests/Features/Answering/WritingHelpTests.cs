using System.Text.Json;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What helps while one writes: what is left, running sums, what rules find, and the reason that is demanded.</summary>
public sealed class WritingHelpTests
{
    private const string WithRules =
        """
        ---
        titel: Provenkät
        id: prov
        språk: sv
        ---

        # Provenkät

        ### 1. Hur fördelar sig tiden? {#tid}

        | Verksamhet | Läkare {#lakare} `heltal, minst 0, enhet %` | Andra {#andra} `heltal, minst 0, enhet %` |
        |---|---|---|
        | Öppenvård {#oppen} | | |
        | Slutenvård {#sluten} | | |

        *Kontroll:* raderna ska summera till 100, tomt är noll

        ### 2. Hur många är ni? {#antal}

        `heltal, minst 0, skäl om uppgift saknas`
        """;

    [Fact]
    public async Task NextMissing_LeadsToTheFirstFieldWithoutAnAnswer_AndASectionIsDoneWhenNothingIsWrong()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: WithRules);
        Assert.Contains("data-next href=\"#f-tid.oppen.lakare\"", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        await world.Karin.SaveAsync(("tid.oppen.lakare", "40"), ("tid.oppen.andra", "60"), ("tid.sluten.lakare", "40"), ("tid.sluten.andra", "50"));
        Assert.Contains("data-next href=\"#f-antal\"", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        await world.Karin.SaveAsync(
            ("tid.oppen.lakare", "40"), ("tid.oppen.andra", "60"), ("tid.sluten.lakare", "40"), ("tid.sluten.andra", "50"), ("antal", "4"));
        var wrong = (await world.Karin.GetAsync()).Text;
        Assert.Contains("Raden summerar till 90; den ska summera till 100.", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("Klart", wrong, StringComparison.Ordinal);

        await world.Karin.SaveAsync(
            ("tid.oppen.lakare", "40"), ("tid.oppen.andra", "60"), ("tid.sluten.lakare", "40"), ("tid.sluten.andra", "60"), ("antal", "4"));
        Assert.Contains("Klart, 5 av 5", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sums_AreDrawn_AndToldAgainWithEverySave_WithWhatTheRuleFinds()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: WithRules);
        var page = (await world.Karin.GetAsync()).Text;
        Assert.Contains("data-parts=\"tid.oppen.lakare tid.oppen.andra\" data-target=\"100\" data-exact data-unit=\"%\">0 av 100\u00A0%</span>", page, StringComparison.Ordinal);
        Assert.Contains("Varje rad ska summera till 100\u00A0%. En tom ruta räknas som 0 i summan.", page, StringComparison.Ordinal);

        var told = await SaveAsync(world, "tid.sluten.lakare", "90");

        var line = Assert.Single(told.GetProperty("lines").EnumerateArray());
        Assert.Equal(("0:tid.sluten.lakare", "90 av 100\u00A0%"), (line.GetProperty("line").GetString(), line.GetProperty("sum").GetString()));
        var finding = line.GetProperty("finding");
        Assert.Equal(("tid.sluten.lakare", "problem"), (finding.GetProperty("anchor").GetString(), finding.GetProperty("look").GetString()));
        Assert.StartsWith("Raden summerar till 90", finding.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReasonForWhatIsMissing_IsDemanded_ByTheServer()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: WithRules);
        Assert.Contains("Uppgift saknas – skriv varför i kommentaren", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        var told = await SaveAsync(world, "antal", "saknas");
        Assert.Equal("Skriv varför uppgiften saknas, i kommentaren till svaret.", told.GetProperty("fields")[0].GetProperty("problem").GetString());
        Assert.Contains("Obligatorisk när uppgift saknas: skriv varför.", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        await world.Karin.SaveAsync(("antal:status", "saknas"), ("antal:comment", "räknas i höst"));
        Assert.DoesNotContain("Skriv varför uppgiften saknas", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> SaveAsync(AnsweringWorld world, string path, string value)
    {
        var ticket = await new SavingClient(world.Karin).TicketAsync();
        var change = new SentChange(path, value);
        var told = await world.Karin.SendAsync(
            HttpMethod.Post, AnsweringRoutes.Save, "same-origin", [(":who", "me"), (":ticket", ticket), (":change", change.Header), (path, value)]);
        return JsonDocument.Parse(told.Text).RootElement;
    }
}
