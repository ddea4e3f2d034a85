using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Sourcing;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Features.Waves;

/// <summary>What a wave says of its answers, when they have come in.</summary>
public sealed class SourcePageTests(PostgreSqlServer server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_SaysWhatTheAnswersAreWorth_ChangesIt_AndFindsWhatWasSaidBefore()
    {
        await using var scene = await WaveScene.CreateAsync();
        await scene.ReleaseAsync();
        using var staff = await scene.Application.StaffAsync("bo", StaffRole.Dispatch);
        var page = WaveRoutes.AboutAnswers(scene.Wave);

        var wave = await (await staff.PostFormAsync(page, "Form.Revision", ("Form.Source", "  Preliminära <uppgifter>\n från maj "))).ReadAsync();
        Assert.Contains("Preliminära &lt;uppgifter&gt; från maj", wave, StringComparison.Ordinal);
        Assert.Contains($"href=\"{page}\"", wave, StringComparison.Ordinal);

        var again = await staff.PostFormAsync(page, "Form.Revision", ("Form.Source", ""));
        Assert.Equal(WaveRoutes.Wave(scene.Wave), again.RequestMessage!.RequestUri!.AbsolutePath);
        // Saved as it is: nothing has been changed.
        await staff.PostFormAsync(page, "Form.Revision", ("Form.Source", " "));

        var history = await staff.ReadPageAsync(page);
        var (before, taken) = (history.IndexOf("av bo: ”Preliminära &lt;uppgifter&gt; från maj", StringComparison.Ordinal), history.IndexOf("av bo: borttagna", StringComparison.Ordinal));
        Assert.True(taken > 0 && before > taken, history);
        await using var db = await scene.DbAsync();
        Assert.Null((await db.Waves.SingleAsync(Stop)).Source);
        Assert.Equal(["Preliminära <uppgifter> från maj", null], await db.SourceRevisions.OrderBy(one => one.Revision).Select(one => one.Source).ToListAsync(Stop));
    }

    [Fact]
    public async Task TooManyCharacters_AreRefused_AndStay()
    {
        await using var scene = await WaveScene.CreateAsync();
        await scene.ReleaseAsync();
        using var staff = await scene.Application.StaffAsync("bo", StaffRole.Dispatch);

        var html = await (await staff.PostFormAsync(WaveRoutes.AboutAnswers(scene.Wave), "Form.Revision", ("Form.Source", new string('å', 201)))).ReadAsync();

        Assert.Contains("Skriv högst 200 tecken om svaren.", html, StringComparison.Ordinal);
        Assert.Contains(new string('å', 201), html, StringComparison.Ordinal);
        await using var db = await scene.DbAsync();
        Assert.False(await db.SourceRevisions.AnyAsync(Stop));
    }

    [Fact]
    public async Task ChangeOfSomebodyElse_IsShown_AndNotWrittenOver()
    {
        await using var scene = await WaveScene.CreateAsync();
        await scene.ReleaseAsync();
        using var staff = await scene.Application.StaffAsync("bo", StaffRole.Dispatch);
        var page = WaveRoutes.AboutAnswers(scene.Wave);
        var opened = await staff.ReadFormAsync(page, "Form.Revision");
        await staff.PostFormAsync(page, "Form.Revision", ("Form.Source", "Den andras ord"));

        var html = await (await opened.PostAsync(staff, ("Form.Source", "Mina ord"))).ReadAsync();

        Assert.Contains("Så här är de nu: Den andras ord", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Mina ord\"", html, StringComparison.Ordinal);
        await using (var db = await scene.DbAsync())
        {
            Assert.Equal("Den andras ord", (await db.Waves.SingleAsync(Stop)).Source);
        }

        // Whoever has read it may write over it.
        await HtmlForms.Read(html, page, "Form.Revision").PostAsync(staff, ("Form.Source", "Mina ord"));
        await using var after = await scene.DbAsync();
        Assert.Equal("Mina ord", (await after.Waves.SingleAsync(Stop)).Source);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OfSeveralAtOnce_TheFirstIsTaken(bool onPostgres)
    {
        await using var scene = await WaveScene.CreateAsync(onPostgres ? server : null);
        await scene.ReleaseAsync();
        var changing = scene.Application.Services.GetRequiredService<ChangeSource>();

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => changing.ExecuteAsync(scene.Wave, 0, $"Ord {i}", scene.Staff, Stop), Stop)));

        var first = Assert.Single(Enumerable.Range(0, 8), i => taken[i]);
        await using var db = await scene.DbAsync();
        Assert.Equal(($"Ord {first}", 1), ((await db.Waves.SingleAsync(Stop)).Source, await db.SourceRevisions.CountAsync(Stop)));
    }

    [Fact]
    public async Task OfADraft_ThereIsNoSuchPage()
    {
        await using var scene = await WaveScene.CreateAsync();
        using var staff = await scene.Application.StaffAsync("bo", StaffRole.Dispatch);

        using var answer = await staff.GetPageAsync(WaveRoutes.AboutAnswers(scene.Wave));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
