using System.Net;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Deciding;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>With a translation the questions follow the language that a person chooses; what is stored is the same.</summary>
public sealed class TranslatedFormTests(PostgreSqlServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Answer_GivenInOneLanguage_IsAnAnswerInTheOther(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var world = await StartAsync(database?.ConnectionString);
        var colleague = await world.ColleagueAsync();
        await colleague.SaveAsync(("utbud", "KBT"), ("vardval", "ja"));

        await world.Karin.SendAsync(HttpMethod.Post, AnsweringRoutes.Language, "same-origin", [(":language", "en")]);
        await world.Karin.SaveAsync(("antal", "4"), ("vardval.vilket", "Psykoterapi"), ("ansvar", "The process leader"));

        var (english, swedish) = ((await world.Karin.GetAsync()).Text, (await colleague.GetAsync()).Text);
        Assert.Contains("Trial questionnaire", english, StringComparison.Ordinal);
        Assert.Contains("If you answer 'Yes'", System.Net.WebUtility.HtmlDecode(english), StringComparison.Ordinal);
        Assert.DoesNotContain("Vad finns?", english, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"sv-SE\"><h", english, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"s-utbud\" lang=", english, StringComparison.Ordinal);
        Assert.Contains("KBT", english, StringComparison.Ordinal);
        Assert.Contains("Vad finns?", swedish, StringComparison.Ordinal);
        Assert.Contains("value=\"Psykoterapi\"", swedish, StringComparison.Ordinal);
        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal(["KBT", "ja", "4", "Psykoterapi", "The process leader"], new[] { "utbud", "vardval", "antal", "vardval.vilket", "ansvar" }.Where(held.ContainsKey).Select(path => held[path].Raw));
    }

    [Fact]
    public async Task ChoiceOnTheForm_LosesNothing_AndAsksInTheOtherLanguageAtOnce()
    {
        await using var world = await StartAsync();

        var answer = await world.Karin.PostAsync(AnsweringRoutes.Language, await world.Karin.SealAsync(), (":language", "en"), ("utbud", "KBT"), ("antal", "fyra"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("2. How many coordinators are there?", answer.Text, StringComparison.Ordinal);
        Assert.Contains("fyra", answer.Text, StringComparison.Ordinal);
        Assert.Equal("KBT", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
    }

    [Fact]
    public async Task ReadThroughReceiptAndForm_AreInTheLanguageOfWhoeverAsks()
    {
        await using var world = await StartAsync();
        var colleague = await world.ColleagueAsync();
        await world.Karin.SendAsync(HttpMethod.Post, AnsweringRoutes.Language, "same-origin", [(":language", "en")]);
        await world.AnswerAsync();

        Assert.Contains("5. Who is responsible?", (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);
        await world.Karin.SubmitAsync();

        Assert.Contains("5. Who is responsible?", (await world.Karin.GetAsync(AnsweringRoutes.Copy)).Text, StringComparison.Ordinal);
        Assert.Contains("5. Vem ansvarar?", (await colleague.GetAsync(AnsweringRoutes.Copy)).Text, StringComparison.Ordinal);
        using var client = world.Application.CreateClient();
        Assert.Contains("Who is responsible?", await WordTextAsync(client, DecidingRoutes.ReceiptOf(world.Karin.Address, 1)), StringComparison.Ordinal);
        Assert.Contains("Vem ansvarar?", await WordTextAsync(client, DecidingRoutes.ReceiptOf(colleague.Address, 1)), StringComparison.Ordinal);
        Assert.Contains("Who is responsible?", await WordTextAsync(client, world.Karin.Address + AnsweringRoutes.BlankForm), StringComparison.Ordinal);
        Assert.Contains("Vem ansvarar?", await WordTextAsync(client, colleague.Address + AnsweringRoutes.BlankForm), StringComparison.Ordinal);
    }

    private static Task<AnsweringWorld> StartAsync(string? database = null) => AnsweringWorld.StartAsync(database: database, english: Questionnaires.ShortInEnglish);

    private static async Task<string> WordTextAsync(HttpClient client, string address)
    {
        var bytes = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
