using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.TestKit.Snapshots;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Tests.Features.Answering;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Platform.Mail;

/// <summary>The letters as they are read, whole.</summary>
public sealed class LetterTests
{
    private static readonly Colleague Kim = new("Kim Ek", "kim@example.org");
    private static readonly DateTimeOffset Date = new(2019, 5, 6, 7, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("inbjudan")]
    [InlineData("kopia")]
    [InlineData("paminnelse-ej-paborjad")]
    [InlineData("paminnelse-paborjad-sen")]
    [InlineData("langre-svarstid")]
    [InlineData("test")]
    [InlineData("godkant")]
    [InlineData("skickat-tillbaka")]
    [InlineData("oppnat-igen")]
    [InlineData("oppnat-igen-ny-dag")]
    [InlineData("delning-fragor")]
    [InlineData("delning-allt-lasa")]
    [InlineData("overlamning")]
    [InlineData("aterkallelse")]
    [InlineData("godkanna")]
    [InlineData("underteckna")]
    [InlineData("godkanna-och-underteckna")]
    [InlineData("egen-lank")]
    [InlineData("ny-version")]
    [InlineData("ny-version-inlamnat")]
    [InlineData("ny-version-inlamnat-sent")]
    [InlineData("egen-del")]
    [InlineData("egen-del-paminnelse")]
    [InlineData("utgiven")]
    [InlineData("utgiven-utan-egen")]
    public async Task Letter_InTextAndHtml(string which)
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        var mail = await ComposeAsync(scene, which);

