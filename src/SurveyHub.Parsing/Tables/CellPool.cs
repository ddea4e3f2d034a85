using System.Text;

namespace SurveyHub.Parsing.Tables;

/// <summary>The same cell is the same string: in a file of answers most cells (who, which field, yes) stand there thousands of times.</summary>
internal sealed class CellPool
{
    private const int LongestPooled = 40, MostPooled = 50_000;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string TextOf(StringBuilder cell)
    {
        if (cell.Length > LongestPooled)
        {
            return cell.ToString();
        }

        Span<char> letters = stackalloc char[cell.Length];
        cell.CopyTo(0, letters, cell.Length);
        if (_known.TryGetValue(letters, out var known))
        {
            return known;
        }

        var text = letters.ToString();
        if (_known.Set.Count < MostPooled)
        {
            _known.Set.Add(text);
        }

        return text;
    }
}
