using Microsoft.Playwright;

namespace SurveyHub.E2E.Pages;

/// <summary>The local mailbox, which holds what would have been sent.</summary>
internal sealed class MailboxPages(IPage page)
{
    /// <summary>The text of the mail that is open.</summary>
    public ILocator Text => page.Locator("pre.mail");

    /// <summary>Opens the newest mail to an address.</summary>
    /// <param name="subject">Words of its subject; any mail without.</param>
    public async Task OpenAsync(string recipient, string subject = "")
    {
        var mail = page.GetByRole(AriaRole.Row).Filter(new() { HasText = recipient }).GetByRole(AriaRole.Link, new() { Name = subject }).First;
        await page.GotoAsync("/mailbox");
        for (var attempts = 0; !await mail.IsVisibleAsync(); attempts++)
        {
            // The relay takes the mails from the outbox in a moment of its own.
            Assert.True(attempts < 100, $"No mail \"{subject}\" has come to {recipient}.");
            await page.WaitForTimeoutAsync(200);
            await page.ReloadAsync();
        }

        await mail.ClickAsync();
        await page.WaitForURLAsync("**/mailbox/*");
    }

    /// <summary>The personal link in the newest mail to an address.</summary>
    public async Task<Uri> ReadLinkAsync(string recipient)
    {
        await OpenAsync(recipient);
        return await LinkAsync();
    }

    /// <summary>The personal link in the mail that is open.</summary>
    public async Task<Uri> LinkAsync()
    {
        var link = page.Locator("pre.mail a[href*='/s/']").First;
        return new Uri(await link.GetAttributeAsync("href") ?? "");
    }
}
