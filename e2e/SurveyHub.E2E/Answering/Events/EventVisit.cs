using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>Somebody who answers while something happens, with everything that a row of the table speaks of: page, live regions, browser, database.</summary>
internal sealed class EventVisit : IAsyncDisposable
{
    public const string Field = "org-smarta";

    /// <summary>The alert of a page with script.</summary>
    private const string Alert = "[data-alert]";

    /// <summary>What the row is about; mostly <see cref="Field"/>.</summary>
    private readonly string _field;

    private readonly IBrowserContext _browser;
    private readonly KeptTexts _kept;

    private EventVisit(IBrowserContext browser, Uri link, TypingPerson person, KeptTexts kept, AnswersOnDisk disk, string field) =>
        (_browser, Link, Person, _kept, Disk, _field) = (browser, link, person, kept, disk, field);

    public Uri Link { get; }

    public AnswersOnDisk Disk { get; }

    /// <summary>At the page that was opened last.</summary>
    public TypingPerson Person { get; private set; }

    public IPage Page => Person.Page;

    /// <param name="browser">Closed with the visit; null for an empty one.</param>
    public static async Task<EventVisit> OpenAsync(SentSample site, string region, IBrowserContext? browser = null) =>
        await OpenAsync(site, await site.LinkOfAsync(region), browser);

    /// <param name="browser">Closed with the visit; null for an empty one.</param>
    public static async Task<EventVisit> OpenAsync(SentSample site, Uri link, IBrowserContext? browser = null) =>
        await OpenAsync(browser ?? await site.NewVisitorAsync(), link, site.Program.DatabaseFile, Field);

    /// <param name="browser">Closed with the visit.</param>
    /// <param name="field">What the rows are about.</param>
    public static async Task<EventVisit> OpenAsync(IBrowserContext browser, Uri link, string database, string field)
    {
        await Announcements.ListenAsync(browser);
        var kept = await KeptTexts.OpenAsync(browser, new Uri(link, "/"));
        var person = await TypingPerson.OpenAsync(browser, link);
        return new EventVisit(browser, link, person, kept, new AnswersOnDisk(database, await person.ResponseAsync()), field);
    }

    /// <summary>Chooses a file in the field, as somebody does who is not kept from it by the list of what it takes.</summary>
    public async Task ChooseAsync(string name, byte[] bytes)
    {
        await Page.SayWhoAsync();
        await Person.Field(_field).Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
    }

    /// <summary>Opens a link in a new tab of the same browser.</summary>
    public async Task<TypingPerson> OpenAgainAsync(Uri? link = null) => Person = await TypingPerson.OpenAsync(_browser, link ?? Link);

    public Task TypeAsync(string text) => Person.TypeAsync(Field, text);

    public async Task TypeAndSaveAsync(string text)
    {
        await TypeAsync(text);
        await Person.ExpectSavedAsync(Field);
        await Assertions.Expect(Person.Control(Field)).ToHaveValueAsync(text);
    }

    /// <summary>What no server of ours takes: nine million bytes as browsers send them. Set at once, since typing it takes a day.</summary>
    public async Task PasteTooMuchAsync()
    {
        await Page.SayWhoAsync();
        await Person.Control(Field).EvaluateAsync(
            "control => { control.value = 'För lång: ' + 'å'.repeat(1.5e6); control.dispatchEvent(new InputEvent('input', { bubbles: true })); }");
    }

    /// <summary>Goes on in a tab that was opened before.</summary>
    public void GoTo(TypingPerson person) => Person = person;

    /// <summary>Waits until the browser has thrown away what it kept.</summary>
    public async Task NothingIsKeptAsync()
    {
        for (var attempts = 0; (await _kept.OfAsync(_field)).Count > 0; attempts++)
        {
            Assert.True(attempts < 100, "The browser still keeps a text.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    public Task CutNetworkAsync() => _browser.SetOfflineAsync(true);

    public Task BringNetworkBackAsync() => _browser.SetOfflineAsync(false);

    /// <summary>All is as a row of the table says.</summary>
    /// <param name="top">Where the words at the top stand.</param>
    public async Task ExpectAsync(string name, string moment, string top = Alert)
    {
        var row = EventTable.Find(name, moment);
        // Of a file, what is said of sending it stands before what is said of saving it.
        await SaysAsync(Page.Locator($"[data-field='{_field}'] [data-upload]:not(:empty)").Or(Person.State(_field)).First, row.Field);
        await SaysAsync(Page.Locator(top), row.Top);
        var whole = $"{name}, {moment}";
        await EqualAsync(whole, row.Announced, () => Announcements.HeardAsync(Page));
        await EqualAsync(whole, row.Log, () => Disk.LogAsync(_field));
        await EqualAsync(whole, row.Holds, () => Disk.HeldAsync(_field));
        await EqualAsync(whole, row.Response, async () => [await Disk.StateAsync()]);
        await EqualAsync(whole, row.Browser, () => _kept.OfAsync(_field));
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private static async Task SaysAsync(ILocator place, IReadOnlyList<string>? words)
    {
        if (words is [])
        {
            // There may be no such place, or one that is empty.
            await Assertions.Expect(place.Locator("xpath=self::*[normalize-space()]")).ToHaveCountAsync(0);
        }
        else if (words is [var text])
        {
            await Assertions.Expect(place).ToHaveTextAsync(EventMoment.PatternOf(text), new() { Timeout = 40_000 });
        }
    }

    private static async Task EqualAsync(string row, IReadOnlyList<string>? expected, Func<Task<IReadOnlyList<string>>> read)
    {
        if (expected is null)
        {
            return;
        }

        var found = await read();
        Assert.True(
            expected.Count == found.Count && expected.Zip(found).All(pair => EventMoment.PatternOf(pair.First).IsMatch(pair.Second)),
            $"EVENTS.md, {row}: expected\n  {string.Join("\n  ", expected)}\nbut found\n  {string.Join("\n  ", found.Select(Shortened))}");
    }

    private static string Shortened(string text) => text.Length > 300 ? text[..300] : text;
}
