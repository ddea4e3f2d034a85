using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What the page's script hears of colleagues.</summary>
public sealed class NewsTests
{
    [Fact]
    public async Task WithoutNews_NothingIsSent_AndNothingChanged()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "KBT"), (":comment:utbud", "Hej"));
        var stamp = await StampAsync(world.Karin);

        Assert.Equal((HttpStatusCode.NoContent, ""), Seen(await AskAsync(world.Karin, stamp)));
        Assert.Equal(HttpStatusCode.NoContent, (await AskAsync(world.Karin, stamp)).Status);
        Assert.Single(await world.Wave.LogAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task ColleaguesAnswer_IsTold_WithWhoAndWhen()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "KBT"));
        var stamp = await StampAsync(world.Karin);
        await (await world.ColleagueAsync()).SaveAsync(("utbud", "KBT"), ("belopp", "24 000 kr"));

        using var news = JsonDocument.Parse((await AskAsync(world.Karin, stamp)).Text);

        var field = Assert.Single(news.RootElement.GetProperty("fields").EnumerateArray());
        Assert.Equal(("belopp", "Lena Ekonom, 09.00"), (field.GetProperty("field").GetString(), field.GetProperty("by").GetString()));
        Assert.Equal("24 000 kr", field.GetProperty("held").GetProperty("value").GetString());
        var question = Assert.Single(news.RootElement.GetProperty("questions").EnumerateArray());
        Assert.Equal("Senast ändrat av Lena Ekonom, 6 maj kl. 09.00", question.GetProperty("changed").GetString());
        Assert.Equal("2 av 5 svarsfält ifyllda", news.RootElement.GetProperty("progress").GetProperty("text").GetString());
        var next = news.RootElement.GetProperty("stamp").GetString()!;
        Assert.Equal(HttpStatusCode.NoContent, (await AskAsync(world.Karin, next)).Status);
    }

    [Fact]
    public async Task Conflict_IsTold_UntilItIsSettled()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = await world.ColleagueAsync();
        var stale = await lena.SealAsync();
        await world.Karin.SaveAsync(("utbud", "Karins text"));
        var before = await StampAsync(world.Karin);
        await lena.PostAsync("", stale, ("utbud", "Lenas text"));

        var open = await AskAsync(world.Karin, before);
        var conflict = FieldsOf(open).Single().GetProperty("conflict");
        Assert.Equal(["Karins text", "Lenas text"], conflict.GetProperty("texts").EnumerateArray().Select(text => text.GetProperty("words").GetString()));

        await lena.SaveAsync(("utbud", "Karins text"), (":use", (await lena.GetAsync()).Use("Låt Karin Exempels text gälla")));
        var settled = await AskAsync(world.Karin, StampOf(open));
        Assert.Equal((HttpStatusCode.OK, 0), (settled.Status, FieldsOf(settled).Count));
    }

    [Fact]
    public async Task SavesAnswer_TellsOfOthers_AndNotOfItself()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var stamp = await StampAsync(world.Karin);
        await (await world.ColleagueAsync()).SaveAsync(("belopp", "24 000 kr"));

        var page = await world.Karin.SendAsync(
            HttpMethod.Post, AnsweringRoutes.Save, "same-origin",
            [
                (":who", "me"), (":ticket", await new SavingClient(world.Karin).TicketAsync()), (":after", stamp),
                (":change", new SentChange("utbud", "KBT").Header), ("utbud", "KBT"),
            ]);

        using var saved = JsonDocument.Parse(page.Text);
        var field = Assert.Single(saved.RootElement.GetProperty("news").GetProperty("fields").EnumerateArray());
        Assert.Equal("belopp", field.GetProperty("field").GetString());
    }

    [Theory]
    [InlineData(false, "Svaret är inlämnat av Karin Exempel")]
    [InlineData(true, "Svarstiden är slut")]
    public async Task End_StopsThePage(bool hasEnded, string why)
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.AnswerAsync();
        var lena = await world.ColleagueAsync();
        var stamp = await StampAsync(lena);
        if (hasEnded)
        {
            world.GoTo(30);
        }
        else
        {
            await world.Karin.SubmitAsync();
        }

        using var news = JsonDocument.Parse((await AskAsync(lena, stamp)).Text);
        Assert.StartsWith(why, news.RootElement.GetProperty("stop").GetString(), StringComparison.Ordinal);
    }

    /// <summary>A page that only asks hears what one that saves would hear, whichever comes first.</summary>
    [Fact]
    public async Task WithdrawnRight_IsTold_WithWhoWithdrewIt()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var right = await world.Wave.ShareAsync(world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write);
        var lena = world.At(right);
        var stamp = await StampAsync(lena);
        await using (var db = await world.Wave.OpenAsync())
        {
            (await db.AccessRights.SingleAsync(one => one.Id == right.Right, TestContext.Current.CancellationToken)).Revoke(world.Application.Time.GetUtcNow(), world.Wave.Gotland.Person);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var answer = await AskAsync(lena, stamp);

        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        using var told = JsonDocument.Parse(answer.Text);
        Assert.StartsWith("Karin Exempel har tagit tillbaka länken", told.RootElement.GetProperty("refusal").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SharedQuestions_SayWhoAnswersThem_AndOnlyWithinTheScope()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write, Identifier.Parse("belopp")));

        Assert.Contains("Lena Ekonom svarar på den här.", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("Du svarar på den här.", (await lena.GetAsync()).Text, StringComparison.Ordinal);

        var stamp = await StampAsync(lena);
        await world.Karin.SaveAsync(("utbud", "Hemligt utkast"));
        using var news = JsonDocument.Parse((await AskAsync(lena, stamp)).Text);
        Assert.Empty(news.RootElement.GetProperty("fields").EnumerateArray());
        Assert.Empty(news.RootElement.GetProperty("questions").EnumerateArray());
    }

    private static (HttpStatusCode Status, string Text) Seen(MetPage page) => (page.Status, page.Text);

    private static Task<MetPage> AskAsync(RespondentBrowser browser, string stamp) => browser.GetAsync($"{AnsweringRoutes.News}?efter={stamp}");

    private static async Task<string> StampAsync(RespondentBrowser browser) => Regex.Match(
        (await browser.GetAsync()).Text, "data-stamp=\"(?<stamp>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["stamp"].Value;

    private static string StampOf(MetPage news)
    {
        using var json = JsonDocument.Parse(news.Text);
        return json.RootElement.GetProperty("stamp").GetString()!;
    }

    private static List<JsonElement> FieldsOf(MetPage news)
    {
        using var json = JsonDocument.Parse(news.Text);
        return [.. json.RootElement.GetProperty("fields").EnumerateArray().Select(field => field.Clone())];
    }
}
