using Microsoft.Playwright;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering;

/// <summary>The large form over 400 kbit/s and 400 ms round trip.</summary>
[Collection(nameof(LargeTable))]
public sealed class SlowLineTests(LargeTable site, ITestOutputHelper output)
{
    private const int MostBytes = 150_000;
    private const int MostMillisecondsToTyping = 1000;
    private const int MostKeys = 10_000;
    private const string First = "fordelning.r1.k1";

    [Fact]
    public async Task LargeForm_TakesTypingSoonAfterFirstPaint_AndIsSmall()
    {
        var link = await site.LinkOfAsync("vastmanland");
        await using var visitor = await site.NewVisitorAsync();
        var page = await visitor.NewPageAsync();
        var network = await visitor.NewCDPSessionAsync(page);
        var bytes = 0.0;
        network.Event("Network.loadingFinished").OnEvent += (_, told) => bytes += told!.Value.GetProperty("encodedDataLength").GetDouble();
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = 400,
            ["downloadThroughput"] = 50_000,
            ["uploadThroughput"] = 50_000,
        });
        // The moment when a key first changes the field, by the page's own clock, which first paint is told by too.
        await page.AddInitScriptAsync("addEventListener('input', event => { window.typedAt ??= performance.now(); }, true);");

        await page.GotoAsync(link.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        for (var keys = 0; !await page.EvaluateAsync<bool>("() => window.typedAt !== undefined"); keys++)
        {
            Assert.InRange(keys, 0, MostKeys);
            await page.EvaluateAsync("path => document.getElementsByName(path)[0]?.focus()", First);
            await page.Keyboard.TypeAsync("1");
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // A busy browser notes it a while after it was.
        await page.WaitForFunctionAsync("() => performance.getEntriesByName('first-paint').length > 0");
        var painted = await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-paint')[0].startTime");
        var typed = await page.EvaluateAsync<double>("() => window.typedAt");
        output.WriteLine($"{bytes} bytes in all; first paint after {painted} ms, typing after {typed} ms");
        Assert.InRange(bytes, 1, MostBytes);
        Assert.InRange(typed - painted, double.NegativeInfinity, MostMillisecondsToTyping);
        // What was typed before the script came is saved when it has, and somebody has said who writes.
        await page.SayWhoAsync();
        await Assertions.Expect(page.Locator($"[data-field='{First}'] .saving")).ToContainTextAsync("Sparat", new() { Timeout = 30_000 });
    }
}
