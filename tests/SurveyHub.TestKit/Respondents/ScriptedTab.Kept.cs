namespace SurveyHub.TestKit.Respondents;

/// <summary>What is kept in the browser until it is acknowledged (kept.js).</summary>
public sealed partial class ScriptedTab
{
    private readonly List<Stray> _strays = [];

    private void ToldOfStray(SaveAnswer answer)
    {
        var stray = _strays[0];
        _strays.RemoveAt(0);
        if (stray.Key is { } key)
        {
            _storage.RemoveUnchanged(key, stray.Entry);
        }

        BuildOn(stray.Save, answer.Fields[0]);
    }

    /// <summary>What was typed while a choice was under way does not hold, and becomes one more text of the field.</summary>
    private void PutAside(ScriptedField field)
    {
        var save = field.Next!;
        var key = $"{Page.KeepKey}:{field.Path}:{save.Id:D}";
        _strays.Add(new Stray(save, key, _storage.Set(key, field.Path, _storage.Now(), save, null)));
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
            // What stands in the control now is newer, also where it is what stood there when the page was drawn.
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

        // When it was typed, which is not when it was last put aside.
        field.Kept = field.Kept is var (text, _) && text == field.Text ? field.Kept : (field.Text, _storage.Now());
        // A choice between texts that the server has is not kept: unmade, it stands on the page again.
        var sent = field.Sent is { IsTyped: true } ? field.Sent : null;
        // The same text goes by one id, whichever tab sends it.
        var id = field.Next?.Text == field.Text ? field.Next.Id : _newId();
        field.Next = field.IsDirty ? new SentSave(field.Path, id, field.Basis, field.Text) : null;
        if (sent is null && field.Next is null)
        {
            _storage.Remove(KeyOf(field));
            return;
        }

        _storage.Set(KeyOf(field), field.Path, field.Kept.Value.At, sent, field.Next);
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
            field.Kept = (text, entry.At);
            if (text == field.Saved)
            {
                if (entry.Sent is { } sent)
                {
                    // It goes when that save has arrived, and not when the field is touched.
                    field.Adopted = new KeyValuePair<string, KeptEntry>("", entry);
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
