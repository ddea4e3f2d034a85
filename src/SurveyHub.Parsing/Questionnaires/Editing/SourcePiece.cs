using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;

namespace SurveyHub.Parsing.Questionnaires.Editing;

/// <summary>A block as it stands in the file, with what separates it from the next: line ends, empty lines, the end of the settings.</summary>
internal sealed partial class SourcePiece(SourceBlock block, string content, string gap)
{
    public BlockKind Kind { get; } = block.Kind;

    public string Owner { get; } = block.Owner;

    /// <summary>The block of the printed questionnaire that it is; null when that cannot be told, and it is left where it stands.</summary>
    public BlockKey? Key { get; set; }

    /// <summary>Without the line end of its last line.</summary>
    public string Content { get; set; } = content;

    /// <summary>From that line end on.</summary>
    public string Gap { get; set; } = gap;

    /// <summary>Whether this is the setting of that name.</summary>
    public bool IsNamed(string name) => block.Name == name;

    /// <summary>Whether an empty line follows.</summary>
    public bool IsSetApart => LineEnd().Count(Gap) > 1;

    /// <summary>A file as the lines before its first block, and its blocks.</summary>
    public static (string Before, IReadOnlyList<SourcePiece> Pieces) Cut(string text, IReadOnlyList<SourceBlock> blocks)
    {
        var lines = LinesOf(text);
        var pieces = new List<SourcePiece>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1].FirstLine : lines.Count;
            pieces.Add(Cut(lines[blocks[i].FirstLine..next], blocks[i]));
        }

        return (string.Concat(lines.Take(blocks.Count > 0 ? blocks[0].FirstLine : lines.Count)), pieces);
    }

    private static SourcePiece Cut(List<string> lines, SourceBlock block)
    {
        // What follows a setting is another, or the line of hyphens that ends them.
        var last = block.Kind == BlockKind.Setting ? 0 : Math.Max(0, lines.FindLastIndex(line => !string.IsNullOrWhiteSpace(line)));
        var content = string.Concat(lines.Take(last + 1)).TrimEnd('\r', '\n');
        return new SourcePiece(block, content, string.Concat(lines)[content.Length..]);
    }

    /// <summary>Each with its line end.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        var start = 0;
        foreach (var end in LineEnd().EnumerateMatches(text))
        {
            lines.Add(text[start..(end.Index + end.Length)]);
            start = end.Index + end.Length;
        }

        lines.Add(text[start..]);
        return lines;
    }

    [GeneratedRegex(@"\r\n|\r|\n", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex LineEnd();
}
