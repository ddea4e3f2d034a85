using System.Net;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Waves;

/// <summary>The pages on which the staff gives a wave a newer version.</summary>
public sealed class RenewPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NewerVersion_IsSeenComparedAndUsed_AndStandsInTheHistory()
    {
        await using var scene = await RenewalScene.CreateAsync();
        using var browser = await scene.Scene.SignInAsync();
        var (wave, page) = (WaveRoutes.Wave(scene.Scene.Wave), WaveRoutes.NewVersion(scene.Scene.Wave));
        Assert.DoesNotContain("är publicerad", await GetAsync(browser, wave), StringComparison.Ordinal);
        Assert.Contains("Det finns ingen nyare version", await GetAsync(browser, page), StringComparison.Ordinal);
        await scene.PublishAsync(RenewalScene.Additive);

        Assert.Contains("Version 2 av enkäten är publicerad. Omgången frågar version 1.", await GetAsync(browser, wave), StringComparison.Ordinal);
        var html = await GetAsync(browser, page);
        Assert.All(
            [
                "Frågan är omformulerad.", "Hur många är anställda i dag?", "(anstallda) <span class=\"small soft\">Har svarat på frågan: 2", "Frågan är ny.", "Fråga 3", "(obligatoriskt)",
                "Mejla dem som har börjat eller lämnat in om vad som är ändrat (2)", "Hej Åsa 2!", "Hej Åsa 3!",
            ],
            words => Assert.Contains(words, html, StringComparison.Ordinal));
        var answer = await browser.PostFormAsync(page, "Form.Version", ("Form.Reason", "Kostnaden <glömdes>."), ("Form.Tell", "true"));

        var done = await answer.ReadAsync();
        Assert.Contains("Version 2 används från och med nu.", done, StringComparison.Ordinal);
        Assert.Contains("Mejl är på väg till 2 personer.", done, StringComparison.Ordinal);
        var history = await GetAsync(browser, wave);
        Assert.Contains("Version 2 sedan 6 maj 2019", history, StringComparison.Ordinal);
        Assert.Contains("Skäl: Kostnaden &lt;glömdes&gt;.", history, StringComparison.Ordinal);
        Assert.DoesNotContain("är publicerad", history, StringComparison.Ordinal);
        var followUp = await GetAsync(browser, WaveRoutes.FollowUp(scene.Scene.Wave));
        Assert.Contains("Omgången frågar version 2 av enkäten sedan 6 maj 2019", followUp, StringComparison.Ordinal);
        Assert.Contains("1 av 1 som har lämnat in svarade på en tidigare version.", followUp, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaveWithItsFirstVersion_SaysNothingOfVersionsWhereItIsFollowed()
    {
        await using var scene = await RenewalScene.CreateAsync();
        using var browser = await scene.Scene.SignInAsync();

        Assert.DoesNotContain("Omgången frågar version", await GetAsync(browser, WaveRoutes.FollowUp(scene.Scene.Wave)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BreakingVersion_IsNamedWithItsReasonAndTheWaysOut_AndHasNothingToPress()
    {
        await using var scene = await RenewalScene.CreateAsync();
        using var browser = await scene.Scene.SignInAsync();
        await scene.PublishAsync(RenewalScene.Breaking);

        var html = await GetAsync(browser, WaveRoutes.NewVersion(scene.Scene.Wave));

        Assert.Contains("Versionen kan inte användas i den här omgången", html, StringComparison.Ordinal);
        Assert.Contains("Svaret är av ett annat slag. Lämnade svar kan inte läsas som det nya slaget.", html, StringComparison.Ordinal);
        Assert.Contains("Det här går att göra i stället", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Form.Version", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormOfAnotherState_IsToldHowThingsStand_AndChangesNothing()
    {
        await using var scene = await RenewalScene.CreateAsync();
        using var browser = await scene.Scene.SignInAsync();
        var page = WaveRoutes.NewVersion(scene.Scene.Wave, 3);
        var second = await scene.PublishAsync(RenewalScene.Additive);
        await scene.PublishAsync(RenewalScene.Additive.Replace("i dag", "just nu", StringComparison.Ordinal));
        var form = await browser.ReadFormAsync(page, "Form.Version");
        await scene.RenewAsync(second);

        var answer = await (await form.PostAsync(browser, [])).ReadAsync();

        Assert.Contains("Någon annan har gett omgången en ny version medan du läste.", answer, StringComparison.Ordinal);
        Assert.Contains("Vad som ändras från version 2 till version 3", answer, StringComparison.Ordinal);
        Assert.Equal(second, await scene.PresentAsync());
    }

    [Fact]
    public async Task LongReason_IsRefused_AndKept()
    {
        await using var scene = await RenewalScene.CreateAsync();
        using var browser = await scene.Scene.SignInAsync();
        await scene.PublishAsync(RenewalScene.Additive);

        var answer = await browser.PostFormAsync(WaveRoutes.NewVersion(scene.Scene.Wave), "Form.Version", ("Form.Reason", new string('x', 1001)));

        var html = await answer.ReadAsync();
        Assert.Contains("högst 1 000 tecken", WebUtility.HtmlDecode(html).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains(new string('x', 1001), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownWaveOrVersion_IsNotFound()
    {
        await using var scene = await RenewalScene.CreateAsync();
        using var browser = await scene.Scene.SignInAsync();

        foreach (var page in new[] { WaveRoutes.NewVersion(WaveId.New()), WaveRoutes.NewVersion(scene.Scene.Wave, 7) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(page, UriKind.Relative), Stop)).StatusCode);
        }
    }

    private static async Task<string> GetAsync(HttpClient browser, string page) =>
        await browser.GetStringAsync(new Uri(page, UriKind.Relative), Stop);
}
