using System.Net;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>The questions as PDF for those who answer, and the report for the staff, where a setting names a browser.</summary>
public sealed class PdfTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Questions_AreThisOrganisationsOwnPdf_AndAHeadRequestPrintsNothing()
    {
        await using var world = await StartAsync(await Tool.Chromium.LocateAsync(Stop));
        Assert.Contains($"href=\"{world.Karin.Address}/formular.pdf\"", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = world.Application.ClientOptions.BaseAddress };
        var address = new Uri($"{world.Karin.Address}/formular.pdf", UriKind.Relative);

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Stop);
        using var answer = await client.GetAsync(address, Stop);

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (head.StatusCode, head.Content.Headers.ContentType!.MediaType));
        Assert.Equal("formular-prov.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("Region Gotland", await TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuestionsThatCouldNotBePrinted_AreAPageThatSaysSo()
    {
        await using var world = await StartAsync(await Tool.PdfInfo.LocateAsync(Stop));
        using var client = new HttpClient { BaseAddress = world.Application.ClientOptions.BaseAddress };

        using var answer = await client.GetAsync(new Uri($"{world.Karin.Address}/formular.pdf", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Det blev ingen PDF", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutTheSetting_NobodyIsOfferedAPdf()
    {
        await using var world = await StartAsync("");
        using var client = new HttpClient { BaseAddress = world.Application.ClientOptions.BaseAddress };

        Assert.DoesNotContain("formular.pdf", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        using var answer = await client.GetAsync(new Uri($"{world.Karin.Address}/formular.pdf", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Report_IsAPdfForTheStaff()
    {
        await using var world = await StartAsync(await Tool.Chromium.LocateAsync(Stop));
        await world.AnswerAsync();
        await world.Karin.SubmitAsync();
        using var staff = await world.Application.StaffAsync("alla", [.. StaffRole.All]);
        var report = $"/waves/{world.Wave.Id.Value}/report.pdf";

        Assert.Contains($"href=\"{report}\"", await staff.ReadPageAsync($"/waves/{world.Wave.Id.Value}/answers"), StringComparison.Ordinal);
        using var answer = await staff.GetPageAsync(report);

        Assert.Equal("prov-2019-05-06-svar.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("Svar från 1 av 2 regioner", (await TextOf(answer)).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    private static Task<AnsweringWorld> StartAsync(string browser) =>
        AnsweringWorld.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Pdf:Browser"] = browser });

    private static async Task<string> TextOf(HttpResponseMessage answer)
    {
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var folder = new TestFolder();
        var file = folder.File("a.pdf");
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(Stop), Stop);
        return await PdfReader.ReadTextAsync(file, Stop);
    }
}
