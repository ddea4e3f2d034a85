using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Tests.Features.Answering.Histories;

/// <summary>
/// What the pages have promised to keep. Every text that is typed is another one, so that it is known again wherever it ends up; an emptied field and
/// what everybody types are followed by the entries alone.
/// </summary>
internal sealed class Promises
{
    /// <summary>Texts that must be in the log when all is settled, with who wrote them.</summary>
    private readonly Dictionary<string, TestRespondent> _owed = new(StringComparer.Ordinal);

    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _deliberate = new(StringComparer.Ordinal);
    private readonly HashSet<(PersonId, string)> _seen = [];
    private int _texts;

    /// <summary>A text that nobody has typed before.</summary>
    public string NewText(TestRespondent author)
    {
        var text = $"t{++_texts}";
        Saw(author, text);
        _deliberate[text] = 1;
        _owed[text] = author;
        return text;
    }

    /// <summary>It is posted or under way: from now on it is kept even when its author writes something else.</summary>
    public void Sent(string text) => _sent.Add(text);

    /// <summary>The server has answered it, whether or not the answer was heard.</summary>
    public void Taken(string text) => _taken.Add(text);

    public bool IsOwed(string text) => _owed.ContainsKey(text);

    public bool IsTaken(string text) => _taken.Contains(text);

    /// <summary>Its author wrote over it, or left a form without script, before it was sent.</summary>
    public void Dropped(TestRespondent author, string text)
    {
        if (!_sent.Contains(text) && _owed.GetValueOrDefault(text)?.Person == author.Person)
        {
            _owed.Remove(text);
        }
    }

    /// <summary>It was handed back to be copied.</summary>
    public void HandedBack(string text) => _owed.Remove(text);

    public void Saw(TestRespondent who, string text) => _seen.Add((who.Person, text));

    /// <summary>The person has once more asked for this text to be recorded.</summary>
    public void Deliberate(string text)
    {
        if (_deliberate.TryGetValue(text, out var asked))
        {
            _deliberate[text] = asked + 1;
        }
    }

    /// <param name="isWaiting">Whether a text is still on an open page or in the browser of somebody whose link has been revoked.</param>
    public void AssertKept(IReadOnlyList<AnswerEvent> log, Func<TestRespondent, string, bool> isWaiting)
    {
        var recorded = log.Select(entry => entry.Raw).ToHashSet(StringComparer.Ordinal);
        var lost = _owed.Where(pair => !recorded.Contains(pair.Key) && !isWaiting(pair.Value, pair.Key)).Select(pair => pair.Key).ToList();
        Assert.True(lost.Count == 0, $"Lost: {string.Join(", ", lost)}");
    }

    public void AssertNothingIsDoubled(IReadOnlyList<AnswerEvent> log)
    {
        var doubled = log.GroupBy(entry => entry.Raw, StringComparer.Ordinal)
            .Where(group => _deliberate.TryGetValue(group.Key, out var asked) && group.Count() > asked).Select(group => group.Key).ToList();
        Assert.True(doubled.Count == 0, $"Recorded more often than asked for: {string.Join(", ", doubled)}\n{Told(log)}");
    }

    private static string Told(IEnumerable<AnswerEvent> log) => string.Join('\n', log.OrderBy(entry => entry.Sequence).Select(entry =>
        $"{entry.Path} {entry.Sequence} on {entry.BasedOn}: '{entry.Raw}' {entry.Standing} by {entry.PersonId}"));

    /// <summary>Whoever replaced an answer had it before them.</summary>
    public void AssertNothingIsOverwrittenUnseen(IReadOnlyList<AnswerEvent> log)
    {
        var entries = log.ToDictionary(entry => entry.Sequence);
        foreach (var entry in log.Where(entry => entry is { Standing: EntryStanding.Applied, BasedOn: not null }))
        {
            var replaced = entries[entry.BasedOn!.Value].Raw;
            Assert.True(replaced.Length == 0 || _seen.Contains((entry.PersonId!.Value, replaced)), $"{replaced} was overwritten unseen by {entry.Raw}");
        }
    }

    /// <summary>Of several texts each is still beside the one that holds, or somebody who had it before them has decided or gone on from it.</summary>
    /// <param name="shown">The entries that somebody is still asked to decide about.</param>
    public void AssertConflictsAreSeen(IReadOnlyList<AnswerEvent> log, IReadOnlyList<SettledConflict> settled, IReadOnlySet<long> shown)
    {
        var deciders = settled.ToDictionary(decision => decision.Sequence, decision => decision.PersonId!.Value);
        foreach (var entry in log.Where(entry => entry.Standing == EntryStanding.Conflicting))
        {
            var isSeen = deciders.TryGetValue(entry.Sequence, out var decider)
                ? entry.Raw.Length == 0 || _seen.Contains((decider, entry.Raw))
                : shown.Contains(entry.Sequence);
            Assert.True(isSeen, $"{entry.Raw} lost to another, and {(decider == default ? "nobody is asked" : "was put aside unseen")}.");
        }
    }
}
