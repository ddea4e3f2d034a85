namespace SurveyHub.E2E.Answering.Killing;

/// <summary>Holds what is in the database against what everybody did, was told, and is shown.</summary>
/// <param name="Lost">Acknowledged, sent or left in a field, and not in the log as it was typed.</param>
/// <param name="Doubled">In the log more than once for one save, or without any.</param>
/// <param name="Wrong">Where what holds is not what the log says, or a page shows something else.</param>
internal sealed record Audit(IReadOnlyList<string> Lost, IReadOnlyList<string> Doubled, IReadOnlyList<string> Wrong)
{
    public static Audit Of(SaveLedger ledger, DatabaseFile file, IReadOnlyList<ShownField> shown) =>
        new([.. LostIn(ledger, file)], [.. DoubledIn(ledger, file)], [.. WrongIn(file), .. WronglyShown(file, shown)]);

    private static IEnumerable<string> LostIn(SaveLedger ledger, DatabaseFile file)
    {
        var bySave = file.Log.ToLookup(entry => entry.SaveId);
        var texts = file.Log.Select(entry => (entry.Response, entry.Path, entry.Raw)).ToHashSet();
        // The same stood there already: by another save of the same text.
        var unchanged = ledger.Acknowledged.Where(told => told.Outcome == "unchanged").Select(told => told.Save.Id).ToHashSet();
        // A text of the log that was chosen is there; of two who choose, or of one who chooses what holds, nothing more is recorded.
        foreach (var (save, response) in ledger.Begun.Where(one => one.Save.IsTyped))
        {
            var isThere = unchanged.Contains(save.Id)
                ? save.Text.Length == 0 || texts.Contains((response, save.Path, save.Text))
                : bySave[SentSaves.RecordedId(save)].Any(entry => entry.Response == response && entry.Path == save.Path && entry.Raw == save.Text);
            if (!isThere)
            {
                yield return $"{save}";
            }
        }

        var anywhere = file.Log.Select(entry => (entry.Response, entry.Raw)).ToHashSet();
        foreach (var left in ledger.Typed.Where(left => !anywhere.Contains(left)))
        {
            yield return $"{left.Text}, which nobody typed over; {Nearest(file, left)}";
        }
    }

    /// <summary>What the log has instead: the whole text with somebody else's before it, the half that was sent first, or nothing.</summary>
    private static string Nearest(DatabaseFile file, (Guid Response, string Text) left)
    {
        var near = file.Log.Where(entry => entry.Response == left.Response).OrderByDescending(entry => Alike(entry.Raw, left.Text)).Take(3);
        return $"nearest in the log: {string.Join(" | ", near)}";
    }

    private static int Alike(string one, string other) => CommonStart(one, other) + CommonStart([.. one.Reverse()], [.. other.Reverse()]);

    private static int CommonStart(IEnumerable<char> one, IEnumerable<char> other) => one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();

    private static IEnumerable<string> DoubledIn(SaveLedger ledger, DatabaseFile file)
    {
        var words = file.Log.ToDictionary(entry => entry.Sequence, entry => entry.Raw);
        var begun = ledger.Begun.Select(one => SentSaves.RecordedId(SentSaves.WithWords(one.Save, words))).ToHashSet();
        return file.Log.GroupBy(entry => entry.SaveId).Where(group => group.Count() > 1 || !begun.Contains(group.Key)).Select(group => $"{group.First()}");
    }

    private static IEnumerable<string> WrongIn(DatabaseFile file)
    {
        var last = new Dictionary<(Guid Response, string Path), long>();
        foreach (var entry in file.Log)
        {
            var field = (entry.Response, entry.Path);
            var builtOnWhatHeld = entry.BasedOn == (last.TryGetValue(field, out var held) ? held : null);
            if (builtOnWhatHeld != (entry.Standing == 0))
            {
                yield return $"{entry} came when {held} held";
            }

            if (entry.Standing == 0)
            {
                last[field] = entry.Sequence;
            }
        }

        foreach (var field in last.Keys.Union(file.Current.Keys))
        {
            if (last.GetValueOrDefault(field) != file.Current.GetValueOrDefault(field))
            {
                yield return $"{field} holds {file.Current.GetValueOrDefault(field)}, and {last.GetValueOrDefault(field)} was applied last";
            }
        }
    }

    private static IEnumerable<string> WronglyShown(DatabaseFile file, IReadOnlyList<ShownField> shown)
    {
        var entries = file.Log.ToDictionary(entry => entry.Sequence);
        foreach (var field in shown.Where(field => !field.IsInConflict))
        {
            var holds = file.Current.TryGetValue((field.Response, field.Path), out var sequence) ? entries[sequence].Raw : "";
            if (field.Text != holds)
            {
                yield return $"{field} is shown, and {holds} holds";
            }
        }
    }
}
