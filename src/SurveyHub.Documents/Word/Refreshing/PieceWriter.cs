using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>Writes what was decided, and reads it again: a part that does not say afterwards what it was to say never leaves here.</summary>
internal static class PieceWriter
{
    /// <summary>The parts that have changed, by name.</summary>
    public static Dictionary<string, byte[]> Write(IReadOnlyList<StoryPart> stories, IReadOnlyList<(FoundPiece Piece, PieceChange Change)> planned)
    {
        var splices = stories.ToDictionary(story => story, story => new Splice(story.Bytes));
        foreach (var (piece, change) in planned)
        {
            change.Writing?.Write(splices[piece.Part]);
        }

        ControlIds.Separate(stories, [.. planned.Select(place => place.Piece)], splices);
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var story in stories.Where(story => !splices[story].IsEmpty))
        {
            parts[story.Name] = splices[story].Apply();
            Check(story, parts[story.Name], [.. planned.Where(place => place.Piece.Part == story)]);
        }

        // Copies of a chart that share its parts have been given the same ones.
        foreach (var (name, bytes) in planned.SelectMany(place => place.Change.Parts ?? new Dictionary<string, byte[]>()))
        {
            parts[name] = bytes;
        }

        return parts;
    }

    private static void Check(StoryPart story, byte[] part, (FoundPiece Piece, PieceChange Change)[] planned)
    {
        var changed = story with { Bytes = part, Root = SpanReader.Read(part, story.Name) };
        var found = PieceFinder.Find(changed, planned.Select(place => place.Piece.Key).ToHashSet());
        if (!found.Select(piece => piece.Key).SequenceEqual(planned.Select(place => place.Piece.Key)))
        {
            throw new InvalidOperationException($"{story.Name} has other pieces after refreshing than before.");
        }

        foreach (var (after, (before, change)) in found.Zip(planned))
        {
            if (change.Writing is { } writing && !writing.IsDone(part, after.Content!))
            {
                throw new InvalidOperationException($"The piece {before.Key} in {story.Name} does not say what it was to say.");
            }
        }
    }
}
