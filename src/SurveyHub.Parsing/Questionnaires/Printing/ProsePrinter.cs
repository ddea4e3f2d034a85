using System.Globalization;
using System.Text;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes running text with its marks. What begins together and reaches farthest stands outermost: <c>*a **b***</c>.</summary>
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

    private static string Line(ProseParagraph paragraph) => MarkdownText.AtLineStart(Runs([.. paragraph.Runs]));

    private static string Runs(ReadOnlySpan<ProseRun> runs)
    {
        var text = new StringBuilder();
        while (!runs.IsEmpty)
        {
            var (mark, reach) = Outermost(runs);
            var inner = runs[..reach];
            text.Append(mark switch
            {
                Mark.None => MarkdownText.Escape(runs[0].Text),
                Mark.Bold => $"**{Runs(Without(inner, run => run with { Bold = false }))}**",
                Mark.Italic => $"*{Runs(Without(inner, run => run with { Italic = false }))}*",
                Mark.Link when IsAddressAlone(inner) => $"<{runs[0].Text}>",
                Mark.Link => $"[{Runs(Without(inner, run => run with { Link = null }))}]({MarkdownText.Address(runs[0].Link!)})",
            });
            runs = runs[reach..];
        }

        return text.ToString();
    }

    /// <summary>An address that is its own text.</summary>
    private static bool IsAddressAlone(ReadOnlySpan<ProseRun> runs) =>
        runs is [{ Bold: false, Italic: false } only] && only.Text == only.Link && !only.Text.AsSpan().ContainsAny(" <>&\\");

    private enum Mark
    {
        None,
        Bold,
        Italic,
        Link,
    }

    /// <summary>The mark of the first run that most of the following have too.</summary>
    private static (Mark Mark, int Reach) Outermost(ReadOnlySpan<ProseRun> runs)
    {
        var first = runs[0];
        var (mark, reach) = (Mark.None, 1);
        if (first.Bold)
        {
            (mark, reach) = (Mark.Bold, Reach(runs, run => run.Bold));
        }

        if (first.Italic && Reach(runs, run => run.Italic) is var italic && (mark == Mark.None || italic > reach))
        {
            (mark, reach) = (Mark.Italic, italic);
        }

        if (first.Link is { } address && Reach(runs, run => run.Link == address) is var link && (mark == Mark.None || link > reach))
        {
            (mark, reach) = (Mark.Link, link);
        }

        return (mark, reach);
    }

    private static int Reach(ReadOnlySpan<ProseRun> runs, Func<ProseRun, bool> has)
    {
        var reach = 0;
        while (reach < runs.Length && has(runs[reach]))
        {
            reach++;
        }

        return reach;
    }

    private static ProseRun[] Without(ReadOnlySpan<ProseRun> runs, Func<ProseRun, ProseRun> take) => Array.ConvertAll(runs.ToArray(), run => take(run));
}
