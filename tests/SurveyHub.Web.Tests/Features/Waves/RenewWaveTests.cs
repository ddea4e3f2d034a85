using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Renewing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Tests.Features.Waves;

/// <summary>A wave under way takes a newer version of its questionnaire, on either engine.</summary>
public sealed class RenewWaveTests(PostgreSqlServer postgres)
{
    private const string InEnglish =
        """
        ---
        title: Health in the towns 2019
        id: halsa
        language: en
        translation of: sv
        ---

        # Preventive health work in the towns in 2019

        The enquiry is about the town's preventive work & what it costs.

        ## Work {#arbete}

        ### 1. How do you work? {#arbetssatt}

        `long text`

        ### 2. How many are employed? {#anstallda}

        `whole number`
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Renew_AddsTheVersion_AndRecordsWhoWhenAndWhy(DatabaseEngine engine)
    {
        await using var scene = await RenewalScene.CreateAsync(On(engine));
        var (first, second) = (await scene.PresentAsync(), await scene.PublishAsync(RenewalScene.Additive));
        scene.Scene.Application.Time.Advance(TimeSpan.FromDays(1));
        var then = scene.Scene.Application.Time.GetUtcNow();

        Assert.Equal(new RenewReceipt(RenewOutcome.Renewed), await scene.RenewAsync(second, reason: "Frågan om kostnad glömdes."));

        await using var db = await scene.Scene.DbAsync();
        var versions = await db.WaveVersions.OrderBy(version => version.Ordinal).ToListAsync(Stop);
        Assert.Equal([first, second], versions.Select(version => version.QuestionnaireVersionId));
        Assert.Equal((scene.Scene.Staff, then, "Frågan om kostnad glömdes."), (versions[1].AddedBy, versions[1].AddedAt, versions[1].Reason));
        var shown = await scene.Scene.Application.Services.GetRequiredService<ReadWaveVersions>().ExecuteAsync(scene.Scene.Wave, Stop);
        Assert.Equal(
            [new UsedVersion(2, then, "Anna Exempel", "Frågan om kostnad glömdes."), new UsedVersion(1, then.AddDays(-1), "Anna Exempel", null)], shown.Used);
        Assert.Null(shown.Newest);
        Assert.Equal(0, await db.OutboxMails.CountAsync(mail => mail.Kind == MailKind.NewVersion, Stop));
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Renew_ByTwoAtOnce_IsDoneOnce_AndTheSecondIsToldOfAnother(DatabaseEngine engine)
    {
        await using var scene = await RenewalScene.CreateAsync(On(engine));
        var (first, second) = (await scene.PresentAsync(), await scene.PublishAsync(RenewalScene.Additive));
        var third = await scene.PublishAsync(RenewalScene.Additive.Replace("i dag", "just nu", StringComparison.Ordinal));

        var pressedTwice = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => scene.RenewAsync(second, first, tellsThem: true), Stop)));
        var late = await scene.RenewAsync(third, first);

        Assert.All(pressedTwice, receipt => Assert.Equal(RenewOutcome.Renewed, receipt.Outcome));
        Assert.Equal(2, pressedTwice.Sum(receipt => receipt.Mailed));
        Assert.Equal(RenewOutcome.ChangedMeanwhile, late.Outcome);
        await using var db = await scene.Scene.DbAsync();
        Assert.Equal([first, second], await db.WaveVersions.OrderBy(version => version.Ordinal).Select(version => version.QuestionnaireVersionId).ToListAsync(Stop));
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Renew_WithWhatHarmsAnswers_IsRefused_WhetherOrNotAnybodyHasAnswered(DatabaseEngine engine)
    {
        await using var scene = await RenewalScene.CreateAsync(On(engine), isAnswered: false);
        var second = await scene.PublishAsync(RenewalScene.Breaking);

        Assert.Equal(new RenewReceipt(RenewOutcome.Breaking), await scene.RenewAsync(second, tellsThem: true));

        Assert.NotEqual(second, await scene.PresentAsync());
        var proposal = await scene.ProposalAsync();
        Assert.Equal(["anstallda"], proposal!.Breaking.Select(change => change.Place.Path));
        Assert.Empty(proposal.Letters);
        await using var db = await scene.Scene.DbAsync();
        Assert.Equal(0, await db.OutboxMails.CountAsync(mail => mail.Kind == MailKind.NewVersion, Stop));
    }

    [Fact]
    public async Task Renew_WithAnOlderOrAnothersVersion_OrInAClosedWave_IsRefused()
    {
        await using var scene = await RenewalScene.CreateAsync();
        var first = await scene.PresentAsync();
        var second = await scene.PublishAsync(RenewalScene.Additive);
        var other = await scene.PublishAsync(WaveScene.Questionnaire.Replace("id: halsa", "id: annan", StringComparison.Ordinal), "annan");
        await scene.RenewAsync(second);

        Assert.Equal(RenewOutcome.NotNewer, (await scene.RenewAsync(first)).Outcome);
        Assert.Equal(RenewOutcome.NotNewer, (await scene.RenewAsync(other)).Outcome);
        Assert.Null(await scene.ProposalAsync(1));

        var third = await scene.PublishAsync(RenewalScene.Additive + "\n");
        await using var db = await scene.Scene.DbAsync();
        (await db.Waves.SingleAsync(Stop)).Close();
        await db.SaveChangesAsync(Stop);
        Assert.Equal(RenewOutcome.NotOpen, (await scene.RenewAsync(third)).Outcome);
        Assert.Null(await scene.ProposalAsync());
    }

    [Fact]
    public async Task Draft_IsNotRenewed()
    {
        await using var scene = await RenewalScene.DraftAsync();
        var second = await scene.PublishAsync(RenewalScene.Additive);

        Assert.Equal(RenewOutcome.NotOpen, (await scene.RenewAsync(second)).Outcome);
        Assert.Null(await scene.ProposalAsync());
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Proposal_SaysWhomItMeets_InNumbers(DatabaseEngine engine)
    {
        await using var scene = await RenewalScene.CreateAsync(On(engine));
        await scene.PublishAsync(RenewalScene.Additive);

        var proposal = await scene.ProposalAsync();

        var effect = proposal!.Effect;
        Assert.Equal((3, 1, 1, 0), (effect.Asked, effect.Started, effect.HandedIn, effect.Correcting));
        Assert.Equal(2, effect.Answered[Identifier.Parse("anstallda")]);
        Assert.Equal(("kostnad", true), (Assert.Single(effect.NewFields).Path.ToString(), effect.NewFields[0].Demands.Required));
        Assert.Equal(["Åsa 2", "Åsa 3"], proposal.Letters.Select(letter => letter.To.Name));
        await using var db = await scene.Scene.DbAsync();
        Assert.Equal(1, await db.WaveVersions.CountAsync(Stop));
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Mail_GoesToThoseWhoHaveBegun_EachWithALinkOfItsOwn(DatabaseEngine engine)
    {
        await using var scene = await RenewalScene.CreateAsync(On(engine));
        var before = scene.Scene.Smtp.Mails.Count;
        var second = await scene.PublishAsync(RenewalScene.Additive);
        var previews = (await scene.ProposalAsync())!.Letters;

        Assert.Equal(2, (await scene.RenewAsync(second, tellsThem: true)).Mailed);
        await scene.Scene.WakeAsync();
        await scene.Scene.WakeAsync();

        var sent = scene.Scene.Smtp.Mails.Skip(before).Select(mail => mail.Parse()).ToList();
        var letters = sent.Where(mail => !mail.Subject!.Contains("kännedom", StringComparison.Ordinal)).OrderBy(mail => mail.To.Mailboxes.Single().Address).ToList();
        Assert.Equal(["asa2@example.org", "asa3@example.org"], letters.Select(mail => mail.To.Mailboxes.Single().Address));
        Assert.Equal(["registrator2@example.org", "registrator3@example.org"], sent.Except(letters).Select(mail => mail.To.Mailboxes.Single().Address).Order());
        Assert.All(letters, mail =>
        {
            Assert.StartsWith("Enkäten är uppdaterad: ", mail.Subject, StringComparison.Ordinal);
            Assert.Contains("- ”2. Hur många är anställda i dag?” Frågan är omformulerad.", mail.TextBody, StringComparison.Ordinal);
            Assert.Contains("- ”3. Vad kostar arbetet?” Frågan är ny.", mail.TextBody, StringComparison.Ordinal);
        });
        Assert.Contains("Det ni har svarat står kvar.", letters[0].TextBody, StringComparison.Ordinal);
        Assert.Contains("gäller som det är, och ni behöver inte göra något", letters[1].TextBody, StringComparison.Ordinal);
        Assert.Equal(2, letters.Select(WaveScene.TokenIn).Distinct().Count());
        Assert.Equal(
            previews.Select(preview => (preview.Subject, preview.Text.Replace("\r\n", "\n", StringComparison.Ordinal))),
            letters.Select(mail => (mail.Subject!, mail.TextBody!.Replace(WaveScene.TokenIn(mail), "PERSONLIG-KOD", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal))));
        await using var db = await scene.Scene.DbAsync();
        var ids = await db.OutboxMails.Where(mail => mail.Kind == MailKind.NewVersion).Select(mail => mail.MessageId).ToListAsync(Stop);
        Assert.Equal(ids.Order(), letters.Select(mail => mail.MessageId).Order());
    }

    /// <summary>What has not left yet carries the form of the version that is asked when it leaves.</summary>
    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task WaitingInvitations_CarryTheNewVersion_AndThoseThatWereTriedStayAsTheyWere(DatabaseEngine engine)
    {
        await using var scene = await RenewalScene.DraftAsync(On(engine));
        await using (var db = await scene.Scene.DbAsync())
        {
            await db.Waves.ExecuteUpdateAsync(set => set.SetProperty(wave => wave.OpensOn, new DateOnly(2019, 5, 10)), Stop);
        }

        await scene.Scene.ReleaseAsync();
        await scene.Scene.WakeAsync();
        Assert.Empty(scene.Scene.Smtp.Mails);
        var second = await scene.PublishAsync(RenewalScene.Additive.Replace("# Förebyggande hälsoarbete", "# Allt hälsoarbete", StringComparison.Ordinal));
        await using (var db = await scene.Scene.DbAsync())
        {
            // In a worker's hands: it may have reached a server already.
            await db.OutboxMails.Where(mail => mail.Address == "asa3@example.org").ExecuteUpdateAsync(set => set.SetProperty(mail => mail.ClaimedBy, "en arbetare"), Stop);
        }

        var receipt = await scene.RenewAsync(second);

        Assert.Equal(new RenewReceipt(RenewOutcome.Renewed, Waiting: 5), receipt);
        scene.Scene.Application.Time.Advance(TimeSpan.FromDays(5));
        await scene.Scene.WakeAsync();
        await scene.Scene.WakeAsync();
        var sent = scene.Scene.Smtp.Mails.Select(mail => mail.Parse()).ToList();
        Assert.Equal(6, sent.Count);
        Assert.All(sent, mail =>
        {
            var isOld = mail.To.Mailboxes.Single().Address == "asa3@example.org";
            Assert.Equal(!isOld, mail.TextBody!.Contains("Allt hälsoarbete", StringComparison.Ordinal));
            Assert.Equal(!isOld, FormIn(mail).Contains("Vad kostar arbetet?", StringComparison.Ordinal));
        });
        Assert.Equal(3, sent.Where(mail => !mail.Subject!.Contains("kännedom", StringComparison.Ordinal)).Select(WaveScene.TokenIn).Distinct().Count());
    }

    /// <summary>Only the words of another language are new: nothing differs in the original, and the mail says so.</summary>
    [Fact]
    public async Task VersionThatDiffersInItsTranslationOnly_IsTaken()
    {
        await using var scene = await RenewalScene.CreateAsync();
        var second = await scene.PublishAsync(WaveScene.Questionnaire, "halsa", ("en", InEnglish));

        var proposal = await scene.ProposalAsync();
        using var browser = await scene.Scene.SignInAsync();
        var page = System.Net.WebUtility.HtmlDecode(await browser.ReadPageAsync(WaveRoutes.NewVersion(scene.Scene.Wave)));
        var receipt = await scene.RenewAsync(second, tellsThem: true);

        Assert.Contains("Orden på engelska är ändrade.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("med samma ord", page, StringComparison.Ordinal);
        Assert.Empty(proposal!.Difference.Changes);
        Assert.False(proposal.IsRefused);
        Assert.Equal(new RenewReceipt(RenewOutcome.Renewed, Mailed: 2), receipt);
        Assert.Equal(second, await scene.PresentAsync());
        Assert.All(proposal.Letters, letter => Assert.Contains("Frågorna är desamma.", letter.Text, StringComparison.Ordinal));
    }

    private static string FormIn(MimeKit.MimeMessage mail)
    {
        using var file = new MemoryStream();
        mail.Attachments.OfType<MimeKit.MimePart>().Single(part => part.FileName!.EndsWith(".docx", StringComparison.Ordinal)).Content!.DecodeTo(file);
        using var zip = new System.IO.Compression.ZipArchive(file);
        using var document = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return document.ReadToEnd();
    }

    [Fact]
    public async Task Mail_WithoutTheSitesAddress_IsRefused_AndSoIsTheVersion()
    {
        await using var scene = await RenewalScene.CreateAsync();
        var (first, second) = (await scene.PresentAsync(), await scene.PublishAsync(RenewalScene.Additive));
        // In Development the program itself is the address; a wave is not released where there is none.
        var services = scene.Scene.Application.Services;
        var nowhere = new PublicAddress(
            Options.Create(new SiteOptions()), services.GetRequiredService<IServer>(), new HostingEnvironment { EnvironmentName = Environments.Production });
        var waves = ActivatorUtilities.CreateInstance<RenewWave>(services, nowhere);

        var receipt = await waves.ExecuteAsync(scene.Scene.Wave, new Renewal(second, first, null, TellsThem: true), scene.Scene.Staff, Stop);

        Assert.Equal(RenewOutcome.NoPublicAddress, receipt.Outcome);
        Assert.Equal(first, await scene.PresentAsync());
    }

    /// <summary>What was handed in before there was anything to tell versions apart was handed in under the wave's only one.</summary>
    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Update_GivesEarlierSubmissionsTheVersionOfTheirWave(DatabaseEngine engine)
    {
        await using var scene = await RenewalScene.CreateAsync(On(engine));
        await using var db = await scene.Scene.DbAsync();
        var migrations = db.Database.GetMigrations().ToList();
        await db.Database.MigrateAsync(migrations[migrations.FindIndex(id => id.EndsWith("_WaveVersionLog", StringComparison.Ordinal)) - 1], Stop);

        await db.Database.MigrateAsync(Stop);

        Assert.Equal(await scene.PresentAsync(), (await db.Submissions.SingleAsync(Stop)).QuestionnaireVersionId);
    }

    private PostgreSqlServer? On(DatabaseEngine engine) => engine == DatabaseEngine.Postgres ? postgres : null;
}
