namespace SurveyHub.TestKit.Respondents;

/// <summary>What leaves the page at once: the changed fields, or one save of a closed tab.</summary>
public sealed record Outgoing(bool IsStray, IReadOnlyList<SentSave> Saves);

/// <summary>
/// An open page as <c>answering.js</c> runs it, without its clock: whoever holds it says when something is typed, sent and heard. Follows the script
/// function by function, so that what is shown here holds for it; the browser tests show that the script is this.
/// </summary>
/// <remarks>Left out: controls in which one does not write, status and comment beside a value, texts too large to send, a storage that refuses.</remarks>
public sealed class ScriptedTab
{
    private readonly BrowserStorage _storage;
    private readonly Func<Guid> _newId;
    private readonly string _tab;
    private readonly Dictionary<string, ScriptedField> _fields;
    private readonly List<Stray> _strays = [];
    private bool _inFlight;

    /// <param name="newId">Draws the ids of saves and of the tab.</param>
    /// <param name="typedBefore">What was typed before the script came, by field.</param>
    public ScriptedTab(DrawnPage page, BrowserStorage storage, Func<Guid> newId, params ReadOnlySpan<(string Path, string Text)> typedBefore)
    {
        (Page, _storage, _newId, _tab) = (page, storage, newId, newId().ToString("D"));
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

    /// <summary>Nothing is taken any more, and the page says why.</summary>
    public bool IsStopped { get; private set; }

    public int Failures { get; private set; }

    public IReadOnlyCollection<ScriptedField> Fields => _fields.Values;

    public bool HasUnsent => _strays.Count > 0 || Fields.Any(one => one.IsUnsent);

    public ScriptedField this[string path] => _fields[path];

    public void Type(string path, string text)
    {
        _fields[path].Text = text;
        Keep(_fields[path]);
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
            var stray = _strays[0];
            _strays.RemoveAt(0);
            if (stray.Key is { } key)
            {
                _storage.RemoveUnchanged(key, stray.Entry);
            }

            BuildOn(stray.Save, answer.Fields[0]);
            Failures = 0;
        }
        else
        {
            Told(answer);
        }
    }

    /// <summary>Chooses between the two texts of a field in conflict.</summary>
    public void Decide(string path, bool isTheirs)
    {
        var (field, held) = (_fields[path], _fields[path].Conflict!);
        field.Conflict = null;
        field.Refused = null;
        field.Next = null;
        field.Basis = held.Sequence;
        field.Saved = held.Value;
        if (isTheirs)
        {
            Adopt(field, held);
        }

        Keep(field);
    }

    private bool Begin(ScriptedField field)
    {
        if (field.Sent is not null)
        {
            return true;
        }

        if (field.Conflict is not null || !field.IsDirty)
        {
            return false;
        }

        field.Sent = field.Next?.Text == field.Text ? field.Next : new SentSave(field.Path, _newId(), field.Basis, field.Text);
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
            if (answer.Refusal is not null)
            {
                field.Saved = sent.Text;
            }
            else if (result.IsConflict)
            {
                field.Refused = sent;
                field.Conflict = result.Held;
            }
            else
            {
                field.Saved = sent.Text;
                field.Basis = result.Sequence;
                if (!field.IsDirty && (!result.IsWrong || result.Held.Sequence != result.Sequence))
                {
                    Adopt(field, result.Held);
                }
            }

            Keep(field);
        }

        IsStopped |= answer.Refusal is not null;
        Failures = 0;
    }

    /// <summary>One person wrote both: what was typed on the same ground as an older text, which now holds, builds on it.</summary>
    private void BuildOn(SentSave stray, ToldField result)
    {
        if (!result.IsHeld)
        {
            return;
        }

        var field = _fields[stray.Path];
        if (field.Basis == stray.Basis)
        {
            (field.Basis, field.Saved) = (result.Sequence, stray.Text);
        }

        field.Sent = Rebased(field.Sent);
        field.Next = Rebased(field.Next);
        for (var i = 0; i < _strays.Count; i++)
        {
            _strays[i] = _strays[i].Save.Path == stray.Path ? _strays[i] with { Save = Rebased(_strays[i].Save)! } : _strays[i];
        }

        Keep(field);

        SentSave? Rebased(SentSave? save) => save?.Basis == stray.Basis ? save with { Basis = result.Sequence } : save;
    }

    private static void Adopt(ScriptedField field, ToldHeld held)
    {
        field.Text = held.Value;
        field.Basis = held.Sequence;
        field.Saved = held.Value;
    }

    private string KeyOf(ScriptedField field) => $"{Page.KeepKey}:{field.Path}:{_tab}";

    private void Keep(ScriptedField field)
    {
        if (!field.IsUnsaved)
        {
            field.Next = null;
            _storage.Remove(KeyOf(field));
            if (field.Adopted is var (key, entry))
            {
                _storage.RemoveUnchanged(key, entry);
            }

            return;
        }

        // The same text goes by one id, whichever tab sends it.
        var id = field.Next?.Text == field.Text ? field.Next.Id : _newId();
        field.Next = field.Text == field.Sent?.Text ? null
            : field.Text == field.Refused?.Text ? field.Refused
            : new SentSave(field.Path, id, field.Basis, field.Text);
        _storage.Set(KeyOf(field), field.Path, field.Sent, field.Next);
    }

    private void AdoptKept()
    {
        foreach (var kept in _storage.Read(Page.KeepKey))
        {
            var (key, entry) = kept;
            if (!_fields.TryGetValue(entry.Path, out var field) || field.Adopted is not null || field.IsDirty)
            {
                AddStray(kept);
                continue;
            }

            field.Adopted = kept;
            var text = entry.Typed?.Text ?? entry.Sent!.Text;
            if (text == field.Saved)
            {
                if (entry.Sent is { } sent)
                {
                    _strays.Add(new Stray(sent, key, entry));
                }
                else
                {
                    _storage.RemoveUnchanged(key, entry);
                }

                continue;
            }

            // Under the ids they are kept under: they may have arrived before.
            field.Sent = entry.Sent ?? entry.Typed;
            field.Next = entry.Typed;
            if (entry.Sent is null)
            {
                field.Basis = entry.Typed!.Basis;
            }

            field.Text = text;
        }

        // Two of one entry stay in their order.
        List<Stray> oldestFirst = [.. _strays.OrderBy(stray => stray.Entry.At)];
        _strays.Clear();
        _strays.AddRange(oldestFirst);
    }

    private void AddStray(KeyValuePair<string, KeptEntry> kept)
    {
        if (!_fields.ContainsKey(kept.Value.Path))
        {
            return;
        }

        // The entry goes when the last of them has arrived.
        List<SentSave> saves = [.. new[] { kept.Value.Sent, kept.Value.Typed }.OfType<SentSave>()];
        _strays.AddRange(saves.Select((save, i) => new Stray(save, i == saves.Count - 1 ? kept.Key : null, kept.Value)));
    }

    private sealed record Stray(SentSave Save, string? Key, KeptEntry Entry);
}
