using SurveyHub.Parsing.Questionnaires.Blocks;

namespace SurveyHub.Parsing.Questionnaires.Editing;

/// <summary>Makes one block of all that a question or section holds, where its blocks are not looked at one by one.</summary>
internal static class WholeBlocks
{
    private const string Name = "whole";

    public static IReadOnlyList<FileBlock> Join(IReadOnlyList<FileBlock> blocks, HashSet<string> owners)
    {
        var texts = blocks.Where(block => IsJoined(block.Key, owners))
            .GroupBy(block => block.Key.Owner, StringComparer.Ordinal)
            .ToDictionary(owned => owned.Key, owned => string.Join("\n\n", owned.Select(block => block.Text)), StringComparer.Ordinal);
        return [.. blocks
            .Select(block => IsJoined(block.Key, owners) ? new FileBlock(KeyOf(block.Key.Owner), texts[block.Key.Owner]) : block)
            .DistinctBy(block => block.Key)];
    }

    public static IEnumerable<SourcePiece> Join(IReadOnlyList<SourcePiece> pieces, HashSet<string> owners)
    {
        SourcePiece? open = null;
        foreach (var piece in pieces)
        {
            if (piece.Kind == BlockKind.Setting || !owners.Contains(piece.Owner))
            {
                open = null;
                yield return piece;
            }
            else if (open?.Owner == piece.Owner)
            {
                (open.Content, open.Gap) = (open.Content + open.Gap + piece.Content, piece.Gap);
            }
            else
            {
                piece.Key = KeyOf(piece.Owner);
                open = piece;
                yield return piece;
            }
        }
    }

    private static bool IsJoined(BlockKey key, HashSet<string> owners) => key.Kind != BlockKind.Setting && owners.Contains(key.Owner);

    private static BlockKey KeyOf(string owner) => new(owner, BlockKind.Question, Name);
}
