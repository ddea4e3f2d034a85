using System.Globalization;
using System.Net;
using SurveyHub.TestKit.Respondents;

namespace SurveyHub.Web.Tests.Features.Answering.Histories;

/// <summary>One person's browser: two tabs that run the script over one storage, and one that runs none.</summary>
internal sealed class Somebody(TestRespondent right, RespondentLink link, Promises promises)
{
    /// <summary>More attempts than anything that can be sent needs.</summary>
    private const int MostAttempts = 40;

    private const string TypedByAll = "samma";

    private readonly ScriptedTab?[] _tabs = new ScriptedTab?[2];
    private readonly Queue<(ScriptedTab Tab, Outgoing Outgoing)> _wire = new();
    private readonly BrowserStorage _storage = new();
    private PlainTab? _plain;
    private string? _reviewed;

    public bool IsWithdrawn { get; set; }

    public TestRespondent Right => right;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IEnumerable<ScriptedTab> Open => _tabs.OfType<ScriptedTab>();

    public async Task DoAsync(Step step)
    {
        switch (step.Move)
        {
            case Move.Open:
                await OpenAsync(step.Tab);
                break;
            case Move.OpenAndType:
                await OpenAsync(step.Tab, step.Field);
                break;
            case Move.Type or Move.TypeTheSame or Move.Empty:
                Type(await TabAsync(step.Tab), step);
                break;
            case Move.Save:
                await SendAsync(await TabAsync(step.Tab));
                break;
            case Move.Send:
                Begin(await TabAsync(step.Tab));
                break;
            case Move.Arrive or Move.LoseAnswer or Move.LoseRequest:
                await ResolveAsync(step.Move);
                break;
            case Move.ChooseHolding or Move.ChooseOther or Move.Merge:
                Choose(step);
                break;
            case Move.Ask:
                await AskAsync(step.Tab);
                break;
            case Move.Close:
                _tabs[step.Tab] = null;
                break;
            case Move.Press:
                await PressAsync(step.Tab);
                break;
            case Move.OpenPlain or Move.TypePlain or Move.PostPlain or Move.PostPlainUnheard or Move.ChoosePlain:
                await DoPlainAsync(step);
                break;
            case Move.Review:
                _reviewed = DrawnPage.SealIn((await link.ReviewAsync(Stop)).Body);
                break;
            case Move.Sign:
                _reviewed ??= DrawnPage.SealIn((await link.ReviewAsync(Stop)).Body);
                await SignAsync();
                break;
            case Move.Reopen:
                await link.ReopenAsync(Stop);
                break;
        }

        AssertWhatWaitsIsKept();
    }

    /// <summary>The network is there again, and the page is opened anew: everything that can be sent is sent.</summary>
    public async Task SettleAsync()
    {
        LeavePlain();
        while (_wire.Count > 0)
        {
            await ResolveAsync(Move.Arrive);
        }

        foreach (var tab in Open.ToList())
        {
            await FlushAsync(tab);
        }

        if (IsWithdrawn)
        {
            Assert.All(Open, tab => Assert.True(tab.IsStopped || !tab.Fields.Any(field => field.IsUnsaved), "A page of a withdrawn link says nothing."));
            return;
        }

        var last = (await OpenAsync(0))!;
        await FlushAsync(last);
        Assert.False(last.IsStopped || last.HasUnsaved, "Something was not sent.");
        Assert.True(!_storage.Entries.Any(), $"{string.Join(", ", _storage.Entries)} stays in the browser for ever.");
    }

    /// <summary>The texts between which somebody has to decide, by entry, as a page opened now shows them.</summary>
    public async Task<IReadOnlySet<long>> OpenTextsAsync() =>
        (await LoadAsync())!.Fields.SelectMany(field => field.Conflict?.Texts.Skip(1) ?? [])
            .Select(text => long.Parse(text.Sequence, NumberStyles.None, CultureInfo.InvariantCulture)).ToHashSet();

    /// <summary>What is shown is what holds, or stands beside it as the other of two texts.</summary>
    public void AssertShows(IReadOnlyDictionary<string, string> held, IReadOnlyDictionary<string, string> sequences)
    {
        foreach (var field in Open.Where(tab => !tab.IsStopped).SelectMany(tab => tab.Fields))
        {
            Assert.True(
                field.Basis != sequences.GetValueOrDefault(field.Path, "") || field.Text == held.GetValueOrDefault(field.Path, ""),
                $"{field.Path} shows {field.Text}, and {held.GetValueOrDefault(field.Path)} holds.");
        }
    }

