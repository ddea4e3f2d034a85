using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Printing;

namespace SurveyHub.Parsing.Questionnaires.Editing;

/// <summary>
/// Carries an edit of a questionnaire over to its file: both are printed, and only the blocks that are printed otherwise than before are
/// written anew, taken away or put in.
/// </summary>
internal sealed class SourceEditor
{
    private readonly string _lineEnd;
    private readonly string _before;
    private readonly LinkedList<SourcePiece> _pieces;
    private readonly Dictionary<BlockKey, string> _oldTexts;
    private readonly IReadOnlyList<FileBlock> _newBlocks;
    private readonly Dictionary<BlockKey, string> _moved = [];

    private SourceEditor(string text, string before, IEnumerable<SourcePiece> pieces, IReadOnlyList<FileBlock> oldBlocks, IReadOnlyList<FileBlock> newBlocks)
    {
        _lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : text.Contains('\r', StringComparison.Ordinal) ? "\r" : "\n";
        (_before, _pieces, _newBlocks) = (before, new LinkedList<SourcePiece>(pieces), newBlocks);
        _oldTexts = oldBlocks.ToDictionary(block => block.Key, block => block.Text);
    }

    /// <summary>The file with the edit made; null when it cannot be carried over. Nobody has looked whether it is read as the edited questionnaire.</summary>
    /// <param name="isByQuestion">Questions that are edited are written anew as a whole, and not block by block.</param>
    public static string? Edit(string text, ReadFile file, Questionnaire edited, bool isByQuestion)
    {
        var habits = HabitsIn(file);
        var (before, pieces) = SourcePiece.Cut(text, file.Blocks);
        var oldBlocks = QuestionnairePrinter.Blocks(file.Parsed.Questionnaire, habits);
        var newBlocks = QuestionnairePrinter.Blocks(edited, habits);
        var changed = ChangedOwners(oldBlocks, newBlocks, _ => true);
        var reworded = ChangedOwners(oldBlocks, newBlocks, BlockMatcher.IsInstruction);
        var whole = BlockMatcher.Match(pieces, oldBlocks, owner => !isByQuestion && !reworded.Contains(owner));
        whole.UnionWith(isByQuestion ? changed : []);
        var editor = new SourceEditor(text, before, WholeBlocks.Join(pieces, whole), WholeBlocks.Join(oldBlocks, whole), WholeBlocks.Join(newBlocks, whole));
        return editor.TryEdit() ? editor.Written() : null;
    }

    private static HeaderHabits HabitsIn(ReadFile file)
    {
        bool Has(BlockKey key) => file.Blocks.Any(block => block.Kind == key.Kind && block.Name == key.Name);
        return new HeaderHabits(
            file.Blocks.Any(block => block.Kind == BlockKind.Title),
            Has(HeaderPrinter.KeyOf(Front.Setting.Title)),
            Has(HeaderPrinter.KeyOf(Front.Setting.Language)));
    }

    private static HashSet<string> ChangedOwners(IEnumerable<FileBlock> before, IEnumerable<FileBlock> after, Func<BlockKind, bool> isMeant)
    {
        var (old, fresh) = (Texts(before), Texts(after));
        return old.Keys.Union(fresh.Keys).Where(owner => old.GetValueOrDefault(owner) != fresh.GetValueOrDefault(owner)).ToHashSet(StringComparer.Ordinal);

        Dictionary<string, string> Texts(IEnumerable<FileBlock> blocks) => blocks
            .Where(block => block.Key.Kind != BlockKind.Setting && isMeant(block.Key.Kind))
            .GroupBy(block => block.Key.Owner, StringComparer.Ordinal)
            .ToDictionary(owned => owned.Key, owned => string.Join("\n\n", owned.Select(block => block.Text)), StringComparer.Ordinal);
    }

    private bool TryEdit()
    {
        var kept = Orders.LongestKept([.. _oldTexts.Keys], [.. _newBlocks.Select(block => block.Key)]);
        TakeAway(kept);
        var nodes = NodesByKey();
        LinkedListNode<SourcePiece>? last = null;
        foreach (var block in _newBlocks)
        {
            if (!kept.Contains(block.Key))
            {
                var isMoved = _moved.TryGetValue(block.Key, out var asWritten) && _oldTexts[block.Key] == block.Text;
                last = Insert(last, block, isMoved ? asWritten! : OfFile(block.Text));
            }
            else if (nodes.TryGetValue(block.Key, out var node))
            {
                node.Value.Content = _oldTexts[block.Key] == block.Text ? node.Value.Content : OfFile(block.Text);
                last = node;
            }
            else if (_oldTexts[block.Key] != block.Text)
            {
                return false;
            }
        }

        return true;
    }

    private Dictionary<BlockKey, LinkedListNode<SourcePiece>> NodesByKey()
    {
        var nodes = new Dictionary<BlockKey, LinkedListNode<SourcePiece>>();
        for (var node = _pieces.First; node is not null; node = node.Next)
        {
            if (node.Value.Key is { } key)
            {
                nodes.TryAdd(key, node);
            }
        }

        return nodes;
    }

    private void TakeAway(HashSet<BlockKey> kept)
    {
        for (var node = _pieces.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Key is { } key && _oldTexts.ContainsKey(key) && !kept.Contains(key))
            {
                _moved[key] = node.Value.Content;
                if (node.Previous is { } previous && IsGapOfItsOwn(node, previous.Value))
                {
                    previous.Value.Gap = node.Value.Gap;
                }

                _pieces.Remove(node);
            }

            node = next;
        }
    }

    /// <summary>What follows the block and has to be left: the end of the settings or of the file, or the only empty line between two blocks.</summary>
    private static bool IsGapOfItsOwn(LinkedListNode<SourcePiece> node, SourcePiece previous) =>
        node.Value.Kind == BlockKind.Setting
        || (previous.Kind != BlockKind.Setting && (node.Next is null || (node.Value.IsSetApart && !previous.IsSetApart)));

    private LinkedListNode<SourcePiece> Insert(LinkedListNode<SourcePiece>? last, FileBlock block, string content)
    {
        var fresh = new SourcePiece(new SourceBlock(block.Key.Kind, block.Key.Owner, null, 0), content, _lineEnd) { Key = block.Key };
        // Instructions that nobody can tell apart belong to what stands above them.
        while (last?.Next is { Value: { Key: null } unknown } && unknown.Owner != block.Key.Owner && unknown.Owner == last.Value.Owner)
        {
            last = last.Next;
        }

        if (last is null)
        {
            return _pieces.AddFirst(fresh);
        }

        var above = last.Value;
        if (fresh.Kind == BlockKind.Setting || last.Next is null)
        {
            (fresh.Gap, above.Gap) = above.Kind == BlockKind.Setting && fresh.Kind != BlockKind.Setting ? (_lineEnd, above.Gap) : (above.Gap, _lineEnd);
        }
        else
        {
            fresh.Gap = _lineEnd + _lineEnd;
        }

        if (fresh.Kind != BlockKind.Setting && !above.IsSetApart)
        {
            above.Gap += _lineEnd;
        }

        return _pieces.AddAfter(last, fresh);
    }

    private string OfFile(string text) => text.Replace("\n", _lineEnd, StringComparison.Ordinal);

    private string Written()
    {
        var text = new StringBuilder(_before);
        foreach (var piece in _pieces)
        {
            text.Append(piece.Content).Append(piece.Gap);
        }

        return text.ToString();
    }
}
