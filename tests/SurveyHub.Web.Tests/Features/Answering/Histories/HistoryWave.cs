using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Security;
using Organisation = SurveyHub.Web.Features.Panels.Organisation;

namespace SurveyHub.Web.Tests.Features.Answering.Histories;

/// <summary>
/// One open wave with a fresh organisation for each history. Three people answer for all of them: a leader who signs, a colleague, and one who may write
/// in the second question only. Organisations are made many at a time, since each commit waits for the disk.
/// </summary>
internal sealed class HistoryWave(SurveyHubApplication application, TestWave wave) : IDisposable
{
    private const int AtATime = 250;

    private const string Questionnaire =
        """
        ---
        titel: Historia
        id: historia
        språk: sv
        ---

        # Historia

        ### 1. Vad finns? {#a}

        `fritext, högst 400 tecken`

        ### 2. Vem ansvarar? {#b}

        `kort text`
        """;

    private readonly ConcurrentQueue<IReadOnlyList<TestRespondent>> _ready = [];
    private readonly SemaphoreSlim _making = new(1);
    private readonly Person[] _people = [.. new[] { "Karin", "Lena", "Omar" }.Select(name => new Person(name, $"{name}@example.org"))];
    private int _made;

    public TestWave Wave => wave;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<HistoryWave> ReleaseAsync(SurveyHubApplication application)
    {
        var made = new HistoryWave(application, await TestWave.ReleaseAsync(application, Questionnaire));
        await using var db = await made.Wave.OpenAsync();
        db.AddRange(made._people.AsEnumerable());
        await db.SaveChangesAsync(Stop);
        return made;
    }

    /// <summary>The people of an organisation that nobody has answered for; the leader first.</summary>
    public async Task<IReadOnlyList<TestRespondent>> NextAsync()
    {
        while (true)
        {
            if (_ready.TryDequeue(out var people))
            {
                return people;
            }

            await _making.WaitAsync(Stop);
            try
            {
                if (_ready.IsEmpty)
                {
                    await MakeAsync();
                }
            }
            finally
            {
                _making.Release();
            }
        }
    }

    public async Task WithdrawAsync(TestRespondent from)
    {
        await using var db = await wave.OpenAsync();
        (await db.AccessRights.SingleAsync(right => right.Id == from.Right, Stop)).Revoke(application.Time.GetUtcNow());
        await db.SaveChangesAsync(Stop);
    }

    public void Dispose() => _making.Dispose();

    private async Task MakeAsync()
    {
        await using var db = await wave.OpenAsync();
        var made = Enumerable.Range(0, AtATime).Select(_ => Make(db)).ToList();
        await db.SaveChangesAsync(Stop);
        made.ForEach(_ready.Enqueue);
    }

    private List<TestRespondent> Make(DbContext db)
    {
        var number = Interlocked.Increment(ref _made).ToString(CultureInfo.InvariantCulture);
        var organisation = new Organisation(new OrganisationNames($"H{number}", $"Region H{number}", []), null);
        var frozen = new Domain.Panels.Organisation(OrganisationCode.Parse($"h{number}"), $"H{number}", $"Region H{number}", [], []);
        var member = new WaveOrganisation(wave.Id, organisation.Id, frozen, null);
        var response = new Response(member.Id);
        db.AddRange(organisation, member, response);
        return
        [
            Right(_people[0], AccessLevel.Responsible),
            Right(_people[1], AccessLevel.Write),
            Right(_people[2], AccessLevel.Write, Identifier.Parse("b")),
        ];

        TestRespondent Right(Person person, AccessLevel level, params Identifier[] scope)
        {
            var right = new AccessRight(person.Id, response.Id, [.. scope], level, Issuer.Colleague(_people[0].Id), application.Time.GetUtcNow());
            var token = LinkToken.Draw();
            db.AddRange(right, new AccessToken(right.Id, token, application.Time.GetUtcNow()));
            return new TestRespondent(member.Id, response.Id, person.Id, right.Id, token);
        }
    }
}