    /// <summary>On an open page, or for the next time in the browser.</summary>
    public bool IsWaiting(string text) =>
        Open.SelectMany(tab => tab.Fields).Any(field => field.Text == text || field.Sent?.Text == text)
        || _storage.Entries.Any(kept => kept.Sent?.Text == text || kept.Typed?.Text == text);

    private async Task<ScriptedTab?> TabAsync(int tab) => _tabs[tab] ?? await OpenAsync(tab);

    private async Task<ScriptedTab?> OpenAsync(int tab, int? typesIn = null)
    {
        _tabs[tab] = null;
        if (await LoadAsync() is { } page)
        {
            var path = page.Fields[(typesIn ?? 0) % page.Fields.Count].Path;
            _tabs[tab] = typesIn is null
                ? new ScriptedTab(page, _storage, Guid.NewGuid)
                : new ScriptedTab(page, _storage, Guid.NewGuid, (path, promises.NewText(right)));
        }

        return _tabs[tab];
    }

    private async Task<DrawnPage?> LoadAsync()
    {
        var page = DrawnPage.TryRead((await link.OpenAsync(Stop)).Body);
        Look(page);
        return page;
    }

    private void Look(DrawnPage? page)
    {
        foreach (var field in page?.Fields ?? [])
        {
            Look(field.Value, field.Conflict);
        }
    }

    private void Look(ScriptedTab tab)
    {
        foreach (var field in tab.Fields)
        {
            Look(field.Text, field.Shown);
        }
    }

    private void Look(string text, ToldConflict? conflict)
    {
        promises.Saw(right, text);
        foreach (var other in conflict?.Texts ?? [])
        {
            promises.Saw(right, other.Words);
        }
    }

    private void Type(ScriptedTab? tab, Step step)
    {
        if (tab is not null)
        {
            var field = tab.Fields.ElementAt(step.Field % tab.Fields.Count);
            promises.Dropped(right, field.Text);
            var text = NewText(step.Move);
            tab.Type(field.Path, text);
        }
    }

    private string NewText(Move move)
    {
        promises.Saw(right, TypedByAll);
        return move switch
        {
            Move.TypeTheSame => TypedByAll,
            Move.Empty => "",
            _ => promises.NewText(right),
        };
    }

    private void Begin(ScriptedTab? tab)
    {
        if (tab?.Begin() is { } outgoing)
        {
            foreach (var save in outgoing.Saves)
            {
                promises.Sent(save.Text);
            }

            _wire.Enqueue((tab, outgoing));
        }
    }

    private async Task SendAsync(ScriptedTab? tab)
    {
        Begin(tab);
        await ResolveAsync(Move.Arrive);
    }

    private async Task ResolveAsync(Move fate)
    {
        if (!_wire.TryDequeue(out var sent))
        {
            return;
        }

        var stamp = sent.Outgoing.IsStray ? null : sent.Tab.Stamp;
        var answer = fate == Move.LoseRequest ? SaveAnswer.None : await link.SaveAsync(sent.Tab.Page.Ticket, stamp, sent.Outgoing.Saves, Stop);
        Assert.True(answer.Status is not HttpStatusCode.InternalServerError and not HttpStatusCode.BadRequest, $"The server says {answer.Status}.");
        if (answer.IsHeard)
        {
            sent.Outgoing.Saves.ToList().ForEach(save => promises.Taken(save.Text));
        }

        if (Open.Contains(sent.Tab))
        {
            sent.Tab.Hear(sent.Outgoing, fate == Move.Arrive ? answer : SaveAnswer.None);
            Look(sent.Tab);
        }
    }

    private async Task AskAsync(int number)
    {
        if (_tabs[number] is { } tab && await link.AskAsync(tab.Stamp, Stop) is { Status: HttpStatusCode.OK } answer)
        {
            tab.Hear(ToldNews.Parse(answer.Body));
            Look(tab);
        }
    }

    private void Choose(Step step)
    {
        if (_tabs[step.Tab] is { IsStopped: false } tab && tab.Fields.FirstOrDefault(field => field.Shown is not null) is { Shown: { } shown } field)
        {
            // Recorded once more, as what holds.
            promises.Deliberate(tab.Choose(field.Path, Chosen(step, shown)));
        }
    }

    /// <summary>Null when what stands in the control is to hold.</summary>
    private static ToldText? Chosen(Step step, ToldConflict shown) => step.Move switch
    {
        Move.ChooseHolding => shown.Texts[0],
        Move.ChooseOther => shown.Texts[1 + (step.Field % (shown.Texts.Count - 1))],
        _ => null,
    };

