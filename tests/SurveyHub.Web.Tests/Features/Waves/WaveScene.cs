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

    private readonly PostgreSqlDatabase? _database;

    private WaveScene(PostgreSqlDatabase? database, SmtpServerOptions? smtp, IReadOnlyDictionary<string, string> settings)
    {
        _database = database;
        Smtp = new LoopbackSmtpServer(smtp);
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Site:PublicBaseUrl"] = PublicAddress,
            ["Mail:From"] = From,
            ["Mail:Connections"] = "1",
            ["Mail:Smtp:Host"] = Smtp.Host,
            ["Mail:Smtp:Port"] = Smtp.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail:Smtp:Security"] = "None",
        };
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
    public static async Task<WaveScene> CreateAsync(
        PostgreSqlServer? server = null,
        int organisations = 3,
        bool officialMailboxes = true,
        SmtpServerOptions? smtp = null,
        params IReadOnlyList<(string Key, string Value)> settings)
    {
        var database = server is null ? null : await server.CreateDatabaseAsync(Stop);
        var scene = new WaveScene(database, smtp, settings.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal));
        await scene.FillAsync(organisations, officialMailboxes);
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

    private async Task FillAsync(int organisations, bool officialMailboxes)
    {
        Staff = await StaffAsync();
        var now = Application.Time.GetUtcNow();
        await using var db = await DbAsync();
        var panel = new Panel("orter", new PanelWords("ort", "orter", "orterna", "Hela landet"));
        var version = new QuestionnaireVersion("halsa", 1, Questionnaire, Staff, now);
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
        var user = new StaffUser("Anna Exempel", "anna@example.org");
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        Assert.True((await users.CreateAsync(user, "en lång mening att minnas")).Succeeded);
        Assert.True((await users.AddToRoleAsync(user, StaffRole.Dispatch.Key)).Succeeded);
        return user.Id;
    }

    private const string Questionnaire =
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
