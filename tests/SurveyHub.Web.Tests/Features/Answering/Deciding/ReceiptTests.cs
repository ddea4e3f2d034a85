using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Deciding.Receipts;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Answering.Deciding;

/// <summary>What whoever hands in gets in their hand: a mail, a page and a document, of every submission and for ever.</summary>
public sealed class ReceiptTests
{
    private static readonly Dictionary<string, string?> WithAddress = new() { ["Site:PublicBaseUrl"] = "https://enkat.example.org" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HandingIn_MailsOneReceipt_HoweverOftenTheButtonIsPressed()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        await world.AnswerAsync();
        var seal = await world.Karin.SealAsync("/granska");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.Karin.SubmitAsync(seal: seal)));

        var mail = Assert.Single(await MailsAsync(world));
        Assert.Equal((MailKind.Receipt, 1, "Gotland@example.org"), (mail.Kind, mail.Ordinal, mail.Address));
        Assert.Single(await world.Wave.SubmissionsAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task RefusedSubmission_MailsNothing()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        await world.AnswerAsync();
        var seal = await world.Karin.SealAsync("/granska");
        await world.Karin.SaveAsync(("utbud", "annat"), ("ansvar", "Processledaren"));

        Assert.Equal(HttpStatusCode.Conflict, (await world.Karin.SubmitAsync(seal: seal)).Status);

        Assert.Empty(await MailsAsync(world));
    }

    [Fact]
    public async Task EverySubmission_IsReadAndDownloaded_AlsoWhenAllIsClosed()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        var lena = await world.ColleagueAsync();
        await world.AnswerAsync();
        await world.Karin.PostAsync("/granska", await world.Karin.SealAsync("/granska"), ("name", "Karin Exempel"), ("title", ""), ("diary", "RG 2019/77"));
        await world.Karin.PostAsync("/oppna-igen", "");
        await lena.SaveAsync(("utbud", "KBT och IPT"), ("ansvar", "Processledaren"));
        await world.Karin.SubmitAsync();
        await world.Karin.PostAsync("/oppna-igen", "");
        await world.Karin.SaveAsync(("utbud", "ett utkast"), ("ansvar", "Processledaren"));
        world.Application.Time.SetUtcNow(new DateTimeOffset(2019, 9, 1, 7, 0, 0, TimeSpan.Zero));

        var first = (await world.Karin.GetAsync("/svar?nr=1")).Text;
        Assert.Contains("RG 2019/77", first, StringComparison.Ordinal);
        Assert.DoesNotContain("KBT och IPT", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Ändrat sedan", first, StringComparison.Ordinal);
        var second = (await world.Karin.GetAsync("/svar")).Text;
        Assert.All(["Ändrat sedan inlämning 1", "KBT och IPT", "Lena Ekonom, ", "svar?nr=1"], text => Assert.Contains(text, second, StringComparison.Ordinal));
        Assert.DoesNotContain("ett utkast", second, StringComparison.Ordinal);
        Assert.Equal(world.Karin.Address, (await world.Karin.GetAsync("/svar?nr=3")).Location);
        Assert.Equal(world.Karin.Address, (await world.Karin.GetAsync("/kvitto/3")).Location);
        Assert.Equal(HttpStatusCode.OK, (await world.Karin.GetAsync("/kvitto/1")).Status);

        // Halland's link leads to nothing of Gotland's.
        Assert.Equal(world.Hans.Address, (await world.Hans.GetAsync("/kvitto/1")).Location);
    }

    [Fact]
    public async Task Receipt_SaysAll_IsTheSameBytes_AndFollowsNoNewerVersionOfTheQuestions()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        var director = await world.Wave.ShareAsync(world.Wave.Gotland, "Disa Direktör", AccessLevel.Approve);
        var lena = await world.ColleagueAsync();
        await world.AnswerAsync();
        await lena.SaveAsync(
            ("utbud", "KBT"), ("ansvar", "Processledaren"), ("antal:status", "saknas"), ("antal:comment", "Räknas i oktober"), ("belopp", "24 000 kr per år"),
            ("vardval", "ja"), ("vardval.vilket", "Rehab"));
        var approver = world.At(director);
        await approver.PostAsync("/godkann", await approver.SealAsync("/godkann"), ("verdict", "godkann"));
        await world.Karin.SubmitAsync();

        var receipts = world.Application.Services.GetRequiredService<LoadReceipt>();
        var file = (await receipts.WriteAsync(world.Wave.Gotland.Response, 1, language: null, Stop))!;
        Assert.Equal("kvitto-prov-09-1.docx", file.Name);
        var text = TextOf(file.Content);
        string[] said =
        [
            "Kvitto på inlämnat svar", "SKR", "19/00412", "Region Gotland", "Karin Exempel, Lena Ekonom", "Disa Direktör, ", "Karin Exempel, processledare",
            "1. Vad finns?", "KBT", "Uppgift saknas", "Skäl: Räknas i oktober", "24 000 kr per år", "Rehab", "Besvarad av Lena Ekonom",
        ];
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        await using var db = await world.Wave.OpenAsync();
        Assert.Contains(await db.QuestionnaireVersions.Select(version => version.ContentHash).SingleAsync(Stop), text, StringComparison.Ordinal);

        Assert.Equal(file.Content, (await receipts.WriteAsync(world.Wave.Gotland.Response, 1, language: null, Stop))!.Content);
    }

    /// <summary>A whole conversation: the mail that a real server receives, with a document that somebody else's reader accepts.</summary>
    [Fact]
    public async Task Receipt_ArrivesBySmtp_AtTheSignerAndTheRegistrar_WithADocumentThatIsValid()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        await scene.ReleaseAsync();
        await scene.WakeAsync();
        var token = WaveScene.TokenIn(scene.Smtp.Mails.Select(mail => mail.Parse()).First(mail => WaveScene.TokenIn(mail).Length > 0));
        using var client = scene.Application.BrowserThatStaysPut();
        var asa = new RespondentBrowser(client, $"/s/{token}");
        await asa.SaveAsync(("arbetssatt", "Med hälsosamtal & <uppföljning>"), ("anstallda", "12"));
        Assert.Equal(HttpStatusCode.SeeOther, (await asa.SubmitAsync("Åsa Chef")).Status);
        var before = scene.Smtp.Mails.Count;

        await scene.WakeAsync();

        var mails = scene.Smtp.Mails.Skip(before).ToDictionary(mail => mail.Recipients.Single(), mail => mail.Parse());
        Assert.Equal(["asa1@example.org", "registrator1@example.org"], mails.Keys.Order(StringComparer.Ordinal));
        var (signer, registrar) = (mails["asa1@example.org"], mails["registrator1@example.org"]);
        Assert.StartsWith("Kvitto: ", signer.Subject, StringComparison.Ordinal);
        Assert.Contains("Hej Åsa 1!", signer.TextBody, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await new RespondentBrowser(client, $"/s/{WaveScene.TokenIn(signer)}").GetAsync("/svar")).Status);
        Assert.Equal("", WaveScene.TokenIn(registrar));
        Assert.DoesNotContain("/s/", registrar.HtmlBody, StringComparison.Ordinal);
        var documents = mails.Values.Select(mail => DocumentIn(mail)).ToList();
        Assert.Equal(documents[0], documents[1]);
        Assert.Contains("Med hälsosamtal & <uppföljning>", TextOf(documents[0]), StringComparison.Ordinal);
    }

    private static byte[] DocumentIn(MimeMessage mail)
    {
        var part = Assert.IsAssignableFrom<MimePart>(Assert.Single(mail.Attachments));
        Assert.Equal("kvitto-halsa-0001-1.docx", part.FileName);
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes, Stop);
        return bytes.ToArray();
    }

    private static string TextOf(byte[] document)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, Stop);
        Assert.Equal([], errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        return string.Join('\n', file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)).Replace('\u00A0', ' ');
    }

    private static async Task<IReadOnlyList<OutboxMail>> MailsAsync(AnsweringWorld world)
    {
        await using var db = await world.Wave.OpenAsync();
        return await db.OutboxMails.ToListAsync(Stop);
    }
}
