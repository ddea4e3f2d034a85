using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.LocalMailboxes;
using SurveyHub.Web.Platform.Storage;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Platform.Mail;

public sealed class LocalMailboxTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WithoutAServer_MailsAreFiles_ThatThePageShows()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 2, sendsBySmtp: false);
        using var browser = await scene.SignInAsync();
        Assert.Contains("Brevlådan är tom", await GetAsync(browser, "/mailbox"), StringComparison.Ordinal);
        await scene.ReleaseAsync();
        await scene.WakeAsync();
        Assert.Contains("href=\"/mailbox\"", await GetAsync(browser, WaveRoutes.Wave(scene.Wave)), StringComparison.Ordinal);

        var list = await GetAsync(browser, "/mailbox");
        Assert.Contains("Inget lämnar den här datorn", list, StringComparison.Ordinal);
        Assert.Contains("enkät till Kommunen Ort 2", list, StringComparison.Ordinal);

        var row = (await MailboxOf(scene).ListAsync(Stop)).First(r => r.To.Contains("asa2@example.org", StringComparison.Ordinal));
        var page = await GetAsync(browser, MailboxRoutes.Mail(row.Name));
        using var file = await MimeKit.MimeMessage.LoadAsync(MailboxOf(scene).Find(row.Name)!, Stop);
        Assert.Contains($"<a href=\"{WaveScene.PublicAddress}/s/{WaveScene.TokenIn(file)}\">", page, StringComparison.Ordinal);
        Assert.Contains("fragor-halsa.docx", page, StringComparison.Ordinal);
        Assert.Contains("Message-Id", page, StringComparison.OrdinalIgnoreCase);
        using var html = await browser.GetAsync(new Uri(MailboxRoutes.Html(row.Name), UriKind.Relative), Stop);
        Assert.StartsWith("default-src 'none'", html.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var attachment = await browser.GetByteArrayAsync(new Uri($"{MailboxRoutes.Mail(row.Name)}/files/fragor-halsa.docx", UriKind.Relative), Stop);
        Assert.Equal("PK"u8.ToArray(), attachment[..2]);
        var eml = await browser.GetByteArrayAsync(new Uri(MailboxRoutes.Eml(row.Name), UriKind.Relative), Stop);
        Assert.Equal(await File.ReadAllBytesAsync(MailboxOf(scene).Find(row.Name)!, Stop), eml);
    }

    [Fact]
    public async Task MailLaidAgain_LandsOnItsFormerSelf()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1, officialMailboxes: false, sendsBySmtp: false);
        await scene.ReleaseAsync();
        await using var db = await scene.DbAsync();
        // As if the program had been killed between laying the file and writing that down.
        var before = await db.OutboxMails.AsNoTracking().SingleAsync(Stop);
        await scene.WakeAsync();
        var first = await File.ReadAllBytesAsync(SingleFile(scene), Stop);
        await db.OutboxMails.ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.State, MailState.Pending).SetProperty(mail => mail.ProtectedToken, before.ProtectedToken), Stop);

        scene.Application.Time.Advance(TimeSpan.FromMinutes(3));
        await scene.WakeAsync();

        Assert.Equal(first, await File.ReadAllBytesAsync(SingleFile(scene), Stop));
    }

    [Fact]
    public async Task Mailbox_IsNotThere_OutsideDevelopment()
    {
        await using var application = new SurveyHubApplication(environment: "Production");
        using var browser = application.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost") });
        await browser.PostFormAsync(
            application.SetupPath, "Form.Name",
            ("Form.Name", "Åsa"), ("Form.Email", "asa@example.org"), ("Form.Password", "en lång mening att minnas"));

        foreach (var page in new[] { "/mailbox", "/mailbox/x", "/mailbox/x/html", "/mailbox/x/eml" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(page, UriKind.Relative), Stop)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/waves", UriKind.Relative), Stop)).StatusCode);
    }

    private static LocalMailbox MailboxOf(WaveScene scene) => scene.Application.Services.GetRequiredService<LocalMailbox>();

    private static string SingleFile(WaveScene scene) =>
        Assert.Single(Directory.GetFiles(scene.Application.Services.GetRequiredService<StoragePaths>().LocalMailbox));

    private static Task<string> GetAsync(HttpClient browser, string page) => browser.GetStringAsync(new Uri(page, UriKind.Relative), Stop);
}
