using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Following;

public sealed class HistoryPageTests
{
    [Fact]
    public async Task Choice_IsInWords_AndANumberAsItWasTyped()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("vardval", "nej"), ("antal", "004"), ("ansvar", "K"));
        await world.Karin.SubmitAsync();
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);

        Assert.Contains("class=\"typed\">Nej</td>", await HistoryAsync("vardval"), StringComparison.Ordinal);
        Assert.Contains("class=\"typed\">004</td>", await HistoryAsync("antal"), StringComparison.Ordinal);

        Task<string> HistoryAsync(string field) => staff.ReadPageAsync($"/waves/{world.Wave.Id.Value}/answers/organisations/09/{field}");
    }
}
