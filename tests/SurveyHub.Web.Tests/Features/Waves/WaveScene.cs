using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SurveyHub.Domain.Panels;
using SurveyHub.TestKit.Mail;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.SignIn;
using Organisation = SurveyHub.Web.Features.Panels.Organisation;
using Panel = SurveyHub.Web.Features.Panels.Panel;

namespace SurveyHub.Web.Tests.Features.Waves;

/// <summary>The program on a database of its own with a panel, a published questionnaire and a draft wave, and an SMTP server beside it.</summary>
internal sealed partial class WaveScene : IAsyncDisposable
{
    public const string PublicAddress = "https://enkat.example.org";
    public const string From = "utskick@example.org";
    private const string StaffEmail = "anna@example.org";
    private const string StaffPassword = "en lång mening att minnas";

    private readonly PostgreSqlDatabase? _database;

    private WaveScene(PostgreSqlDatabase? database, SmtpServerOptions? smtp, bool sendsBySmtp, IReadOnlyList<(string Key, string Value)> settings)
    {
        _database = database;
        Smtp = new LoopbackSmtpServer(smtp);
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Site:PublicBaseUrl"] = PublicAddress,
            ["Mail:From"] = From,
            ["Mail:Connections"] = "1",
        };
        if (sendsBySmtp)
        {
            all["Mail:Smtp:Host"] = Smtp.Host;
            all["Mail:Smtp:Port"] = Smtp.Port.ToString(CultureInfo.InvariantCulture);
            all["Mail:Smtp:Security"] = "None";
        }

        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        Application = new SurveyHubApplication(database?.ConnectionString, all);
    }

    public SurveyHubApplication Application { get; }

    public LoopbackSmtpServer Smtp { get; }

    public WaveId Wave { get; private set; }

    public Guid Staff { get; private set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="server">For PostgreSQL; null for SQLite.</param>
    /// <param name="organisations">How many, called Ort 1, Ort 2 …; every one has a contact and, unless said otherwise, an official mailbox.</param>
    /// <param name="sendsBySmtp">False for the local mailbox.</param>
    public static async Task<WaveScene> CreateAsync(
        PostgreSqlServer? server = null,
        int organisations = 3,
        bool officialMailboxes = true,
        SmtpServerOptions? smtp = null,
        bool sendsBySmtp = true,
        string questionnaire = Questionnaire,
        params IReadOnlyList<(string Key, string Value)> settings)
    {
        var database = server is null ? null : await server.CreateDatabaseAsync(Stop);
        var scene = new WaveScene(database, smtp, sendsBySmtp, settings);
        await scene.FillAsync(organisations, officialMailboxes, questionnaire);
        return scene;
    }

    public Task<AppDbContext> DbAsync() =>
        Application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Stop);

    public async Task<ReleasePlan> PlanAsync()
    {
        await using var db = await DbAsync();
        return await Application.Services.GetRequiredService<ReleasePlanner>().PlanAsync(db, Wave, Stop)
            ?? throw new InvalidOperationException("The wave has been released.");
    }

    /// <summary>Confirms what the plan says now.</summary>
    public async Task<ReleaseOutcome> ReleaseAsync() => await ReleaseAsync((await PlanAsync()).Fingerprint);

    public Task<ReleaseOutcome> ReleaseAsync(string fingerprint) =>
        Application.Services.GetRequiredService<ReleaseWave>().ExecuteAsync(Wave, fingerprint, Staff, Stop);

    /// <summary>A browser in which the member of the staff who runs waves is signed in.</summary>
    public async Task<HttpClient> SignInAsync()
    {
        var browser = Application.Browser();
        var home = await browser.PostFormAsync("/login", "Form.Password", ("Form.Email", StaffEmail), ("Form.Password", StaffPassword));
        Assert.Equal("/", home.RequestMessage!.RequestUri!.AbsolutePath);
        return browser;
    }

    /// <summary>Does what the recurring job does every minute.</summary>
    public Task WakeAsync(CancellationToken? noMoreWork = null) =>
        Application.Services.GetRequiredService<WakeUp>().RunAsync(noMoreWork ?? Stop);

    /// <summary>The token of the personal link in a mail, found in its plain text.</summary>
    public static string TokenIn(MimeMessage mail) => LinkPattern().Match(mail.TextBody!).Groups["token"].Value;

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        await Smtp.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    private async Task FillAsync(int organisations, bool officialMailboxes, string questionnaire)
    {
        Staff = await StaffAsync();
        var now = Application.Time.GetUtcNow();
        await using var db = await DbAsync();
        var panel = new Panel("orter", new PanelWords("ort", "orter", "orterna", "Hela landet"));
        var version = new QuestionnaireVersion("halsa", 1, questionnaire, Staff, now);
        db.AddRange(panel, version);
        for (var i = 1; i <= organisations; i++)
        {
            var number = i.ToString("D4", CultureInfo.InvariantCulture);
            var organisation = new Organisation(
                new OrganisationNames($"Ort {i}", $"Kommunen Ort {i}", []), officialMailboxes ? $"registrator{i}@example.org" : null);
            var person = new Person($"Åsa {i}", $"asa{i}@example.org");
            db.AddRange(
                organisation, person, new PanelMember(panel.Id, organisation.Id, OrganisationCode.Parse(number)),
                new OrganisationContact(organisation.Id, person.Id, isProcessLeader: true));
        }

        var plan = new WavePlan(
            "Hälsa 2019", new DateOnly(2019, 5, 6), new DateOnly(2019, 5, 22), new DateOnly(2019, 5, 29), "Förbundet", "svar@example.org", "19/00412");
        var wave = new Wave(panel.Id, version.Id, plan, "example.org", isTest: false, Staff, now);
        db.Add(wave);
        await db.SaveChangesAsync(Stop);
        Wave = wave.Id;
    }

    private async Task<Guid> StaffAsync()
    {
        using var scope = Application.Services.CreateScope();
        var user = new StaffUser("Anna Exempel", StaffEmail);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        Assert.True((await users.CreateAsync(user, StaffPassword)).Succeeded);
        Assert.True((await users.AddToRoleAsync(user, StaffRole.Dispatch.Key)).Succeeded);
        return user.Id;
    }

    public const string Questionnaire =
        """
        ---
        titel: Hälsa i orterna 2019
        id: halsa
        språk: sv
        kontakt: Anna Exempel, anna@example.org
        ---

        # Förebyggande hälsoarbete i orterna under 2019

        Enkäten gäller ortens förebyggande arbete & vad det kostar.

        ## Arbete {#arbete}

        ### 1. Hur arbetar ni? {#arbetssatt}

        `fritext, högst 4 000 tecken`

        ### 2. Hur många är anställda? {#anstallda}

        `heltal, minst 0`
        """;

    [GeneratedRegex(@"/s/(?<token>[\w-]{43})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();
}
