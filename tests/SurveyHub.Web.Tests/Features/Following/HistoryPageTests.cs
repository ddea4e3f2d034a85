using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Following;

public sealed class HistoryPageTests
{
    [Fact]
    public async Task Choice_IsInWords_AndANumberAsItWasTyped()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var scene = await WaveScene.CreateAsync(questionnaire: ImportedFiles.Questionnaire);
        var finished = await ImportedFiles.ReadyAsync(scene, "organisation,field,value\n0001,vardval,nej\n0001,anstallda,004\n");
        var receipt = await scene.Application.Services.GetRequiredService<ImportFinishedWave>().ExecuteAsync(finished, scene.Staff, stop);
        using var staff = await scene.Application.StaffAsync("alla", [.. StaffRole.All]);

        Assert.Contains("class=\"typed\">Nej</td>", await HistoryAsync("vardval"), StringComparison.Ordinal);
        Assert.Contains("class=\"typed\">004</td>", await HistoryAsync("anstallda"), StringComparison.Ordinal);

        Task<string> HistoryAsync(string field) => staff.ReadPageAsync($"/waves/{receipt.Wave!.Value.Value}/answers/organisations/0001/{field}");
    }
}
