using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Tests.Features.Answering.Attachments;

public sealed class SqliteAttachmentTests : AttachmentTests
{
    protected override Task<string?> CreateDatabaseAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresAttachmentTests(PostgreSqlServer server) : AttachmentTests
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

/// <summary>A file is an answer as any other: uploaded, saved, replaced, handed in and read, by nobody but those who may. On either engine.</summary>
public abstract class AttachmentTests : IAsyncLifetime
{
    private const string Enquiry =
        """
        ---
        titel: Planer
        id: planer
        språk: sv
        ---

        # Planer

        ### 1. Bifoga er handlingsplan. {#plan}

        `fil, högst 1 MB, slag pdf eller docx`

        ### 2. Vad vill ni säga om den? {#ord}

        `fritext`
        """;

    private HttpClient _client = null!;
    private AnsweringWorld _world = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private FileSender Karin => new(_client, _world.Karin);

    private FileSender Hans => new(_client, _world.Hans);

    private IByteStore Store => _world.Application.Services.GetRequiredService<IByteStore>();

    public async ValueTask InitializeAsync()
    {
        _world = await AnsweringWorld.StartAsync(questionnaire: Enquiry, database: await CreateDatabaseAsync());
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _world.Application.ClientOptions.BaseAddress };
    }

    public virtual async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _world.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<string?> CreateDatabaseAsync();

