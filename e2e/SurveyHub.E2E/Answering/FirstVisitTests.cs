using System.Text.Json;
using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>What a region pays, in bytes over a slow line, for opening the link the first time.</summary>
[Collection(nameof(DemonstrationSite))]
public sealed class FirstVisitTests(DemonstrationSite site, ITestOutputHelper output)
{
    /// <summary>
    /// With headers. In Development, where the sample can be loaded, stylesheet and script are sent unpacked and are two thirds of this;
    /// a published site sends a quarter of them.
    /// </summary>
    private const int MostBytes = 40_000;

    /// <summary>The enquiry of 2018 with all its help.</summary>
    private const int MostBytesOfForm = 11_500;

    private const int MostRequests = 3;

    [Fact]
    public async Task FirstVisit_IsSmall()
    {
        var link = await site.LinkOfAsync("dalarna");
        await using var region = await site.NewVisitorAsync();
        var page = await region.NewPageAsync();
        var network = await region.NewCDPSessionAsync(page);
        var requests = 0;
        var bytes = 0.0;
        network.Event("Network.requestWillBeSent").OnEvent += (_, told) => requests += IsSent(told!.Value) ? 1 : 0;
        network.Event("Network.loadingFinished").OnEvent += (_, told) => bytes += told!.Value.GetProperty("encodedDataLength").GetDouble();
        await network.SendAsync("Network.enable");

        var form = await page.GotoAsync(link.ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        var bytesOfForm = (await form!.Request.SizesAsync()).ResponseBodySize;
        output.WriteLine($"{requests} requests, {bytes} bytes with headers, {bytesOfForm} of them the form");
        Assert.InRange(requests, 1, MostRequests);
        Assert.InRange(bytes, 1, MostBytes);
        Assert.InRange(bytesOfForm, 1, MostBytesOfForm);
    }

    /// <summary>What lies in the page itself is listed like any other resource, and costs nothing.</summary>
    private static bool IsSent(JsonElement told) =>
        told.GetProperty("request").GetProperty("url").GetString()?.StartsWith("data:", StringComparison.Ordinal) == false;
}
