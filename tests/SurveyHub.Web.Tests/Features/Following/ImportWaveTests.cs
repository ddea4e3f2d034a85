using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Documents;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>Answers of a wave that was held elsewhere, brought in by the staff.</summary>
public sealed class ImportWaveTests(PostgreSqlServer server)
{
    private const string Page = "/import-wave";
    private const string Header = "organisation,field,row,value,status,comment\n";

    private const string Answers = Header
        + "0001,arbetssatt,,\"Vi har en plan, för alla.\",,\n"
        + "0001,anstallda,,1 234,,\n"
        + "0003,arbetssatt,,,saknas,framgår inte\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FinishedWave_IsReviewed_ThenImported_AndSendsNothing()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);
        var filled = await FilledAsync(scene);

        var review = await (await UploadAsync(staff, Answers, filled)).ReadAsync();

        Assert.Contains("Inget är inläst än.", review, StringComparison.Ordinal);
        Assert.Contains("<dd>2 av 3</dd>", review, StringComparison.Ordinal);
        Assert.Contains("<dd>3</dd>", review, StringComparison.Ordinal);
        await using var before = await scene.DbAsync();
        Assert.Equal(1, await before.Waves.CountAsync(Stop));

        var form = HtmlForms.Read(review, Page, "Files.AnswersText");
        using var imported = await form.PostAsync(staff, [.. filled, ("Files.Action", "confirm")]);

