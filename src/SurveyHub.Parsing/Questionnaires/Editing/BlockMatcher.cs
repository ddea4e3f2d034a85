using SurveyHub.Parsing.Questionnaires.Blocks;

namespace SurveyHub.Parsing.Questionnaires.Editing;

/// <summary>
/// Tells which printed block each block of a file is. An author may write things in another order, in more lines or in fewer than they are
/// printed; what cannot be told apart is one block, the whole question.
/// </summary>
internal static class BlockMatcher
{
    /// <summary>Gives every piece that can have one its key.</summary>
    /// <param name="printed">The questionnaire of the file, printed.</param>
    /// <param name="isSaid">Whether what a question says in instructions is to stay, so that it need not be told which is which.</param>
    /// <returns>The questions and sections whose blocks could not be told apart.</returns>
    public static HashSet<string> Match(IReadOnlyList<SourcePiece> pieces, IReadOnlyList<FileBlock> printed, Func<string, bool> isSaid)
    {
        foreach (var setting in pieces.Where(piece => piece.Kind == BlockKind.Setting))
        {
            setting.Key = printed.FirstOrDefault(block => block.Key.Kind == BlockKind.Setting && setting.IsNamed(block.Key.Name))?.Key;
        }

        var unmatched = new HashSet<string>(StringComparer.Ordinal);
        var blocksOf = printed.Where(block => block.Key.Kind != BlockKind.Setting).ToLookup(block => block.Key.Owner, block => block.Key, StringComparer.Ordinal);
        foreach (var owned in pieces.Where(piece => piece.Kind != BlockKind.Setting).GroupBy(piece => piece.Owner, StringComparer.Ordinal))
        {
            var keys = blocksOf[owned.Key].ToList();
            if (!TryPair([.. owned], keys)
                && !(isSaid(owned.Key) && TryPair([.. owned.Where(piece => !IsInstruction(piece.Kind))], [.. keys.Where(key => !IsInstruction(key.Kind))])))
            {
                unmatched.Add(owned.Key);
            }
        }

        return unmatched;
    }

    public static bool IsInstruction(BlockKind kind) => kind is BlockKind.Reported or BlockKind.Caption or BlockKind.EarlierName or BlockKind.Note or BlockKind.Check;

    private static bool TryPair(IReadOnlyList<SourcePiece> pieces, IReadOnlyList<BlockKey> keys)
    {
        if (!pieces.Select(piece => piece.Kind).SequenceEqual(keys.Select(key => key.Kind)))
        {
            return false;
        }

        foreach (var (piece, key) in pieces.Zip(keys))
        {
            piece.Key = key;
        }

        return true;
    }
}
