using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal static class Pressing
{
    /// <summary>Some posts do much (loading the sample does), and the machine may be busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Says to the form that the person the link was sent to writes, where it asks.</summary>
    public static async Task SayWhoAsync(this IPage page)
    {
        var me = page.Locator("[name=':who'][value=me]");
        if (await me.IsVisibleAsync() && !await me.IsCheckedAsync())
        {
            // Pressing folds the question, and with it what was pressed.
            await me.ClickAsync();
        }
    }

    /// <summary>Presses a button that posts a form, and waits for the page it leads to: going on at once would take back the press.</summary>
    public static async Task PressAsync(this IPage page, string button, bool isExact = false)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void OnLoaded(object? sender, IPage loadedPage) => loaded.TrySetResult();
        page.DOMContentLoaded += OnLoaded;
        try
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = isExact }).Last.ClickAsync(new() { Timeout = (float)Patience.TotalMilliseconds });
            await loaded.Task.WaitAsync(Patience);
        }
        finally
        {
            page.DOMContentLoaded -= OnLoaded;
        }
    }

    /// <summary>
    /// Presses a button that posts a form, and sends the same post again: so it reaches the server when somebody presses twice, or loads again what
    /// the first press led to.
    /// </summary>
    public static async Task PressTwiceAsync(this IPage page, string button)
    {
        var posted = new TaskCompletionSource<IRequest>(TaskCreationOptions.RunContinuationsAsynchronously);
        void OnRequest(object? sender, IRequest request)
        {
            if (request.Method == "POST" && request.IsNavigationRequest)
            {
                posted.TrySetResult(request);
            }
        }

        page.Request += OnRequest;
        try
        {
            await page.PressAsync(button, isExact: true);
            var first = await posted.Task.WaitAsync(Patience);
            var second = await page.APIRequest.PostAsync(first.Url, new()
            {
                DataByte = first.PostDataBuffer,
                Headers = new Dictionary<string, string> { ["Content-Type"] = first.Headers["content-type"] },
            });
            Assert.True(second.Ok, $"The second post was answered with {second.Status}.");
        }
        finally
        {
            page.Request -= OnRequest;
        }
    }
}