        var html = await imported.ReadAsync();
        Assert.Contains("Hälsa 2018", html, StringComparison.Ordinal);
        Assert.Contains("2 av 3", html, StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        var wave = await db.Waves.SingleAsync(w => w.Name == "Hälsa 2018", Stop);
        Assert.Equal(WaveState.Closed, wave.State);
        Assert.Equal(3, await db.AnswerEvents.CountAsync(Stop));
        Assert.Equal(2, await db.Submissions.CountAsync(Stop));
        Assert.All(await db.AnswerEvents.ToListAsync(Stop), entry => Assert.Equal(AnswerWay.Import, entry.Way));
        Assert.False(await db.OutboxMails.AnyAsync(Stop));
        var answers = await staff.ReadPageAsync($"/waves/{wave.Id.Value}/answers/organisations/0001");
        Assert.Contains("Vi har en plan, för alla.", answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryMistake_IsShownAtOnce_WithItsPlace_AndNothingComesIn()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);
        const string wrong = Header + "0001,finns-inte,,text,,\n9999,arbetssatt,,text,,\n0002,anstallda,,ungefär tio,,\n";

        var html = await (await UploadAsync(staff, wrong, await FilledAsync(scene))).ReadAsync();

        Assert.Contains("Filerna kan inte läsas in", html, StringComparison.Ordinal);
        Assert.All(["Rad 2", "Rad 3", "Rad 4"], place => Assert.Contains(place, html, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("value=\"confirm\"", html, StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.Equal(1, await db.Waves.CountAsync(Stop));
    }

    [Fact]
    public async Task FileThatIsNotUtf8_IsRefused_AndNotSpoilt()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);
        // As Excel saves "CSV" on a Swedish machine. Keys are ASCII, so only the text tells.
        var bytes = Encoding.Latin1.GetBytes(Header + "0001,arbetssatt,,Vården är öppen på kvällar,,\n");
        var form = await staff.ReadFormAsync(Page, "Files.AnswersText");

        using var answer = await form.PostFileAsync(staff, "Files.Answers", "svar.csv", bytes, await FilledAsync(scene));

        var html = await answer.ReadAsync();
        Assert.Contains("Filen är inte UTF-8. Spara den som ”CSV UTF-8”.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"confirm\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Den fil du valde används", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SaysAllThatIsMissing_AndKeepsWhatWasTyped()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);
        var form = await staff.ReadFormAsync(Page, "Files.AnswersText");

        using var answer = await form.PostAsync(
            staff, ("Form.Name", "Förra året"), ("Form.OpensOn", "2018-05-02"), ("Form.Deadline", "2018-05-22"), ("Form.ClosesOn", "2019-06-01"),
            ("Form.SenderName", "Förbundet"), ("Form.ReplyAddress", "svar@example.org"));

        var html = await answer.ReadAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(
            ["Välj en version av en enkät.", "Välj en panel.", "Välj en svarsfil på högst 3 MB."],
            text => Assert.Contains(text, html, StringComparison.Ordinal));
        Assert.Contains("value=\"Förra året\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaveThatIsNotOver_IsRefused()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);

        var html = await (await UploadAsync(staff, Answers, await FilledAsync(scene, closes: "2019-05-06"))).ReadAsync();

        Assert.Contains("En avslutad omgång stängde före i dag.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"confirm\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SecondPress_ImportsNothing(bool onPostgres)
    {
        await using var scene = await WaveScene.CreateAsync(onPostgres ? server : null);
        var import = scene.Application.Services.GetRequiredService<ImportFinishedWave>();
        var finished = await ImportedFiles.ReadyAsync(scene, Answers);

        var receipts = await Task.WhenAll(
            import.ExecuteAsync(finished, scene.Staff, Stop), import.ExecuteAsync(finished, scene.Staff, Stop));

        Assert.Equal([ImportOutcome.Imported, ImportOutcome.NameTaken], receipts.Select(receipt => receipt.Outcome).Order());
        await using var db = await scene.DbAsync();
        Assert.Equal((2, 3), (await db.Waves.CountAsync(Stop), await db.AnswerEvents.CountAsync(Stop)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportedWave_GivesTheDocumentsThatTheToolMakesOfItsFiles(bool onPostgres)
    {
        await using var scene = await WaveScene.CreateAsync(onPostgres ? server : null, organisations: 6, questionnaire: ImportedFiles.Questionnaire);
        await ImportedFiles.CountPeopleAsync(scene);
        var services = scene.Application.Services;
        var finished = await ImportedFiles.ReadyAsync(scene, ImportedFiles.Said + ImportedFiles.Answers, ImportedFiles.Responses);

        var receipt = await services.GetRequiredService<ImportFinishedWave>().ExecuteAsync(finished, scene.Staff, Stop);

        Assert.Equal(["SH3009"], receipt.Reading.InAnswers.Concat(receipt.Reading.InResponses).Select(found => found.Code));
        var site = (await services.GetRequiredService<ReadAnswers>().ExecuteAsync(receipt.Wave!.Value, Stop))!.Answers;
        var tool = ImportedFiles.AsTheToolReadsThem(site.Panel);
        Assert.All(ReportFormat.All, format => Assert.Equal(Bytes(stream => format.Write(tool, stream)), Bytes(stream => format.Write(site, stream))));
        Assert.Equal(
            Bytes(stream => CsvTableWriter.Write(ResponseList.Compile(tool), stream)), Bytes(stream => CsvTableWriter.Write(ResponseList.Compile(site), stream)));
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);
        Assert.Contains("gäller hela länet", await staff.ReadPageAsync($"/waves/{receipt.Wave.Value.Value}/answers/organisations/0001"), StringComparison.Ordinal);
        // Nothing that the files say is lost in both.
        var html = Encoding.UTF8.GetString(Bytes(stream => ReportFormat.Html.Write(site, stream)));
        Assert.All(
            ["gäller hela länet", "Insamlade på annat håll, utan kontroll.", "avböjde skriftligt", "Svarade efter sista svarsdagen: Kommunen Ort 2.", "Senaste svar 21 maj 2018"],
            text => Assert.Contains(text, html, StringComparison.Ordinal));

        static byte[] Bytes(Action<Stream> write)
        {
            using var stream = new MemoryStream();
            write(stream);
            return stream.ToArray();
        }
    }

    [Fact]
    public async Task WhatTheFileSaysOfItsAnswers_IsReviewed_Imported_AndDownloadedAsItWas()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);
        var filled = await FilledAsync(scene);

        var review = await (await UploadAsync(staff, ImportedFiles.Said + Answers, filled)).ReadAsync();
        Assert.Contains("<p>Uppgifter om svaren: Insamlade på annat håll, utan kontroll</p>", review, StringComparison.Ordinal);
        await HtmlForms.Read(review, Page, "Files.AnswersText").PostAsync(staff, [.. filled, ("Files.Action", "confirm")]);

        await using var db = await scene.DbAsync();
        var wave = await db.Waves.Include(w => w.SourceRevisions).SingleAsync(w => w.Name == "Hälsa 2018", Stop);
        Assert.Equal(("Insamlade på annat håll, utan kontroll", wave.CreatedBy), (wave.Source, Assert.Single(wave.SourceRevisions).SavedBy));
        var file = await staff.GetStringAsync(new Uri($"/waves/{wave.Id.Value}/report.csv", UriKind.Relative), Stop);
        Assert.StartsWith(ImportedFiles.Said, file.TrimStart('\uFEFF').ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsTypedOfTheAnswers_GoesBeforeWhatTheFileSays_AndIsAskedForWhereThatIsTooLong()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);
        var filled = await FilledAsync(scene);
        var tooLong = $"#omgång,Hälsa 2018,{new string('x', 201)}\n{Answers}";

        var refused = await (await UploadAsync(staff, tooLong, filled)).ReadAsync();
        Assert.Contains("Svarsfilen säger mer om svaren än de 200 tecken som får plats.", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"confirm\"", refused, StringComparison.Ordinal);

        var form = HtmlForms.Read(refused, Page, "Files.AnswersText");
        var review = await (await form.PostAsync(staff, [.. filled, ("Form.Source", "Kortare ord")])).ReadAsync();
        Assert.Contains("Uppgifter om svaren: Kortare ord", review, StringComparison.Ordinal);
        await HtmlForms.Read(review, Page, "Files.AnswersText").PostAsync(staff, [.. filled, ("Form.Source", "Kortare ord"), ("Files.Action", "confirm")]);

        await using var db = await scene.DbAsync();
        Assert.Equal("Kortare ord", (await db.Waves.SingleAsync(w => w.Name == "Hälsa 2018", Stop)).Source);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportThatFailsMidway_LeavesNothing(bool onPostgres)
    {
        await using var scene = await WaveScene.CreateAsync(onPostgres ? server : null);
        var import = scene.Application.Services.GetRequiredService<ImportFinishedWave>();
        // Nobody of the staff has this id, which the database finds out when the answers are written.
        var finished = await ImportedFiles.ReadyAsync(scene, Answers);

        await Assert.ThrowsAnyAsync<Exception>(() => import.ExecuteAsync(finished, Guid.NewGuid(), Stop));

        await using var db = await scene.DbAsync();
        Assert.Equal((1, 0, 0), (await db.Waves.CountAsync(Stop), await db.WaveOrganisations.CountAsync(Stop), await db.AnswerEvents.CountAsync(Stop)));
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient staff, string answers, (string, string)[] filled) =>
        await (await staff.ReadFormAsync(Page, "Files.AnswersText"))
            .PostFileAsync(staff, "Files.Answers", "svar.csv", Encoding.UTF8.GetBytes(answers), filled);

    private static async Task<(string, string)[]> FilledAsync(WaveScene scene, string closes = "2018-05-29")
    {
        await using var db = await scene.DbAsync();
        return
        [
            ("Form.Name", "Hälsa 2018"), ("Form.Version", (await db.QuestionnaireVersions.SingleAsync(Stop)).Id.Value.ToString()),
            ("Form.Panel", (await db.Panels.SingleAsync(Stop)).Id.Value.ToString()), ("Form.OpensOn", "2018-05-02"),
            ("Form.Deadline", "2018-05-22"), ("Form.ClosesOn", closes), ("Form.SenderName", "Förbundet"),
            ("Form.ReplyAddress", "svar@example.org"),
        ];
    }
}
