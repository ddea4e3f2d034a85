namespace SurveyHub.TestKit.Respondents;

/// <summary>What is kept of one field.</summary>
/// <param name="At">When it was typed, to tell the newest.</param>
/// <param name="Sent">The save that is under way, or null.</param>
/// <param name="Typed">What has been typed since, or null.</param>
public sealed record KeptEntry(string Path, long At, SentSave? Sent, SentSave? Typed);

/// <summary>The part of a browser's storage that outlives its pages; shared by all tabs of one person.</summary>
public sealed class BrowserStorage
{
    private readonly Dictionary<string, KeptEntry> _entries = new(StringComparer.Ordinal);
    private long _clock;

    public IEnumerable<KeptEntry> Entries => _entries.Values;

    /// <summary>Another moment each time.</summary>
    public long Now() => ++_clock;

    public KeptEntry Set(string key, string path, long at, SentSave? sent, SentSave? typed) => _entries[key] = new KeptEntry(path, at, sent, typed);

    public void Remove(string key) => _entries.Remove(key);

    /// <summary>Only when it is still the same: another tab may have written there since.</summary>
    public void RemoveUnchanged(string key, KeptEntry entry)
    {
        if (_entries.TryGetValue(key, out var kept) && ReferenceEquals(kept, entry))
        {
            _entries.Remove(key);
        }
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<KeyValuePair<string, KeptEntry>> Read(string prefix) =>
    [
        .. _entries.Where(pair => pair.Key.StartsWith($"{prefix}:", StringComparison.Ordinal)).OrderByDescending(pair => pair.Value.At),
    ];
}
