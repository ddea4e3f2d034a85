namespace SurveyHub.Documents.Html;

/// <summary>On which printed page each anchor lies, by the numbers that stand at the foot of the pages.</summary>
/// <param name="byAnchor">From 1. What is not in it has no number.</param>
internal sealed class AnchorPages(IReadOnlyDictionary<string, int> byAnchor)
{
    /// <summary>Before anything has been printed. The lists leave room for the numbers.</summary>
    public static AnchorPages Unknown { get; } = new(new Dictionary<string, int>());

    /// <summary>Null where it is not known.</summary>
    public int? Find(string anchor) => byAnchor.TryGetValue(anchor, out var page) ? page : null;

    /// <summary>Whether both put every anchor on the same page.</summary>
    public bool Agree(AnchorPages other) => Count == other.Count && byAnchor.All(place => other.Find(place.Key) == place.Value);

    private int Count => byAnchor.Count;
}