    /// <summary>Saves first what is left and then leads on; where the script has given up, the form is posted as it stands.</summary>
    private async Task PressAsync(int number)
    {
        if (_tabs[number] is not { } tab)
        {
            return;
        }

        if (tab.IsStopped)
        {
            var plain = new PlainTab(tab.Page);
            foreach (var field in tab.Fields)
            {
                plain.Type(field.Path, field.Text);
                promises.Deliberate(field.Text);
            }

            _tabs[number] = null;
            LeavePlain();
            _plain = plain;
            await PostAsync(plain, null, isHeard: true);
            return;
        }

        await FlushAsync(tab);
        if (!tab.IsStopped && !tab.HasUnsaved)
        {
            await OpenAsync(number);
        }
    }

    private async Task FlushAsync(ScriptedTab tab)
    {
        for (var attempts = 0; tab.HasUnsaved && !tab.IsStopped; attempts++)
        {
            Assert.True(attempts < MostAttempts, "It is sent for ever.");
            await SendAsync(tab);
        }
    }

    private async Task DoPlainAsync(Step step)
    {
        if (step.Move == Move.OpenPlain || _plain is null)
        {
            LeavePlain();
            _plain = await LoadAsync() is { } page ? new PlainTab(page) : null;
        }

        if (_plain is not { } plain)
        {
            return;
        }

        var field = plain.Page.Fields[step.Field % plain.Page.Fields.Count];
        switch (step.Move)
        {
            case Move.TypePlain:
                promises.Dropped(right, plain.Values[field.Path]);
                plain.Type(field.Path, promises.NewText(right));
                break;
            case Move.PostPlain or Move.PostPlainUnheard:
                await PostAsync(plain, null, step.Move == Move.PostPlain);
                break;
            case Move.ChoosePlain when plain.Page.Fields.FirstOrDefault(one => one.Conflict is not null) is { Conflict: { } conflict } one:
                (string Words, string Use)[] buttons =
                    [.. conflict.Texts.Select(text => (text.Words, text.Use)), (plain.Values[one.Path], conflict.Merge)];
                var (words, use) = buttons[(step.Tab + (2 * step.Field)) % buttons.Length];
                promises.Deliberate(words);
                await PostAsync(plain, use, isHeard: true);
                break;
        }
    }

    private void LeavePlain()
    {
        foreach (var text in _plain?.Values.Values ?? [])
        {
            promises.Dropped(right, text);
        }
    }

    private async Task PostAsync(PlainTab plain, string? use, bool isHeard)
    {
        var answer = await link.PostFormAsync(plain.Page, plain.Values, use, Stop);
        if (!isHeard)
        {
            if (answer.Status != HttpStatusCode.Gone)
            {
                plain.Typed.ToList().ForEach(promises.Taken);
            }

            return;
        }

        _plain = null;
        foreach (var text in plain.Typed.Where(text => text.Length > 0))
        {
            Assert.True(
                answer.Status is HttpStatusCode.SeeOther or HttpStatusCode.OK || promises.IsTaken(text) || answer.Body.Contains($">{text}</dd>", StringComparison.Ordinal),
                $"{text} is not shown in an answer with {answer.Status}.");
            if (answer.Status == HttpStatusCode.Gone)
            {
                promises.HandedBack(text);
            }
            else
            {
                promises.Sent(text);
            }
        }

        var page = answer.Status == HttpStatusCode.SeeOther ? await LoadAsync() : DrawnPage.TryRead(answer.Body);
        Look(page);
        _plain = page is null ? null : new PlainTab(page);
    }

    private async Task SignAsync()
    {
        var answer = await link.SignAsync(_reviewed!, "Karin Exempel", Stop);
        Assert.True((int)answer.Status < 500, $"The server says {answer.Status}.");
        _reviewed = null;
    }

    /// <summary>
    /// The page may be gone the next moment. What the server has been sent by another tab need not be kept here, nor what its author wrote over there;
    /// nor a choice between texts that the server has, which stands on the page again if it was not made.
    /// </summary>
    private void AssertWhatWaitsIsKept()
    {
        foreach (var field in Open.SelectMany(tab => tab.Fields))
        {
            var waiting = field.IsDirty ? field.Text : field.Sent is { IsTyped: true } sent ? sent.Text : null;
            Assert.True(
                waiting is null || !promises.IsOwed(waiting) || promises.IsTaken(waiting) || _storage.Entries.Any(kept => kept.Typed?.Text == waiting || kept.Sent?.Text == waiting),
                $"{waiting} waits and is not kept.");
        }
    }
}
