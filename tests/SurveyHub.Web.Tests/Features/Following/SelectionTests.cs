using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Following;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>The answers of some only, told by a condition, and who has answered without answering this.</summary>
public sealed class SelectionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Condition_ShowsThoseItHoldsFor_AndSaysWhyOthersAreNotAmongThem()
    {
        await using var scene = await ImportedAsync();
        using var staff = await scene.SignInAsync();

        var html = await staff.ReadPageAsync(FollowingRoutes.Question(scene.Wave, Identifier.Parse("anstallda"), "vardval är ja"));

        Assert.Contains("Urvalet är 1 av de 2", html, StringComparison.Ordinal);
        Assert.Contains("Uppfyller villkoret: Ort 1.", html, StringComparison.Ordinal);
        Assert.Contains("Uppfyller det inte: Ort 2.", html, StringComparison.Ordinal);
        Assert.Contains("Har inte lämnat uppgift: Ort 3, Ort 4.", html, StringComparison.Ordinal);
        Assert.Contains("Har inte svarat: Ort 5.", html, StringComparison.Ordinal);
        Assert.Contains("varav hälften på deltid", html, StringComparison.Ordinal);
        Assert.DoesNotContain("räknas inte", html, StringComparison.Ordinal);
        // It is gone on with on the next page.
        Assert.Contains("questions/belopp?among=vardval%20%C3%A4r%20ja", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConditionWithAMistake_ShowsEverybody_AndSaysWhatIsWrong()
    {
        await using var scene = await ImportedAsync();
        using var staff = await scene.SignInAsync();

        var html = await staff.ReadPageAsync(FollowingRoutes.Answers(scene.Wave, "vadval är <b>ja</b>"));

        Assert.Contains("”vadval” är varken ett svarsfält", html, StringComparison.Ordinal);
        Assert.Contains("så alla svar visas.", html, StringComparison.Ordinal);
        Assert.Contains("Menade du ”vardval”?", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"vadval är &lt;b&gt;ja&lt;/b&gt;\"", html, StringComparison.Ordinal);
        Assert.Contains(">Ort 4</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConditionThatHoldsForNobody_SaysSo()
    {
        await using var scene = await ImportedAsync();
        using var staff = await scene.SignInAsync();

        var html = await staff.ReadPageAsync(FollowingRoutes.Question(scene.Wave, Identifier.Parse("anstallda"), "anstallda är minst 5 000"));

        Assert.Contains("Ingen uppfyller villkoret.", html, StringComparison.Ordinal);
        Assert.Contains("Går inte att avgöra: Ort 2.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_NamesWhoHandedInWithoutAnsweringIt()
    {
        await using var scene = await ImportedAsync();
        using var staff = await scene.SignInAsync();

        Assert.Contains(
            "Har lämnat in utan att besvara frågan: Ort 3.", await staff.ReadPageAsync(FollowingRoutes.Question(scene.Wave, Identifier.Parse("belopp"))), StringComparison.Ordinal);
        Assert.DoesNotContain("utan att besvara", await staff.ReadPageAsync(FollowingRoutes.Question(scene.Wave, Identifier.Parse("anstallda"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_AreConditionsThatCanBeRead()
    {
        await using var scene = await ImportedAsync();
        using var staff = await scene.SignInAsync();
        var html = await staff.ReadPageAsync(FollowingRoutes.Answers(scene.Wave));

        foreach (var rule in new[] { "vardval är ja", "anstallda är minst 1", "belopp saknas", "arbetssatt finns", "folk 2017 är minst 0" })
        {
            Assert.Contains($"<option value=\"{rule}\">", html, StringComparison.Ordinal);
            Assert.DoesNotContain("class=\"problem\"", await staff.ReadPageAsync(FollowingRoutes.Answers(scene.Wave, rule)), StringComparison.Ordinal);
        }
    }

    private static async Task<ImportedScene> ImportedAsync()
    {
        var scene = await WaveScene.CreateAsync(organisations: 5, questionnaire: ImportedFiles.Questionnaire);
        await ImportedFiles.CountPeopleAsync(scene);
        var files = await ImportedFiles.ReadyAsync(scene, ImportedFiles.Answers, ImportedFiles.Responses);
        await using var scope = scene.Application.Services.CreateAsyncScope();
        var receipt = await scope.ServiceProvider.GetRequiredService<ImportFinishedWave>().ExecuteAsync(files, scene.Staff, Stop);
        return new ImportedScene(scene, receipt.Wave!.Value);
    }

    private sealed record ImportedScene(WaveScene Scene, WaveId Wave) : IAsyncDisposable
    {
        public Task<HttpClient> SignInAsync() => Scene.Application.StaffAsync("alla", [.. StaffRole.All]);

        public ValueTask DisposeAsync() => Scene.DisposeAsync();
    }
}
