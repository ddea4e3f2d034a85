using System.Globalization;

namespace SurveyHub.TestKit.Respondents;

/// <summary>What leaves the page at once: the changed fields, or one save of a closed tab.</summary>
public sealed record Outgoing(bool IsStray, IReadOnlyList<SentSave> Saves);

/// <summary>
/// An open page as its script runs it, without its clock: whoever holds it says when something is typed, pressed, sent and heard. Follows the script
/// function by function, so that what is shown here holds for it; the browser tests show that the script is this.
/// </summary>
/// <remarks>
/// Left out: controls in which one does not write, status and comment beside a value, texts too large to send, a storage that refuses, "oförändrat", and
/// the question who writes.
/// </remarks>
public sealed partial class ScriptedTab
{
    private readonly BrowserStorage _storage;
    private readonly Func<Guid> _newId;
    private readonly string _tab;
    private readonly Dictionary<string, ScriptedField> _fields;
    private bool _inFlight;

    /// <param name="newId">Draws the ids of saves and of the tab.</param>
    /// <param name="typedBefore">What was typed before the script came, by field.</param>
    public ScriptedTab(DrawnPage page, BrowserStorage storage, Func<Guid> newId, params ReadOnlySpan<(string Path, string Text)> typedBefore)
    {
        (Page, Stamp, _storage, _newId, _tab) = (page, page.Stamp, storage, newId, newId().ToString("D"));
        _fields = page.Fields.ToDictionary(field => field.Path, field => new ScriptedField(field), StringComparer.Ordinal);
        foreach (var (path, text) in typedBefore)
        {
            _fields[path].Text = text;
        }

        AdoptKept();
        foreach (var field in Fields.Where(one => one.IsUnsaved))
        {
            Keep(field);
        }
    }

    public DrawnPage Page { get; }

    /// <summary>Up to where the page knows what others do.</summary>
    public string Stamp { get; private set; }

    /// <summary>Nothing is taken any more, and the page says why.</summary>
    public bool IsStopped { get; private set; }

    public int Failures { get; private set; }

    public IReadOnlyCollection<ScriptedField> Fields => _fields.Values;

    public bool HasUnsaved => _strays.Count > 0 || Fields.Any(one => one.IsUnsaved);

    public ScriptedField this[string path] => _fields[path];

    public void Type(string path, string text)
    {
        _fields[path].Text = text;
        Keep(_fields[path]);
    }

    /// <summary>Presses one of the buttons that decide about several texts.</summary>
    /// <param name="chosen">One of the texts shown; null for what stands in the control.</param>
    /// <returns>The text that is to hold: one's own as it stands in the control, further on than it was sent.</returns>
    public string Choose(string path, ToldText? chosen)
    {
        var field = _fields[path];
        var use = (chosen?.Use ?? field.Shown!.Merge).Split(' ');
        // One's own text that does not hold may stand in the control still, and further on than it was sent.
        var isTyped = use[1] == "text" || (use[1] == field.Basis && use[1] != use[2]);
        field.Choice = isTyped
            ? new PressedChoice($"{path} text {use[2]} {use[3]}", use[2] == "0" ? "" : use[2], null)
            : new PressedChoice(string.Join(' ', use), "", chosen);
        return field.Choice.Chosen?.Words ?? field.Text;
    }

    /// <summary>What is sent when the timer fires; null when there is nothing, or something is under way.</summary>
    public Outgoing? Begin()
    {
        if (_inFlight || IsStopped)
        {
            return null;
        }

        var isStray = _strays.Count > 0;
        List<SentSave> saves = isStray ? [_strays[0].Save] : [.. Fields.Where(Begin).Select(field => field.Sent!)];
        _inFlight = saves.Count > 0;
        return _inFlight ? new Outgoing(isStray, saves) : null;
    }

    public void Hear(Outgoing outgoing, SaveAnswer answer)
    {
        _inFlight = false;
        if (answer.IsFinal)
        {
            IsStopped = true;
        }
        else if (!answer.IsHeard)
        {
            Failures++;
        }
        else if (outgoing.IsStray)
        {
            ToldOfStray(answer);
            Failures = 0;
        }
        else
        {
            Told(answer);
        }
    }

    private bool Begin(ScriptedField field)
    {
        if (field.Sent is not null)
        {
            return true;
        }

        // What was typed before the choice is sent first, so that it stands in the history.
        var choice = field is { Choice.Chosen: not null, IsDirty: true } ? null : field.Choice;
        if (choice is null && !field.IsDirty)
        {
            return false;
        }

        field.Sent = choice switch
        {
            { Chosen: { } chosen } => SentSave.Choosing(field.Path, chosen, choice.Held) with { Use = choice.Use },
            not null => new SentSave(field.Path, _newId(), choice.Basis, field.Text) { Use = choice.Use },
            null when field.Next?.Text == field.Text => field.Next,
            null => new SentSave(field.Path, _newId(), field.Basis, field.Text),
        };
        field.Choice = choice is null ? field.Choice : null;
        Keep(field);
        return true;
    }

    private void Told(SaveAnswer answer)
    {
        foreach (var result in answer.Fields)
        {
            var field = _fields[result.Path];
            var sent = field.Sent!;
            field.Sent = null;
            field.Saved = sent.IsTyped ? sent.Text : field.Saved;
            if (answer.Refusal is null)
            {
                Become(field, sent, result);
            }

            Keep(field);
        }

        if (answer.Refusal is not null)
        {
            IsStopped = true;
            return;
        }

        Failures = 0;
        Hear(answer.News, [.. answer.Fields.Select(result => result.Path)]);
    }

    private void Become(ScriptedField field, SentSave sent, ToldField result)
    {
        if (result.IsLost)
        {
            field.Basis = result.Entry.Length > 0 ? result.Entry : field.Basis;
            if (result.Now.Conflict?.IsAside(field.Basis) != true && !field.IsDirty)
            {
                Adopt(field, result.Now.Held);
            }
        }
        else
        {
            if (!sent.IsTyped && field.IsDirty)
            {
                PutAside(field);
            }

            field.Basis = result.Sequence;
            if (!sent.IsTyped || (!field.IsDirty && (!result.IsWrong || result.Now.Held.Sequence != result.Sequence)))
            {
                Adopt(field, result.Now.Held);
            }
        }

        Renew(field, result);
        ShowConflict(field, result.Now);
    }

    /// <summary>What was typed before the choice is one more text since, and is decided with the others.</summary>
    private static void Renew(ScriptedField field, ToldField result)
    {
        if (field.Choice is not { } choice || result.Now.Conflict is not { } conflict)
        {
            return;
        }

        var use = choice.Use.Split(' ');
        var open = conflict.Texts.Skip(1).Select(text => text.Sequence).ToList();
        if (conflict.Held == use[2] && open.TrueForAll(one => one == result.Entry || Number(one) <= Number(use[3])))
        {
            field.Choice = choice with { Use = $"{use[0]} {use[1]} {use[2]} {open[^1]}" };
        }

        static long Number(string entry) => long.Parse(entry, CultureInfo.InvariantCulture);
    }

    private static void Adopt(ScriptedField field, ToldHeld held)
    {
        field.Text = held.Value;
        field.Basis = held.Sequence;
        field.Saved = held.Value;
    }

    private static void ShowConflict(ScriptedField field, ToldChange? news)
    {
        field.Conflict = news?.Conflict is null ? null : news;
        field.Shown = news?.Conflict;
    }
}
