using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Tests.Features.Answering.People;

public sealed class SqlitePeopleTests : PeopleTests
{
    protected override Task<string?> CreateDatabaseAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresPeopleTests(PostgreSqlServer server) : PeopleTests
{
    private PostgreSqlDatabase? _database;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected override async Task<string?> CreateDatabaseAsync() =>
        (_database = await server.CreateDatabaseAsync(TestContext.Current.CancellationToken)).ConnectionString;
}

/// <summary>Each thing that is done about who works on an answer, on either engine.</summary>
public abstract class PeopleTests : IAsyncLifetime
{
    private const string Lena = PeopleClient.Lena;
    private const string Most = "3";

    private AnsweringWorld _world = null!;
    private PeopleClient _karin = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Answering:MostPeople"] = Most };
        _world = await AnsweringWorld.StartAsync(settings, database: await CreateDatabaseAsync());
        _karin = new PeopleClient(_world, _world.Karin);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<string?> CreateDatabaseAsync();

    [Fact]
    public async Task Share_GivesTheChosenQuestions_ByAMailWithALinkOfItsOwn()
    {
        var answer = await _karin.FillInAsync(
            AnsweringRoutes.Share,
            ("name", "Lena Ekonom"), ("email", Lena), ("scope", "some"), ("question", "belopp"), ("question", "vardval"), ("wished", "2019-05-17"),
            ("message", "Hej!\r\nKan du svara på de här?"));

        Assert.Equal((HttpStatusCode.SeeOther, $"{_world.Wave.Gotland.Address}/kollegor?gjort=delat"), (answer.Status, answer.Location));
        var right = await _karin.RightOfAsync(Lena);
        Assert.Equal(["belopp", "vardval"], right.Scope.Select(id => id.Value));
        Assert.Equal((true, false, false, false), (right.MayWrite, right.MayApprove, right.MaySubmit, right.MayShare));
        Assert.Equal((_world.Wave.Gotland.Person, new DateOnly(2019, 5, 17)), (right.IssuedByPerson, right.WishedBy));
        var letter = Assert.IsType<ShareLetter>(await _karin.LetterToAsync(Lena));
        Assert.Equal("Hej!\nKan du svara på de här?", letter.Message);
        Assert.Equal(["3. Vad betalar ni?", "4. Har ni vårdval?"], letter.Questions);
        Assert.Equal(MailKind.Share, (await _karin.MailsToAsync(Lena)).Single().Kind);

        var lena = await _karin.ArriveAsync(Lena);
        var form = (await lena.GetAsync()).Text;
        Assert.Contains("Vad betalar ni?", form, StringComparison.Ordinal);
        Assert.DoesNotContain("Vem ansvarar?", form, StringComparison.Ordinal);
        await lena.SaveAsync(("belopp", "24 000 kr"));
        var page = (await _karin.PageAsync()).Text;
        Assert.Contains("Svarade senast:\n            6 maj 2019 kl. 09.00", page, StringComparison.Ordinal);
        Assert.Contains("17 maj 2019", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameFormPostedTwice_SharesOnce()
    {
        var seal = await _world.Karin.SealAsync(AnsweringRoutes.Share);

        var answers = await Task.WhenAll(PostAsync(), PostAsync());

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.Status));
        Assert.Single(await _karin.MailsToAsync(Lena));
        await using var db = await _world.Wave.OpenAsync();
        Assert.Equal(2, await db.AccessRights.CountAsync(right => right.ResponseId == _world.Wave.Gotland.Response, Stop));

        Task<MetPage> PostAsync() =>
            _world.Karin.PostAsync(AnsweringRoutes.Share, seal, ("name", "Lena Ekonom"), ("email", Lena), ("scope", "all"));
    }

    [Fact]
    public async Task TwoSharesAtOnce_StayWithinTheCap_AndTheOtherIsToldWhatToDo()
    {
        await _karin.ShareAsync("Lena Ekonom", Lena);
        var seals = new[] { await _world.Karin.SealAsync(AnsweringRoutes.Share), await _world.Karin.SealAsync(AnsweringRoutes.Share) };

        var answers = await Task.WhenAll(seals.Select((seal, i) => _world.Karin.PostAsync(
            AnsweringRoutes.Share, seal, ("name", $"Kollega {i}"), ("email", $"kollega{i}@example.org"), ("scope", "all"))));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        var refused = answers.Single(answer => answer.Status == HttpStatusCode.UnprocessableEntity).Text;
        Assert.Contains($"Högst {Most} personer kan arbeta med svaret samtidigt", refused, StringComparison.Ordinal);
        Assert.Contains("återkalla någon som är klar", refused, StringComparison.Ordinal);

        await _karin.PressAsync(AnsweringRoutes.Withdraw, (await _karin.RightOfAsync(Lena)).Id);
        Assert.Equal(HttpStatusCode.SeeOther, (await _karin.ShareAsync("Nu Ryms", "ryms@example.org")).Status);
    }

