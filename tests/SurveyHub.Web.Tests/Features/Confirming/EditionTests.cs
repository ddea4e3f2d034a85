using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents.Freezing;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Tests.Features.Confirming;

/// <summary>A published edition: what is in it, who gets what of it, and that it never changes.</summary>
public sealed class EditionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Published_AllFormsAndInputsAreInTheArchive_AndItsManifestHolds()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        Assert.Contains("Rapporten är utgiven.", await world.FreezeAsync(), StringComparison.Ordinal);

        var archive = await ArchiveAsync(world, 1);
        var verdict = await FrozenCheck.VerifyAsync(new MemoryStream(archive), Stop);

        Assert.Empty(verdict.Problems);
        Assert.Equal(("Provenkät", 1, "alla"), (verdict.Manifest!.Title, verdict.Manifest.Edition, verdict.Manifest.FrozenBy));
        Assert.Equal(
            [
                "rapport.codebook.csv", "rapport.docx", "rapport.html", "rapport.json", "rapport.long.csv", "rapport.wide.csv", "rapport.xlsx",
                "underlag/enkat.md", "underlag/inlamningar.csv", "underlag/panel.csv", "underlag/svar.csv", "underlag/teman.csv",
                "delar/09_gotland.html", "delar/09_gotland.xlsx", "delar/13_halland.html", "delar/13_halland.xlsx",
            ],
            verdict.Manifest.Files.Select(file => file.Name));
        Assert.Equal(archive, await ArchiveAsync(world, 1));
    }

    [Fact]
    public async Task WhatIsNotReported_IsInNoForm_AndInNoPartOfAnother()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.FreezeAsync();

        using var archive = new ZipArchive(new MemoryStream(await ArchiveAsync(world, 1)));

        Assert.All(archive.Entries.Where(entry => entry.FullName.StartsWith("rapport.", StringComparison.Ordinal)), entry => Assert.All(
            Texts(entry), text => Assert.All(["31415", "31\u00A0415", "27182", "27\u00A0182"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal))));
        Assert.All(archive.Entries.Where(entry => entry.FullName.StartsWith("delar/09", StringComparison.Ordinal)), entry => Assert.All(
            Texts(entry), text => Assert.All([ConfirmingWorld.Hallands, "8675309", "Hallands chef", "27182"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Irreversible_WhatIsNotReadyIsListed_AndMustBeReadOnTheServerToo()
    {
        await using var world = await ConfirmingWorld.StartAsync(isHallandSilent: true);
        await world.AskAsync();
        await world.SayAsync(("verdict:utbud", "1"), ("words:utbud", "Det heter Visborg"), ("name", "Karin"), ("action", "say"));

        var page = await world.PageAsync("/editions");
        Assert.All(
            ["Omgången är öppen", "1 av 2 har inte lämnat in: Halland.", "1 av 2 vill ha något rättat och har inte fått svar: Gotland.", "Jag har läst"],
            text => Assert.Contains(text, page.Replace('\u00A0', ' '), StringComparison.Ordinal));

        var form = await world.Staff.ReadFormAsync($"{world.Wave}/editions", "name=\"after\"");
        using var unread = await form.PostAsync(world.Staff);
        Assert.Contains("Bocka för att du har läst", WebUtility.HtmlDecode(await unread.ReadAsync()), StringComparison.Ordinal);
        await world.CorrectAnswerAsync("KBT i Visborg");
        using var late = await form.PostAsync(world.Staff, ("read", "yes"));
        Assert.Contains("Läget har ändrats sedan du öppnade sidan", WebUtility.HtmlDecode(await late.ReadAsync()), StringComparison.Ordinal);

        await using var db = await world.World.Wave.OpenAsync();
        Assert.False(await db.FrozenReports.AnyAsync(Stop));
        Assert.Contains("Rapporten är utgiven.", await world.FreezeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachGetsTheReportAndItsOwn_OnceItIsPublished()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await world.Karin.GetAsync("/del/egen.html")).Status);

        await world.FreezeAsync();

        var page = (await world.Karin.GetAsync("/del")).Text;
        Assert.All(["Rapporten är utgiven", "”Provenkät”, utgåva 1", "/del/rapport.docx", "/del/egen.xlsx"], text => Assert.Contains(text, page, StringComparison.Ordinal));
        var own = await world.Karin.GetAsync("/del/egen.html");
        Assert.Contains(ConfirmingWorld.Gotlands, own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ConfirmingWorld.Hallands, own.Text, StringComparison.Ordinal);
        Assert.Contains(ConfirmingWorld.Hallands, (await world.Karin.GetAsync("/del/rapport.html")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Karin.GetAsync("/del/rapport.svar.csv")).Status);
        foreach (Match link in Regex.Matches(page, @"/del/(rapport|egen)\.[a-z.]+", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            Assert.Equal(HttpStatusCode.OK, (await world.Karin.GetAsync(link.Value)).Status);
        }
    }

    [Fact]
    public async Task EachIsToldOnceOfAnEdition()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.FreezeAsync();
        var form = await world.Staff.ReadFormAsync($"{world.Wave}/confirming/tell", "tell-published");
        using var first = await form.PostAsync(world.Staff);
        using var second = await form.PostAsync(world.Staff);

        await using var db = await world.World.Wave.OpenAsync();
        Assert.Equal(["Gotland@example.org", "Halland@example.org"], await db.OutboxMails.Where(mail => mail.Kind == MailKind.Published).Select(mail => mail.Address).Order().ToListAsync(Stop));
        Assert.Contains("har fått veta det", await world.PageAsync("/confirming/tell"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LaterAnswer_IsSaid_AndTheOldEditionStaysBesideTheNew()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        await world.FreezeAsync();
        var before = await ArchiveAsync(world, 1);
        Assert.Contains("Svaren har inte ändrats sedan utgåvan.", await world.PageAsync("/editions"), StringComparison.Ordinal);

        await world.CorrectAnswerAsync("KBT i Klintehamn");

        var page = await world.PageAsync("/editions");
        Assert.Contains("Svaren har ändrats sedan dess:", page, StringComparison.Ordinal);
        Assert.Contains("<strong>Gotland</strong>: 1. Vad finns?", page, StringComparison.Ordinal);
        await world.FreezeAsync();
        Assert.Equal(before, await ArchiveAsync(world, 1));
        Assert.NotEqual(before, await ArchiveAsync(world, 2));
        Assert.Contains("KBT i Klintehamn", (await world.Karin.GetAsync("/del/egen.html")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PressedTwice_IsOneEdition()
    {
        await using var world = await ConfirmingWorld.StartAsync();
        var form = await world.Staff.ReadFormAsync($"{world.Wave}/editions", "name=\"after\"");
        using var first = await form.PostAsync(world.Staff, ("read", "yes"));

        using var second = await form.PostAsync(world.Staff, ("read", "yes"));

        Assert.Contains("En utgåva har kommit till", WebUtility.HtmlDecode(await second.ReadAsync()), StringComparison.Ordinal);
        await using var db = await world.World.Wave.OpenAsync();
        Assert.Equal(1, await db.FrozenReports.CountAsync(Stop));
    }

    private static async Task<byte[]> ArchiveAsync(ConfirmingWorld world, int edition)
    {
        using var answer = await world.Staff.GetPageAsync($"{world.Wave}/editions/{edition}.zip");
        return await answer.Content.ReadAsByteArrayAsync(Stop);
    }

    /// <summary>Of a file, or of all that is in it where it is an archive itself.</summary>
    private static IEnumerable<string> Texts(ZipArchiveEntry entry)
    {
        using var whole = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(whole);
        }

        if (Path.GetExtension(entry.FullName) is not (".docx" or ".xlsx"))
        {
            return [System.Text.Encoding.UTF8.GetString(whole.ToArray())];
        }

        using var inner = new ZipArchive(whole);
        return [.. inner.Entries.SelectMany(Texts)];
    }
}
