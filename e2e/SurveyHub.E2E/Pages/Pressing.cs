using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

internal static class Pressing
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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
            await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = isExact }).Last.ClickAsync();
            await loaded.Task.WaitAsync(Patience);
        }
        finally
        {
            page.DOMContentLoaded -= OnLoaded;
        }
    }

    /// <summary>Presses a button that posts a form, and once more when the server has taken the first post and its answer has not come yet.</summary>
    public static async Task PressTwiceAsync(this IPage page, string button)
    {
        var posts = 0;
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/*", async route =>
        {
            if (route.Request.Method == "POST" && Interlocked.Increment(ref posts) == 1)
            {
                await route.FetchAsync(new() { MaxRedirects = 0 });
                taken.SetResult();
            }
            else
            {
                await route.ContinueAsync();
            }
        });
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await taken.Task.WaitAsync(Patience);
        await page.PressAsync(button, isExact: true);
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        Assert.Equal(2, posts);
    }
}
