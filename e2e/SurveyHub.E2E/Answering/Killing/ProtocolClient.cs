using System.Globalization;
using System.Text.Json;
using SurveyHub.TestKit.Respondents;

namespace SurveyHub.E2E.Answering.Killing;

/// <summary>
/// A respondent without a browser, who does over HTTP what the page's script does: sends single saves, sends them again unchanged until they are answered,
/// keeps meanwhile what is typed, and now and then loses the page and opens it anew.
/// </summary>
internal sealed class ProtocolClient(int number, RespondentLink link, SaveLedger ledger, int seed) : IRespondent
{
    private const int MostPauseMilliseconds = 800;
    private const int RetryMilliseconds = 250;
    private const int MostRetryMilliseconds = 2000;

    /// <summary>The field that half of all texts go to, so that people meet there.</summary>
    private const string MeetingPlace = "org-smarta";

    private readonly Random _chance = new((seed * 1000) + number);
    private readonly BrowserStorage _storage = new();
    private ScriptedTab? _tab;
    private Guid _response;
    private int _texts;

    private string Name => string.Create(CultureInfo.InvariantCulture, $"k{number}");

    public async Task TypeAsync(Task untilThen, CancellationToken cancellationToken)
    {
        while (!untilThen.IsCompleted)
        {
            // One in fifty times the page is lost with all that was under way.
            var tab = _tab is null || Happens(50) ? await OpenAsync(cancellationToken) : _tab;
            for (var texts = _chance.Next(1, 4); texts > 0; texts--)
            {
                Type(tab);
            }

            await Task.Delay(_chance.Next(MostPauseMilliseconds), cancellationToken);
            await SendAsync(tab, typesMeanwhile: Happens(3), cancellationToken);
            Choose(tab);
        }
    }

    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(_tab ?? await OpenAsync(cancellationToken), cancellationToken);
        await FlushAsync(await OpenAsync(cancellationToken), cancellationToken);
    }

    public Task<IReadOnlyList<ShownField>> ReadAsync() => Task.FromResult<IReadOnlyList<ShownField>>(
        [.. _tab!.Fields.Select(field => new ShownField(Name, _response, field.Path, field.Text, field.Shown is not null))]);

    private async Task FlushAsync(ScriptedTab tab, CancellationToken cancellationToken)
    {
        while (tab.HasUnsaved && !tab.IsStopped)
        {
            await SendAsync(tab, typesMeanwhile: false, cancellationToken);
        }

        if (tab.IsStopped)
        {
            throw new InvalidOperationException($"{Name} was refused.");
        }
    }

    private async Task<ScriptedTab> OpenAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await TryAsync(link.OpenAsync, cancellationToken) is { } answer && DrawnPage.TryRead(answer.Body) is { } page)
            {
                _response = KeepKey.ResponseOf(page.KeepKey);
                return _tab = new ScriptedTab(page, _storage, NewId);
            }

            await Task.Delay(RetryMilliseconds, cancellationToken);
        }
    }

    private void Type(ScriptedTab tab)
    {
        var field = Happens(2) ? tab[MeetingPlace] : tab.Fields.ElementAt(_chance.Next(tab.Fields.Count));
        Replace(field.Text);
        var text = string.Create(CultureInfo.InvariantCulture, $"{Name} text {++_texts}");
        tab.Type(field.Path, text);
        ledger.Left(_response, text);
    }

    private async Task SendAsync(ScriptedTab tab, bool typesMeanwhile, CancellationToken cancellationToken)
    {
        if (tab.Begin() is not { } outgoing)
        {
            return;
        }

        foreach (var save in outgoing.Saves)
        {
            ledger.Sending(save, _response);
        }

        var sending = TryAsync(stop => link.SaveAsync(tab.Page.Ticket, outgoing.IsStray ? null : tab.Stamp, outgoing.Saves, stop), cancellationToken);
        if (typesMeanwhile)
        {
            Type(tab);
        }

        var answer = await sending ?? SaveAnswer.None;
        foreach (var told in answer.Fields)
        {
            ledger.Heard(outgoing.Saves.Single(save => save.Path == told.Path), _response, told);
        }

        tab.Hear(outgoing, answer);
        if (!answer.IsHeard)
        {
            await Task.Delay(Math.Min(MostRetryMilliseconds, RetryMilliseconds << Math.Min(tab.Failures, 5)), cancellationToken);
        }
    }

    private void Choose(ScriptedTab tab)
    {
        foreach (var field in tab.Fields.Where(one => one.Shown is not null && Happens(2)).ToList())
        {
            ToldText?[] buttons = [.. field.Shown!.Texts, null];
            tab.Choose(field.Path, buttons[_chance.Next(buttons.Length)]);
        }
    }

    /// <summary>Null when nothing was heard: the server is gone, or it went in the middle of the answer.</summary>
    private static async Task<T?> TryAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await ask(cancellationToken);
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException
            || (gone is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>One's own text, that is; another's stays owed to them.</summary>
    private void Replace(string text)
    {
        if (text.StartsWith($"{Name} ", StringComparison.Ordinal))
        {
            ledger.Replaced(_response, text);
        }
    }

    private bool Happens(int oneIn) => _chance.Next(oneIn) == 0;

    private Guid NewId()
    {
        var bytes = new byte[16];
        _chance.NextBytes(bytes);
        return new Guid(bytes);
    }
}