        Snapshot.Match($"Ämne: {mail.Subject}\n\n{mail.Text}\n{new string('=', 80)}\n{mail.Html}", which);
    }

    [Theory]
    [InlineData("kvitto", false, null)]
    [InlineData("kvitto-registrator", true, null)]
    [InlineData("kvitto-satt-tillbaka", false, "Skrevs över av misstag.")]
    public async Task Receipt_InTextAndHtml(string which, bool isCopy, string? restoredBecause)
    {
        // The document that goes with it is made of a submission.
        await using var world = await AnsweringWorld.StartAsync();
        await world.AnswerAsync();
        await world.Karin.SubmitAsync();
        await world.Karin.PostAsync("/oppna-igen", "");
        await world.Karin.SubmitAsync();
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        var enquiry = await EnquiryAsync(scene);
        var facts = new SubmissionFacts(
            world.Wave.Gotland.Response, restoredBecause is null ? 1 : 2, Date, IsLate: isCopy, "Karin Exempel, processledare", "Disa Direktör", "RG 2019/77");
        var letter = new ReceiptLetter(enquiry, "Region Gotland", isCopy ? null : "Karin Exempel", facts, restoredBecause, IsLinked: !isCopy);

        var composer = world.Application.Services.GetRequiredService<MailComposer>();
        var queued = new QueuedLetter(WaveScene.From, isCopy ? null : new Uri(WaveScene.PublicAddress), letter);
        var mail = await composer.PreviewAsync(queued, new MailParty("Karin Exempel", "karin@example.org"), Date, Stop);

        Assert.Equal(queued, QueuedLetter.FromJson(queued.ToJson()));
        Assert.Equal($"kvitto-prov-09-{facts.Number}.docx", Assert.Single(mail.Attachments).FileName);
        Snapshot.Match($"Ämne: {mail.Subject}\n\n{mail.Text}\n{new string('=', 80)}\n{mail.Html}", which);
    }

    /// <summary>Whoever has only some of the questions reads them in the mail; a document with all would not say which are theirs.</summary>
    [Theory]
    [InlineData("delning-fragor", 0)]
    [InlineData("delning-allt-lasa", 1)]
    [InlineData("overlamning", 2)]
    [InlineData("aterkallelse", 0)]
    [InlineData("godkanna", 1)]
    [InlineData("egen-lank", 0)]
    public async Task Letter_CarriesWhatItsReaderNeeds(string which, int attachments)
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);

        Assert.Equal(attachments, (await ComposeAsync(scene, which)).Attachments.Count);
    }

    [Fact]
    public async Task StaffReads_NoMessageBetweenColleagues()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        var enquiry = await EnquiryAsync(scene);
        Letter[] letters =
        [
            new ShareLetter(enquiry, "Region Gotland", "Karin", Kim, [], MayWrite: true, WishedBy: null, "internt"),
            new HandOverLetter(enquiry, "Region Gotland", "Karin", Kim, "internt"),
            new DecisionRequestLetter(enquiry, "Region Gotland", "Karin", Kim, Approves: true, Signs: false, "internt"),
        ];

        foreach (var letter in letters)
        {
            Assert.Contains("internt", (await PreviewAsync(scene, letter)).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("internt", (await PreviewAsync(scene, letter.ForStaff)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Calendar_IsAnAllDayEntry()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);

        var file = (await ComposeAsync(scene, "inbjudan")).Attachments[^1];
        var text = Encoding.UTF8.GetString(file.Content.Span);

        Assert.Equal(("sista-svarsdag.ics", "text/calendar; charset=utf-8; method=PUBLISH"), (file.FileName, file.MediaType));
        // Every line ends in CR LF and takes at most 75 octets (RFC 5545, 3.1).
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Snapshot.Match(text.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LongTitle_IsFoldedBetweenCharacters()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        var enquiry = await EnquiryAsync(scene) with { Title = string.Concat(Enumerable.Repeat("åäö 😀; ", 40)) };

        var mail = await PreviewAsync(scene, new InvitationLetter(enquiry, "Region Gotland", "Karin"));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(mail.Attachments[^1].Content.Span);

        Assert.All(text.Split("\r\n"), line =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
            Assert.False(line.Length > 0 && char.IsHighSurrogate(line[^1]));
        });
        Assert.Contains(@"åäö 😀\; åäö", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatPeopleWrote_IsTextInTheHtml()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);

        var mail = await PreviewAsync(scene, new InvitationLetter(await EnquiryAsync(scene), "Region <b>Gotland</b>", "<script>alert(1)</script>"));

        Assert.DoesNotContain("<script>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("Region &lt;b&gt;Gotland&lt;/b&gt;", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_StoredAndReadAgain_IsTheSame()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: 1);
        var letter = new OfficialCopyLetter(
            new InvitationLetter(await EnquiryAsync(scene), "Region Gotland", "Karin"), ["Karin (karin@example.org)"]);
        var queued = new QueuedLetter(WaveScene.From, null, letter);

        Assert.Equal(queued, QueuedLetter.FromJson(queued.ToJson()));
    }

    private static async Task<ComposedMail> ComposeAsync(WaveScene scene, string which)
    {
        var enquiry = await EnquiryAsync(scene);
        const string organisation = "Region Gotland";
        const string recipient = "Karin Exempel";
        Letter letter = which switch
        {
            "inbjudan" => new InvitationLetter(enquiry, organisation, recipient),
            "kopia" => new OfficialCopyLetter(
                new InvitationLetter(enquiry, organisation, recipient), ["Karin Exempel (karin@example.org)", "Bo Test (bo@example.org)"]),
            "paminnelse-ej-paborjad" => new ReminderLetter(enquiry, organisation, recipient, HasStarted: false, new DateOnly(2019, 5, 15)),
            "paminnelse-paborjad-sen" => new ReminderLetter(enquiry, organisation, recipient, HasStarted: true, new DateOnly(2019, 5, 23)),
            "langre-svarstid" => new ExtensionLetter(
                enquiry with { Deadline = new DateOnly(2019, 6, 5) }, organisation, recipient, new DateOnly(2019, 5, 22)),
            "godkant" => new VerdictLetter(enquiry, organisation, recipient, "Disa Direktör", IsApproved: true, Comment: null),
            "skickat-tillbaka" => new VerdictLetter(
                enquiry, organisation, recipient, "Disa Direktör", IsApproved: false, "Fråga 3 stämmer inte med bokslutet."),
            "oppnat-igen" => new ReopenedLetter(enquiry, organisation, recipient, "Fråga 2 saknar de privata utförarna.", HasNewDay: false),
            "oppnat-igen-ny-dag" => new ReopenedLetter(
                enquiry with { Deadline = new DateOnly(2019, 6, 14) }, organisation, recipient, "Fråga 2 saknar de privata utförarna.", HasNewDay: true),
            "test" => new InvitationLetter(enquiry with { IsTest = true, About = null, Contact = null }, organisation, recipient),
            "delning-fragor" => new ShareLetter(
                enquiry, organisation, recipient, Kim, ["3. Vad betalar ni?", "4. Har ni vårdval?"], MayWrite: true, new DateOnly(2019, 5, 17),
                "Hej Karin!\n\nDu vet hur det är med <vårdvalet>.\nRing om något är oklart."),
            "delning-allt-lasa" => new ShareLetter(enquiry, organisation, recipient, Kim, [], MayWrite: false, WishedBy: null, Message: null),
            "overlamning" => new HandOverLetter(enquiry, organisation, recipient, Kim, "Jag går på ledighet."),
            "aterkallelse" => new WithdrawnLetter(enquiry, organisation, recipient, Kim),
            "godkanna" => new DecisionRequestLetter(enquiry, organisation, recipient, Kim, Approves: true, Signs: false, "Kan du titta före fredag?"),
            "underteckna" => new DecisionRequestLetter(enquiry, organisation, recipient, Kim, Approves: false, Signs: true, null),
            "godkanna-och-underteckna" => new DecisionRequestLetter(enquiry, organisation, recipient, Kim, Approves: true, Signs: true, null),
            "egen-lank" => new OwnLinkLetter(enquiry, organisation, recipient, Kim, ["5. Vem ansvarar?"]),
            "ny-version" => new NewVersionLetter(
                enquiry, organisation, recipient, ["”2. Hur många finns?” Frågan är omformulerad.", "”11. Vad är nytt?” Frågan är ny."],
                HasHandedIn: false, new DateOnly(2019, 5, 15)),
            "ny-version-inlamnat" => new NewVersionLetter(
                enquiry, organisation, recipient, ["”11. Vad är nytt?” Frågan är ny."], HasHandedIn: true, new DateOnly(2019, 5, 15)),
            "ny-version-inlamnat-sent" => new NewVersionLetter(
                enquiry, organisation, recipient, ["”11. Vad är nytt?” Frågan är ny."], HasHandedIn: true, new DateOnly(2019, 5, 23)),
            "egen-del" => new PartLetter(enquiry, organisation, recipient, new DateOnly(2019, 6, 14), IsReminder: false),
            "egen-del-paminnelse" => new PartLetter(enquiry, organisation, recipient, new DateOnly(2019, 6, 14), IsReminder: true),
            "utgiven" => new PublishedLetter(enquiry, organisation, recipient, "Hälsa i orterna 2019", HasOwn: true),
            "utgiven-utan-egen" => new PublishedLetter(enquiry, organisation, recipient, "Hälsa i orterna 2019", HasOwn: false),
            _ => throw new ArgumentOutOfRangeException(nameof(which)),
        };
        return await PreviewAsync(scene, letter);
    }

    private static Task<ComposedMail> PreviewAsync(WaveScene scene, Letter letter)
    {
        var site = letter.HasLink ? new Uri(WaveScene.PublicAddress) : null;
        var composer = scene.Application.Services.GetRequiredService<MailComposer>();
        return composer.PreviewAsync(new QueuedLetter(WaveScene.From, site, letter), new MailParty("Karin Exempel", "karin@example.org"), Date, Stop);
    }

    private static async Task<Enquiry> EnquiryAsync(WaveScene scene)
    {
        await using var db = await scene.DbAsync();
        return new Enquiry(
            await db.QuestionnaireVersions.Select(version => version.Id).SingleAsync(Stop),
            "Insatser vid psykisk ohälsa och långvarig smärta: villkor 3, resultat 2018",
            "Villkor 3, resultat 2018",
            "Den här enkäten gäller regionens arbete under 2018.",
            10,
            "Anna Exempel, anna.exempel@example.org",
            new LetterSender("Sveriges Kommuner och Regioner", "enkat@example.org", "19/00412"),
            new DateOnly(2019, 5, 22),
            new DateOnly(2019, 5, 29),
            new CalendarEntry("0123456789abcdef0123456789abcdef@example.org", 0),
            IsTest: false);
    }
}