    [Fact]
    public async Task SharingAndWithdrawingByTurns_SendsNoMoreMailsInADay_ThanTheCapTwice()
    {
        for (var number = 1; number <= 6; number++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await ShareAsync(number)).Status);
            await _karin.PressAsync(AnsweringRoutes.Withdraw, (await _karin.RightOfAsync(AddressOf(number))).Id);
        }

        var refused = await ShareAsync(7);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Försök igen i morgon", refused.Text, StringComparison.Ordinal);

        _world.Application.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.SeeOther, (await ShareAsync(8)).Status);

        Task<MetPage> ShareAsync(int number) => _karin.ShareAsync($"Kollega {number}", AddressOf(number));

        static string AddressOf(int number) => $"kollega{number}@example.org";
    }

    [Fact]
    public async Task Change_HoldsAtOnce_AndIsMailed()
    {
        await _karin.ShareAsync("Lena Ekonom", Lena, "belopp");
        var (lena, right) = (await _karin.ArriveAsync(Lena), await _karin.RightOfAsync(Lena));

        var changed = await _karin.FillInAsync(
            $"{AnsweringRoutes.Change}/{right.Id.Value:D}", ("scope", "some"), ("question", "ansvar"), ("may", "read"), ("wished", "2019-05-20"));

        Assert.EndsWith("?gjort=andrat", changed.Location, StringComparison.Ordinal);
        var page = (await lena.GetAsync()).Text;
        Assert.Contains("Du kan läsa svaren men inte ändra dem.", page, StringComparison.Ordinal);
        Assert.Contains("Vem ansvarar?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Vad betalar ni?", page, StringComparison.Ordinal);
        Assert.Equal(["5. Vem ansvarar?"], Assert.IsType<ShareLetter>(await _karin.LetterToAsync(Lena)).Questions);
        Assert.Equal(2, (await _karin.MailsToAsync(Lena)).Count);
    }

    [Fact]
    public async Task Withdraw_EndsTheLinks_TheMailsThatWait_AndSaysByWhom()
    {
        await _karin.ShareAsync("Lena Ekonom", Lena, "belopp");
        var (lena, right) = (await _karin.ArriveAsync(Lena), await _karin.RightOfAsync(Lena));
        var seal = await lena.SealAsync();
        var ticket = await new SavingClient(lena).TicketAsync();
        await lena.SaveAsync(("belopp", "24 000 kr"));

        await _karin.PressAsync(AnsweringRoutes.Withdraw, right.Id);
        await _karin.PressAsync(AnsweringRoutes.Withdraw, right.Id);

        var post = await lena.PostAsync("", seal, ("belopp", "25 000 kr"));
        Assert.Equal(HttpStatusCode.Gone, post.Status);
        Assert.Contains("Karin Exempel har tagit tillbaka länken", post.Text, StringComparison.Ordinal);
        Assert.Contains("25 000 kr", post.Text, StringComparison.Ordinal);
        Assert.Contains("Karin Exempel har tagit tillbaka det du hade fått göra", (await lena.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await new SavingClient(lena).SaveAsync(ticket, new SentChange("belopp", "26 000 kr"))).Status);
        Assert.Equal("24 000 kr", (await _world.Wave.HeldAsync(_world.Wave.Gotland))["belopp"].Raw);
        var mails = await _karin.MailsToAsync(Lena);
        Assert.Equal([(MailKind.Share, MailState.Withdrawn), (MailKind.Withdrawn, MailState.Pending)], mails.Select(mail => (mail.Kind, mail.State)));
        var page = (await _karin.PageAsync()).Text;
        Assert.Contains("Återkallade (1)", page, StringComparison.Ordinal);
        Assert.Contains("Återkallad 6 maj 2019 av Karin Exempel", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SentAgain_IsANewLink_AndPressedTwiceIsOne()
    {
        await _karin.ShareAsync("Lena Ekonom", Lena);
        var (first, right) = (await _karin.ArriveAsync(Lena), await _karin.RightOfAsync(Lena));
        var seal = (await _karin.PageAsync()).Seal;

        for (var i = 0; i < 2; i++)
        {
            await _world.Karin.PostAsync(AnsweringRoutes.SendAgain, seal, ("right", right.Id.Value.ToString("D")));
        }

        Assert.Equal(2, (await _karin.MailsToAsync(Lena)).Count);
        var second = await _karin.ArriveAsync(Lena);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [(await first.GetAsync()).Status, (await second.GetAsync()).Status]);
    }

    [Fact]
    public async Task HandOver_LeavesReading_CanBeTakenBack_AndRemindersFollow()
    {
        await _karin.HandOverAsync("Bo Vikarie", "bo@example.org");

        Assert.Equal(MailKind.HandOver, (await _karin.MailsToAsync("bo@example.org")).Single().Kind);
        var bo = await _karin.ArriveAsync("bo@example.org");
        await bo.SaveAsync(("utbud", "Bos text"));
        var karins = (await _world.Karin.GetAsync()).Text;
        Assert.Contains("Du kan läsa svaren men inte ändra dem.", karins, StringComparison.Ordinal);
        Assert.Contains("Bos text", karins, StringComparison.Ordinal);
        Assert.Equal(["Bo Vikarie"], await ResponsibleAsync());

        var seal = (await _karin.PageAsync()).Seal;
        await _world.Karin.PostAsync(AnsweringRoutes.TakeBack, seal);
        var again = await _world.Karin.PostAsync(AnsweringRoutes.TakeBack, seal);

        Assert.EndsWith("?gjort=atertaget", again.Location, StringComparison.Ordinal);
        Assert.Equal(["Karin Exempel"], await ResponsibleAsync());
        Assert.Equal(HttpStatusCode.Gone, (await bo.GetAsync()).Status);
        await _world.Karin.SaveAsync(("utbud", "Karins text"));
        Assert.Equal("Karins text", (await _world.Wave.HeldAsync(_world.Wave.Gotland))["utbud"].Raw);
    }

    [Fact]
    public async Task HandedOn_IsTakenBackFromBoth_ButNotOnceItIsHandedIn()
    {
        await _karin.HandOverAsync("Bo Vikarie", "bo@example.org");
        var bo = await _karin.ArriveAsync("bo@example.org");
        await new PeopleClient(_world, bo).HandOverAsync("Eva Ny", "eva@example.org");
        var eva = await _karin.ArriveAsync("eva@example.org");
        await eva.SaveAsync(("utbud", "KBT"), ("ansvar", "Eva"));
        await eva.SubmitAsync("Eva Ny");

        var refused = await _world.Karin.PostAsync(AnsweringRoutes.TakeBack, (await _karin.PageAsync()).Seal);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Eva Ny har lämnat in svaret sedan dess", refused.Text, StringComparison.Ordinal);
        Assert.Equal(["Eva Ny"], await ResponsibleAsync());
    }

    [Theory]
    [InlineData(true, false, MailKind.ApprovalRequest)]
    [InlineData(false, true, MailKind.SignRequest)]
    [InlineData(true, true, MailKind.ApprovalRequest)]
    public async Task Decider_IsNamed_AndMayReadAll(bool approves, bool signs, MailKind kind)
    {
        string[] tasks = [.. approves ? ["approve"] : Array.Empty<string>(), .. signs ? ["sign"] : Array.Empty<string>()];

        var named = await _karin.NameAsync("Dan Direktör", "dan@example.org", tasks);

        Assert.EndsWith("?gjort=utsett", named.Location, StringComparison.Ordinal);
        var right = await _karin.RightOfAsync("dan@example.org");
        Assert.Equal((false, approves, signs, false), (right.MayWrite, right.MayApprove, right.MaySubmit, right.MayShare));
        Assert.Empty(right.Scope);
        Assert.Equal(kind, (await _karin.MailsToAsync("dan@example.org")).Single().Kind);
        var letter = Assert.IsType<DecisionRequestLetter>(await _karin.LetterToAsync("dan@example.org"));
        Assert.Equal((approves, signs), (letter.Approves, letter.Signs));
        Assert.Equal(HttpStatusCode.OK, (await (await _karin.ArriveAsync("dan@example.org")).GetAsync()).Status);
    }

    [Fact]
    public async Task Colleague_MayBeNamedToo_AndKeepsBothRights()
    {
        await _karin.ShareAsync("Lena Ekonom", Lena, "belopp");
        await _karin.NameAsync("Lena Ekonom", Lena, "approve");

        await using var db = await _world.Wave.OpenAsync();
        var rights = await db.AccessRights.Where(right => db.Persons.Any(person => person.Id == right.PersonId && person.Email == Lena)).ToListAsync(Stop);
        Assert.Equal(2, rights.Count);
        Assert.Single(rights.Select(right => right.PersonId).Distinct());

        await _karin.PressAsync(AnsweringRoutes.Withdraw, rights.Single(right => right.MayApprove).Id);
        var left = await db.AccessRights.AsNoTracking()
            .Where(right => right.PersonId == rights[0].PersonId && right.RevokedAt == null).ToListAsync(Stop);
        Assert.False(Assert.Single(left).MayApprove);
    }

    [Fact]
    public async Task Person_WhomOnlyAnotherOrganisationKnows_IsSomebodyElse()
    {
        await new PeopleClient(_world, _world.Hans).ShareAsync("Lena Ekonom", Lena);
        var halland = await _karin.RightOfAsync(Lena);

        await _karin.ShareAsync("Lena Ekonom", Lena);

        Assert.NotEqual(halland.PersonId, (await _karin.RightOfAsync(Lena)).PersonId);
        await _karin.PressAsync(AnsweringRoutes.Withdraw, (await _karin.RightOfAsync(Lena)).Id);
        await _karin.ShareAsync("Lena Ekonom", Lena);
        await using var db = await _world.Wave.OpenAsync();
        Assert.Equal(2, await db.Persons.CountAsync(person => person.Email == Lena, Stop));
    }

    private async Task<IReadOnlyList<string>> ResponsibleAsync()
    {
        await using var db = await _world.Wave.OpenAsync();
        return await db.AccessRights.Where(right => right.ResponseId == _world.Wave.Gotland.Response && right.MayShare && right.RevokedAt == null)
            .Join(db.Persons, right => right.PersonId, person => person.Id, (_, person) => person.Name).ToListAsync(Stop);
    }
}
