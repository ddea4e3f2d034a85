using System.Globalization;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes running text.</summary>
internal static class ProsePrinter
{
    /// <summary>Each paragraph and list as lines of its own.</summary>
    public static IEnumerable<string> Print(Prose prose)
    {
        var previous = (ProseBlock?)null;
        var mark = '.';
        foreach (var block in prose.Blocks)
        {
            // Two numbered lists after one another are told apart by their marks.
            mark = block is ProseList { Ordered: true } && previous is ProseList { Ordered: true } && mark == '.' ? ')' : '.';
            previous = block;
            yield return block switch
            {
                ProseParagraph paragraph => Line(paragraph),
                ProseList list => string.Join('\n', list.Items.Select((item, index) => $"{Bullet(list, index, mark)} {Line(item)}")),
                _ => throw new ArgumentOutOfRangeException(nameof(prose)),
            };
        }
    }

    private static string Bullet(ProseList list, int index, char mark) =>
        list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}{mark}") : "-";

    private static string Line(ProseParagraph paragraph) => MarkdownText.AtLineStart(Runs(paragraph.Runs));

    private static string Runs(IReadOnlyList<ProseRun> runs) =>
        MarkedText.Print([.. runs.Select(run => new MarkedText(run.Text, IsWritten: false, run.Bold, run.Italic, run.Link))]);
}