    [Fact]
    public async Task FileByScript_IsUploaded_Saved_AndFetched()
    {
        var told = await Karin.UploadAsync("plan", "Plan för åäö.pdf", SampleFiles.Pdf);
        Assert.Equal(HttpStatusCode.OK, told.Status);
        // Uploaded is not answered.
        Assert.Empty(await _world.Wave.LogAsync(_world.Wave.Gotland));

        var saved = await new SavingClient(_world.Karin).SaveAsync(new SentChange("plan", told.Value!));

        Assert.Equal(("saved", "Plan för åäö.pdf (1\u00A0kB)"), (saved.Fields[0].Outcome, saved.Fields[0].Holds));
        using var file = await Karin.DownloadAsync("plan");
        Assert.Equal(SampleFiles.Pdf, await file.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("application/pdf", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("attachment", "Plan för åäö.pdf"), (file.Content.Headers.ContentDisposition?.DispositionType, file.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task FileByForm_IsSavedWithAllElse_ReplacedAndRemoved_AndTheHistoryKeepsIt()
    {
        await Karin.SaveAsync(null, ("plan", "plan.pdf", SampleFiles.Pdf), ("plan", ""), ("ord", "Den gäller."));
        var first = (await _world.Wave.HeldAsync(_world.Wave.Gotland))["plan"];
        await Karin.SaveAsync(null, ("plan", "ny.docx", SampleFiles.Word), ("plan", first.Raw), ("ord", "Den gäller."));
        var second = (await _world.Wave.HeldAsync(_world.Wave.Gotland))["plan"];

        Assert.Equal(("plan.pdf", "ny.docx"), (FileReader.TryParse(first.Raw)?.Name, FileReader.TryParse(second.Raw)?.Name));
        Assert.Equal("Den gäller.", (await _world.Wave.HeldAsync(_world.Wave.Gotland))["ord"].Raw);
        Assert.Contains("ny.docx (", (await _world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        await Karin.SaveAsync(null, null, ("plan", second.Raw), (":remove-file", "plan"));

        Assert.Equal(AnswerKind.Cleared, (await _world.Wave.HeldAsync(_world.Wave.Gotland))["plan"].Kind);
        using var former = await Karin.DownloadAsync("plan", first.Sequence);
        Assert.Equal(SampleFiles.Pdf, await former.Content.ReadAsByteArrayAsync(Stop));
        Assert.Contains($"/fil/plan/{first.Sequence}", (await _world.Karin.GetAsync("/historik/plan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatIsTooLarge_ByForm_IsToldOf_AndNothingTypedIsLost()
    {
        var page = await Karin.SaveAsync(null, ("plan", "stor.pdf", [.. SampleFiles.Pdf, .. new byte[30 * 1024 * 1024]]), ("plan", ""), ("ord", "Skrivet efter filen."));

        Assert.Contains("Filen ”stor.pdf” är 30,1\u00A0MB. Högst 1 MB tas emot.", page.Text, StringComparison.Ordinal);
        var held = await _world.Wave.HeldAsync(_world.Wave.Gotland);
        Assert.Equal("Skrivet efter filen.", held["ord"].Raw);
        Assert.False(held.ContainsKey("plan"));
    }

    [Fact]
    public async Task RefusedFile_IsToldOf_AlsoToSomebodyWhoHasNotSaidWhoTheyAre()
    {
        var page = await Karin.SaveAsync(null, ("plan", "plan.exe", SampleFiles.Pdf), ("plan", ""), ("ord", "Skrivet."), (":who", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.All(["Filen ”plan.exe” är inte av ett slag", "Skrivet."], text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
        Assert.Empty(await _world.Wave.LogAsync(_world.Wave.Gotland));
    }

    [Theory]
    [InlineData("plan.exe", "inte av ett slag")]
    [InlineData("plan.png", "Det går att bifoga pdf, docx.")]
    [InlineData("plan.docx", "har inte det innehåll som namnet säger")]
    [InlineData("plan", "inte av ett slag")]
    public async Task FileOfAnotherKind_IsRefused_AndNothingIsKept(string name, string because)
    {
        var told = await Karin.UploadAsync("plan", name, SampleFiles.Pdf);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains(because, told.Problem, StringComparison.Ordinal);
        Assert.Empty(Store.OlderThan(DateTimeOffset.MaxValue));
    }

    [Fact]
    public async Task EmptyFile_AndMacros_AreRefused()
    {
        Assert.Contains("är tom", (await Karin.UploadAsync("plan", "plan.pdf", [])).Problem, StringComparison.Ordinal);
        Assert.Contains("makron", (await Karin.UploadAsync("plan", "plan.docx", SampleFiles.WordWithMacros)).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/plan.pdf", "plan.pdf")]
    [InlineData("C:\\Users\\karin\\plan.pdf", "plan.pdf")]
    [InlineData("plan\u202Efdp.pdf", "planfdp.pdf")]
    public async Task Name_IsCleaned(string name, string clean) =>
        Assert.EndsWith($" {clean}", (await Karin.UploadAsync("plan", name, SampleFiles.Pdf)).Value, StringComparison.Ordinal);

    [Fact]
    public async Task FileOfAnotherOrganisation_CannotBeNamed_HoweverWellItIsKnown()
    {
        var reference = (await Karin.UploadAsync("plan", "hemlig.pdf", SampleFiles.Pdf)).Value!;
        await new SavingClient(_world.Karin).SaveAsync(new SentChange("plan", reference));

        var byScript = await new SavingClient(_world.Hans).SaveAsync(new SentChange("plan", reference));
        var byForm = await _world.Hans.SaveAsync(("plan", reference));

        Assert.Equal(("fileUnknown", "Filen finns inte hos oss. Välj den igen."), (byScript.Fields[0].Outcome, byScript.Fields[0].Problem));
        Assert.Contains("Filen finns inte hos oss.", byForm.Text, StringComparison.Ordinal);
        Assert.Empty(await _world.Wave.LogAsync(_world.Wave.Halland));
        using var file = await Hans.DownloadAsync("plan");
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        var entry = (await _world.Wave.HeldAsync(_world.Wave.Gotland))["plan"].Sequence;
        using var other = await Hans.DownloadAsync("plan", entry);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Theory]
    [InlineData("plan.pdf")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000 24 plan.pdf")]
    public async Task FileThatWasNeverUploaded_CannotBeNamed(string reference)
    {
        var saved = await new SavingClient(_world.Karin).SaveAsync(new SentChange("plan", reference));

        Assert.Equal("fileUnknown", saved.Fields[0].Outcome);
        Assert.Empty(await _world.Wave.LogAsync(_world.Wave.Gotland));
    }

    [Fact]
    public async Task OtherNameOrSize_ThanWasUploaded_CannotBeGivenToIt()
    {
        var reference = (await Karin.UploadAsync("plan", "plan.pdf", SampleFiles.Pdf)).Value!;

        var saved = await new SavingClient(_world.Karin).SaveAsync(new SentChange("plan", reference.Replace("plan.pdf", "plan.docx", StringComparison.Ordinal)));

        Assert.Equal("fileUnknown", saved.Fields[0].Outcome);
    }

    [Fact]
    public async Task Scope_HoldsForSendingAndFetching()
    {
        await SaveFileAsync();
        var lena = _world.At(await _world.Wave.ShareAsync(_world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write, Identifier.Parse("ord")));
        var sender = new FileSender(_client, lena);

        Assert.Equal(HttpStatusCode.NotFound, (await sender.UploadAsync("plan", "plan.pdf", SampleFiles.Pdf)).Status);
        using var file = await sender.DownloadAsync("plan");
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task AfterTheLastDay_AndWhenHandedIn_NoFileIsTaken()
    {
        await SaveFileAsync();
        var ticket = await new SavingClient(_world.Karin).TicketAsync();
        await _world.Karin.SubmitAsync();
        Assert.Contains("kan inte ändras nu", (await Karin.UploadAsync("plan", "ny.pdf", SampleFiles.Pdf, ticket)).Problem, StringComparison.Ordinal);

        _world.Application.Time.SetUtcNow(new DateTimeOffset(2019, 6, 1, 7, 0, 0, TimeSpan.Zero));
        Assert.Contains("kan inte ändras nu", (await Karin.UploadAsync("plan", "ny.pdf", SampleFiles.Pdf, ticket)).Problem, StringComparison.Ordinal);
        // What was handed in can still be read.
        using var file = await Karin.DownloadAsync("plan");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Fact]
    public async Task WithdrawnLink_NeitherSendsNorFetches()
    {
        await SaveFileAsync();
        var ticket = await new SavingClient(_world.Karin).TicketAsync();
        await using (var db = await _world.Wave.OpenAsync())
        {
            (await db.AccessRights.SingleAsync(right => right.Id == _world.Wave.Gotland.Right, Stop)).Revoke(_world.Application.Time.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        }

        using var file = await Karin.DownloadAsync("plan");
        Assert.Equal(HttpStatusCode.Gone, file.StatusCode);
        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => Karin.UploadAsync("plan", "ny.pdf", SampleFiles.Pdf, ticket));
        await using var after = await _world.Wave.OpenAsync();
        Assert.Equal(1, await after.AttachedFiles.CountAsync(Stop));
    }

    [Fact]
    public async Task TwoPeople_WhoGiveAFile_SeeBothNames_AndOneOfThemChooses()
    {
        var lena = await _world.ColleagueAsync();
        var (hers, his) = (await new FileSender(_client, lena).UploadAsync("plan", "lena.pdf", SampleFiles.Pdf), await Karin.UploadAsync("plan", "karin.docx", SampleFiles.Word));
        await new SavingClient(_world.Karin).SaveAsync(new SentChange("plan", his.Value!));
        Assert.Equal("conflict", (await new SavingClient(lena).SaveAsync(new SentChange("plan", hers.Value!))).Fields[0].Outcome);

        var page = await _world.Karin.GetAsync();
        Assert.Contains("Här har flera filer bifogats samtidigt.", page.Text, StringComparison.Ordinal);
        Assert.All(["lena.pdf (", "karin.docx ("], name => Assert.Contains($"<p class=\"typed\">{name}", page.Text, StringComparison.Ordinal));
        await _world.Karin.PostAsync("", page.Seal, ("plan", his.Value!), (":use", page.Use("Låt Lena Ekonoms fil gälla")));

        Assert.Equal("lena.pdf", FileReader.TryParse((await _world.Wave.HeldAsync(_world.Wave.Gotland))["plan"].Raw)?.Name);
    }

    [Fact]
    public async Task Staff_ReadsWhatIsHandedIn_OneByOneAndAllAsZip_AndNoDraft()
    {
        using var staff = await _world.Application.StaffAsync("alla", [.. StaffRole.All]);
        await SaveFileAsync();
        var (one, all) = ($"/waves/{_world.Wave.Id.Value}/answers/organisations/09/plan/file", $"/waves/{_world.Wave.Id.Value}/files.zip");
        using (var draft = await staff.GetPageAsync(one))
        {
            Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
        }

        await _world.Karin.SubmitAsync();

        using var file = await staff.GetPageAsync(one);
        Assert.Equal(SampleFiles.Pdf, await file.Content.ReadAsByteArrayAsync(Stop));
        using var archive = await staff.GetPageAsync(all);
        await using var zip = new System.IO.Compression.ZipArchive(await archive.Content.ReadAsStreamAsync(Stop));
        Assert.Equal("09-plan-plan.pdf", Assert.Single(zip.Entries).FullName);
        using var refused = await _client.GetAsync(new Uri(one, UriKind.Relative), Stop);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("plan.pdf (1\u00A0kB, SHA-256 börjar ", WebUtility.HtmlDecode(await staff.ReadPageAsync($"/waves/{_world.Wave.Id.Value}/answers/organisations/09")), StringComparison.Ordinal);
        // The copy of what was handed in leads to the file that was, whatever has come since.
        var entry = Assert.Single(await _world.Wave.LogAsync(_world.Wave.Gotland)).Sequence;
        var copy = (await _world.Karin.GetAsync("/svar")).Text;
        Assert.All(["plan.pdf (", $"/fil/plan/{entry}\""], text => Assert.Contains(text, copy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zip_HasTheOtherFiles_WhereOneIsLost_AndSaysWhich()
    {
        using var staff = await _world.Application.StaffAsync("alla", [.. StaffRole.All]);
        var lost = FileReader.TryParse(await SaveFileAsync())!.Hash!;
        await _world.Karin.SubmitAsync();
        await new SavingClient(_world.Hans).SaveAsync(new SentChange("plan", (await Hans.UploadAsync("plan", "hans.docx", SampleFiles.Word)).Value!));
        await _world.Hans.SubmitAsync();
        File.Delete(Path.Combine(_world.Application.Services.GetRequiredService<StoragePaths>().Attachments, lost));

        using var archive = await staff.GetPageAsync($"/waves/{_world.Wave.Id.Value}/files.zip");

        await using var zip = new System.IO.Compression.ZipArchive(await archive.Content.ReadAsStreamAsync(Stop));
        Assert.Equal(["13-plan-hans.docx", "SAKNAS-MISSING.txt"], zip.Entries.Select(entry => entry.FullName));
        using var list = new StreamReader(await zip.Entries[1].OpenAsync(Stop));
        var text = await list.ReadToEndAsync(Stop);
        Assert.Contains($"09-plan-plan.pdf\r\n  SHA-256 {lost}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hans", text, StringComparison.Ordinal);
        Assert.Contains($"1 attached files of wave {_world.Wave.Id.Value} are missing in the store: {lost}", _world.Application.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("plan.pdf", _world.Application.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_SaysWhichFile_AndNotHowItIsStored()
    {
        using var staff = await _world.Application.StaffAsync("alla", [.. StaffRole.All]);
        var hash = FileReader.TryParse(await SaveFileAsync())!.Hash!;
        await _world.Karin.SubmitAsync();

        using var history = await staff.GetPageAsync($"/waves/{_world.Wave.Id.Value}/history.csv");

        var text = await history.Content.ReadAsStringAsync(Stop);
        Assert.Contains($",\"plan.pdf (1\u00A0kB, SHA-256 börjar {hash[..12]})\",", text, StringComparison.Ordinal);
        Assert.DoesNotContain(hash, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkToAFile_IsCalledByItsWordsAndItsQuestion()
    {
        await SaveFileAsync();

        Assert.Contains("aria-label=\"Ladda ner: Bifoga er handlingsplan.\">Ladda ner</a>", (await _world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sweep_TakesWhatWasNeverSaved_AfterADay_AndNeverTheHistory()
    {
        await SaveFileAsync();
        await _world.Karin.SaveAsync(("plan", ""));
        var unused = (await Karin.UploadAsync("plan", "oanvänd.docx", SampleFiles.Word)).Value!;
        foreach (var file in new DirectoryInfo(_world.Application.Services.GetRequiredService<StoragePaths>().Attachments).GetFiles())
        {
            file.LastWriteTimeUtc = _world.Application.Time.GetUtcNow().UtcDateTime;
        }

        await SweepAsync(TimeSpan.FromHours(23));
        Assert.Equal(2, Store.OlderThan(DateTimeOffset.MaxValue).Count());
        await SweepAsync(TimeSpan.FromHours(2));

        var kept = Assert.Single(Store.OlderThan(DateTimeOffset.MaxValue));
        Assert.NotEqual(FileReader.TryParse(unused)?.Hash, kept);
        Assert.Equal("fileUnknown", (await new SavingClient(_world.Karin).SaveAsync(new SentChange("plan", unused))).Fields[0].Outcome);

        async Task SweepAsync(TimeSpan later)
        {
            _world.Application.Time.Advance(later);
            await _world.Application.Services.GetServices<IDueWork>().OfType<AttachmentSweep>().Single().RunAsync(Stop);
        }
    }

    [Fact]
    public async Task RemovalThatAStopOfTheProgramCutShort_IsUndone()
    {
        var hash = FileReader.TryParse(await SaveFileAsync())!.Hash!;
        var path = Path.Combine(_world.Application.Services.GetRequiredService<StoragePaths>().Attachments, hash);
        File.Move(path, $"{path}.leaving");

        Assert.Equal([hash], Store.OlderThan(DateTimeOffset.MaxValue));
        Assert.True(Store.Contains(hash));
    }

    [Fact]
    public async Task Logs_HoldNeitherNamesNorHashes()
    {
        var reference = await SaveFileAsync();
        await Karin.UploadAsync("plan", "hemligtnamn.exe", SampleFiles.Pdf);
        using var file = await Karin.DownloadAsync("plan");

        Assert.All(["plan.pdf", "hemligtnamn", reference[..12], _world.Wave.Gotland.Token.Reveal()], secret =>
            Assert.DoesNotContain(secret, _world.Application.Log.Text, StringComparison.Ordinal));
    }

    private async Task<string> SaveFileAsync()
    {
        var reference = (await Karin.UploadAsync("plan", "plan.pdf", SampleFiles.Pdf)).Value!;
        await new SavingClient(_world.Karin).SaveAsync(new SentChange("plan", reference));
        return reference;
    }
}
