using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Confirming.Freezing;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Sourcing;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>What a wave says of its answers goes along wherever they do: in its own files, and in those of the wave that is compared with it.</summary>
public sealed class SourceOfAnswersTests
{
    private const string Then = "Preliminära, och ”halva” uppgifter";
    private const string Now = "=Uppgifter efter en påminnelse";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Source_StandsInEveryFileOfTheWave_AndUnderFiguresThatAreComparedWithIt()
    {
        await using var world = await StartAsync();
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);

        var (_, made) = await world.Application.Services.GetRequiredService<MakeEdition>().ExecuteAsync(await NextIdAsync(world), Stop);

        var files = made!.Files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Bytes));
        Assert.StartsWith($"\uFEFF#omgång,Prov igen,'{Now}\r\n", files.Single(file => file.Key.EndsWith("/svar.csv", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.StartsWith($"\uFEFF#omgång,Prov,\"{Then}\"\r\n", files.Single(file => file.Key.EndsWith("/forra.svar.csv", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.All(made.Files.Where(file => file.Kind == FrozenKind.Part && file.Name.EndsWith(".html", StringComparison.Ordinal)), part => Assert.Contains(Now, files[part.Name], StringComparison.Ordinal));
        var page = await staff.ReadPageAsync($"/waves/{(await NextIdAsync(world)).Value}/report.html");
        Assert.All([$"{Now}.", $"Prov: {Then}."], said => Assert.Contains(said, page, StringComparison.Ordinal));
        Assert.Contains($"Uppgifter om svaren: {Now}", await staff.ReadPageAsync($"/waves/{(await NextIdAsync(world)).Value}/answers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedSource_IsInTheNextDownload()
    {
        await using var world = await StartAsync();
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);
        var wave = await NextIdAsync(world);
        Assert.EndsWith($"'{Now}", await FirstLineAsync(), StringComparison.Ordinal);

        await TellAsync(world, wave, 1, "Slutliga uppgifter");

        Assert.EndsWith("#omgång,Prov igen,Slutliga uppgifter", await FirstLineAsync(), StringComparison.Ordinal);

        async Task<string> FirstLineAsync() => (await staff.GetStringAsync(new Uri($"/waves/{wave.Value}/report.csv", UriKind.Relative), Stop)).Split("\r\n")[0];
    }

    /// <summary>A wave with answers, and one after it, each with words of its own.</summary>
    private static async Task<AnsweringWorld> StartAsync()
    {
        var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "KBT"), ("antal", "12"), ("ansvar", "K"));
        await world.Karin.SubmitAsync();
        await TellAsync(world, world.Wave.Id, 0, Then);
        var (gotland, _) = await NextWave.ReleaseAsync(world, Questionnaires.Short.Replace("`belopp, per behandling`", "`heltal`", StringComparison.Ordinal));
        var karin = world.At(gotland);
        await karin.SaveAsync(("utbud", "KBT"), ("antal", "14"), ("ansvar", "K"));
        await karin.SubmitAsync();
        await TellAsync(world, await NextIdAsync(world), 0, Now);
        return world;
    }

    private static async Task TellAsync(AnsweringWorld world, WaveId wave, int basedOn, string source)
    {
        await using var db = await world.Wave.OpenAsync();
        Assert.True(await world.Application.Services.GetRequiredService<ChangeSource>().ExecuteAsync(wave, basedOn, source, db.Users.First().Id, Stop));
    }

    private static async Task<WaveId> NextIdAsync(AnsweringWorld world)
    {
        await using var db = await world.Wave.OpenAsync();
        return db.Waves.Single(wave => wave.Name == "Prov igen").Id;
    }
}
