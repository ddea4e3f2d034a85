using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Tests.Features.Confirming;

/// <summary>What an organisation finds behind its link once the report is published.</summary>
public sealed class PublishedPartTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, "Läs era uppgifter som de gavs ut", "Är något fel i rapporten?", "Så här ska er del stå")]
    [InlineData(true, "Read your figures as they were published", "Is something wrong in the report?", "This is how your part is to stand")]
    public async Task NothingIsAskedAnyMore_AndTheEditionsOwnFiguresAreLedTo(bool isEnglish, string lead, string wrong, string asking)
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        var seal = await world.Karin.SealAsync("/del");
        await world.FreezeAsync();
        if (isEnglish)
        {
            await world.Karin.PostAsync(AnsweringRoutes.Language, "", (":language", "en"));
        }

        var page = (await world.Karin.GetAsync("/del")).Text;

        Assert.All([lead, wrong, "/del/egen.html", "/del/rapport.html"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.All([asking, "type=\"radio\"", "2019-06-14", "Svara senast"], text => Assert.DoesNotContain(text, page, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.SeeOther, (await world.Karin.PostAsync("/del", seal, ("name", "Karin"), ("action", "confirm"))).Status);
        await using var db = await world.World.Wave.OpenAsync();
        Assert.False(await db.PartReplies.AnyAsync(Stop));
    }

    [Fact]
    public async Task AnsweredOtherwiseSince_IsToldWithBoth_AndTheEditionKeepsItsFigures()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.FreezeAsync();
        Assert.Contains("Era svar är desamma som i utgåvan.", (await world.Karin.GetAsync("/del")).Text, StringComparison.Ordinal);

        await world.CorrectAnswerAsync("KBT i Klintehamn");

        var page = (await world.Karin.GetAsync("/del")).Text;
        Assert.All(["Det här har ni ändrat sedan dess.", "<del>KBT i Visby</del> <ins>KBT i Klintehamn</ins>"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Contains(ConfirmingWorld.Gotlands, (await world.Karin.GetAsync("/del/egen.html")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/del/egen.xlsx", "-utgava-1-gotland.xlsx")]
    [InlineData("/del/rapport.docx", "-utgava-1.docx")]
    public async Task Downloads_AreNamedByEnquiryEditionAndOrganisation(string address, string name)
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.FreezeAsync();

        using var file = await world.Staff.GetAsync(new Uri(world.Karin.Address + address, UriKind.RelativeOrAbsolute), Stop);

        Assert.EndsWith(name, file.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GarbledLinkToAFile_IsAPageOfOurs_ThatMayUseItsStyles()
    {
        await using var world = await ConfirmingWorld.StartAsync();

        using var page = await world.Staff.GetAsync(new Uri("/s/abcd/del/rapport.pdf", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("style-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-06-20")]
    // The day that was set before the edition.
    [InlineData("2019-06-14")]
    public async Task AskedAnewAfterAnEdition_TheNextOneCanBeConfirmed(string day)
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.AskAsync();
        await world.FreezeAsync();
        world.World.Application.Time.Advance(TimeSpan.FromMinutes(1));

        await world.AskAsync(day);

        var page = (await world.Karin.GetAsync("/del")).Text;
        Assert.All(["Inför nästa utgåva", "Bekräfta alltihop", "/del/egen.html"], text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryPageBehindTheLink_LeadsToThePart_AndThenToTheReport()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        string[] pages = ["", AnsweringRoutes.Thanks, AnsweringRoutes.Copy, AnsweringRoutes.People];
        await Each(page => Assert.DoesNotContain("/del\"", page, StringComparison.Ordinal));

        await world.AskAsync();
        await Each(page => Assert.Contains("/del\">Till er del av rapporten</a>", page, StringComparison.Ordinal));

        await world.FreezeAsync();
        await Each(page => Assert.All(["Rapporten är utgiven", "/del/rapport.html", "/del/egen.html"], text => Assert.Contains(text, page, StringComparison.Ordinal)));

        await world.Karin.PostAsync(AnsweringRoutes.Reopen, "");
        Assert.Contains("/del/rapport.html", (await world.Karin.GetAsync("")).Text, StringComparison.Ordinal);

        async Task Each(Action<string> check)
        {
            foreach (var page in pages)
            {
                check((await world.Karin.GetAsync(page)).Text);
            }
        }
    }

    [Fact]
    public async Task WhoHasNotAnswered_GetsTheReport_AndIsPromisedNothingOfItsOwn()
    {
        await using var world = await ConfirmingWorld.StartAsync(isHallandSilent: true);
        await world.FreezeAsync();
        var halland = world.World.Hans;

        foreach (var page in new[] { "", "/del" })
        {
            var text = (await halland.GetAsync(page)).Text;
            Assert.Contains("/del/rapport.html", text, StringComparison.Ordinal);
            Assert.DoesNotContain("/del/egen", text, StringComparison.Ordinal);
        }

        var form = await world.Staff.ReadFormAsync($"{world.Wave}/confirming/tell", "tell-published");
        using var told = await form.PostAsync(world.Staff);
        await using var db = await world.World.Wave.OpenAsync();
        var letters = await db.OutboxMails.Where(mail => mail.Kind == MailKind.Published).OrderBy(mail => mail.Address).ToListAsync(Stop);
        Assert.Equal([true, false], letters.Select(mail => mail.DataJson.Contains("\"hasOwn\":true", StringComparison.OrdinalIgnoreCase)));
    }
}
