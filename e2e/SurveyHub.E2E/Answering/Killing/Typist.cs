using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using SurveyHub.E2E.Pages;
using SurveyHub.TestKit.Respondents;

namespace SurveyHub.E2E.Answering.Killing;

/// <summary>A person with a keyboard at a real page, which runs the script that is shipped.</summary>
internal sealed class Typist(int number, IBrowserContext visitor, Uri link, SaveLedger ledger, int seed) : IRespondent
{
    private const int MostPauseMilliseconds = 1500;
    private const int KeyMilliseconds = 15;
    private const int RetryMilliseconds = 250;

    /// <summary>For the text of an answer whose head has come: of one that the server did not live to send, the browser may never tell.</summary>
    private static readonly TimeSpan MostForAnAnswer = TimeSpan.FromSeconds(10);

    private static readonly string[] Fields = ["org-smarta", "org-psykisk", "utbud-psykisk", "utbud-smarta", "resurser"];

    private readonly Random _chance = new((seed * 1000) + 500 + number);
    private readonly Dictionary<string, string> _left = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Task> _heard = [];
    private IPage _page = null!;
    private Guid _response;
    private int _texts;

    private string Name => string.Create(CultureInfo.InvariantCulture, $"p{number}");

    public async Task OpenAsync()
    {
        _page = await visitor.NewPageAsync();
        await _page.AddInitScriptAsync(
            "window.typedLast = {}; addEventListener('input', event => { window.typedLast[event.target.name] = event.target.value; }, true);");
        await _page.GotoAsync(link.ToString());
        _response = KeepKey.ResponseOf(await _page.Locator("#answers").GetAttributeAsync("data-keep") ?? "");
        await _page.SayWhoAsync();
        _page.Request += (_, request) => Note(request);
        _page.Response += (_, response) => _heard.Add(NoteAsync(response));
    }

    public async Task TypeAsync(Task untilThen, CancellationToken cancellationToken)
    {
        while (!untilThen.IsCompleted)
        {
            await TypeAsync(Fields[_chance.Next(Fields.Length)]);
            await Task.Delay(_chance.Next(MostPauseMilliseconds), cancellationToken);
            if (_chance.Next(3) == 0)
            {
                await ChooseAsync();
            }

            if (_chance.Next(12) == 0)
            {
                await ReloadAsync(cancellationToken);
            }
        }
    }

    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await WaitAsync(cancellationToken);
        await ReloadAsync(cancellationToken);
        await WaitAsync(cancellationToken);
        await Task.WhenAll(_heard);
    }

    public async Task<IReadOnlyList<ShownField>> ReadAsync()
    {
        var shown = new List<ShownField>();
        foreach (var path in Fields)
        {
            var person = new TypingPerson(_page);
            var isInConflict = await person.Conflict(path).CountAsync() > 0;
            shown.Add(new ShownField(Name, _response, path, await person.Control(path).InputValueAsync(), isInConflict));
        }

        return shown;
    }

    private async Task TypeAsync(string path)
    {
        Replace(path);
        var text = string.Create(CultureInfo.InvariantCulture, $"{Name} skriver {++_texts}, och lite till");
        await new TypingPerson(_page).Control(path).FocusAsync();
        await _page.Keyboard.PressAsync("Control+A");
        await _page.Keyboard.TypeAsync(text, new() { Delay = KeyMilliseconds });
        // A colleague's text may have come in the middle of it, where the machine stood still for longer than a hand rests: then this stands in that.
        var left = await _page.EvaluateAsync<string>("path => window.typedLast[path]", path);
        _left[path] = left;
        ledger.Left(_response, left);
    }

    private void Replace(string path)
    {
        if (_left.Remove(path, out var before))
        {
            ledger.Replaced(_response, before);
        }
    }

    private async Task ChooseAsync()
    {
        foreach (var path in Fields)
        {
            var conflict = new TypingPerson(_page).Conflict(path);
            if (await conflict.CountAsync() == 0)
            {
                continue;
            }

            var buttons = await conflict.Locator("button").AllAsync();
            if (buttons.Count == 0)
            {
                // A colleague has decided since the choice was seen.
                continue;
            }

            try
            {
                await buttons[_chance.Next(buttons.Count)].ClickAsync(new() { Timeout = MostPauseMilliseconds });
            }
            catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
            {
                // And here since the button was chosen.
            }
        }
    }

    /// <summary>Until the server is there, and was there long enough to send the form and its script.</summary>
    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await _page.GotoAsync(link.ToString());
                if (await _page.EvaluateAsync<bool>("() => document.getElementById('answers')?.autocomplete === 'off'"))
                {
                    return;
                }
            }
            catch (PlaywrightException)
            {
                // The next time.
            }

            await Task.Delay(RetryMilliseconds, cancellationToken);
        }
    }

    /// <summary>Until the browser keeps nothing.</summary>
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (await _page.EvaluateAsync<bool>("() => Object.keys(localStorage).some(key => key.startsWith('surveyhub:'))"))
        {
            await Task.Delay(RetryMilliseconds, cancellationToken);
        }
    }

    private void Note(IRequest request)
    {
        foreach (var save in SavesIn(request))
        {
            ledger.Sending(save, _response);
        }
    }

    private async Task NoteAsync(IResponse response)
    {
        if (response.Status != 200 || SavesIn(response.Request) is not { Count: > 0 } saves)
        {
            return;
        }

        try
        {
            var answer = SaveAnswer.Parse(await response.TextAsync().WaitAsync(MostForAnAnswer));
            foreach (var save in saves)
            {
                ledger.Heard(save, _response, answer.Fields.Single(told => told.Path == save.Path));
            }
        }
        catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
        {
            // The server went in the middle of the answer, or the page was loaded again: the page has not heard it either.
        }
    }

    private static IReadOnlyList<SentSave> SavesIn(IRequest request) =>
        request.Method == "POST" && request.Url.EndsWith("/spara", StringComparison.Ordinal) ? SentSaves.In(request.PostData ?? "") : [];
}
