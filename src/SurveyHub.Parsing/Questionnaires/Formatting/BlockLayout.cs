using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Mending;

namespace SurveyHub.Parsing.Questionnaires.Formatting;

/// <summary>Lays out the lines of one block by what it is.</summary>
internal static class BlockLayout
{
    /// <param name="lines">Without blanks around them.</param>
    public static IEnumerable<string> Lay(BlockKind kind, IReadOnlyList<string> lines) => kind switch
    {
        BlockKind.Setting => lines.Select(LineLayout.Setting),
        BlockKind.Title or BlockKind.Section or BlockKind.Question => lines.Select(LineLayout.Label),
        BlockKind.Field => lines.Select(LineLayout.Field),
        BlockKind.Reported or BlockKind.EarlierName => lines.Select(LineLayout.Listing),
        BlockKind.Check or BlockKind.Condition or BlockKind.Caption or BlockKind.Note or BlockKind.Shared => lines.Select(LineLayout.Label),
        BlockKind.Table => TableRows.Lay(lines),
        BlockKind.Options => Options(lines),
        BlockKind.Prose => IsList(lines) ? ListLayout.Lay(lines, word => word) : lines,
    };

    /// <summary>The list, under the line that says whose options they are if there is one.</summary>
    private static IEnumerable<string> Options(IReadOnlyList<string> lines)
    {
        var above = IsList(lines) ? [] : lines.TakeWhile(line => line.Length > 0 && !LinePatterns.ListItem().IsMatch(line)).ToList();
        var list = ListLayout.Lay([.. lines.Skip(above.Count).SkipWhile(line => line.Length == 0)], LineLayout.Label);
        return above.Count == 0 ? list : [.. above.Select(LineLayout.Label), "", .. list];
    }

    private static bool IsList(IReadOnlyList<string> lines) => LinePatterns.ListItem().IsMatch(lines[0]);
}
