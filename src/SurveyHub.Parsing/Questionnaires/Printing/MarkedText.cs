using System.Buffers;
using System.Text;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>A stretch of running text with its marks.</summary>
/// <param name="IsWritten">The text stands as it is to be in the file: words of the program between backticks.</param>
internal readonly record struct MarkedText(string Text, bool IsWritten, bool Bold, bool Italic, string? Link)
{
    /// <summary>What an address between angle brackets cannot hold, or would be read as something else there.</summary>
    private static readonly SearchValues<char> NotAlone = SearchValues.Create(" <>&\\`");

    /// <summary>As Markdown. What begins together and reaches farthest stands outermost: <c>*a **b***</c>.</summary>
    public static string Print(ReadOnlySpan<MarkedText> runs)
    {
        var text = new StringBuilder();
        while (!runs.IsEmpty)
        {
            var (mark, reach) = Outermost(runs);
            var inner = runs[..reach];
            text.Append(mark switch
            {
                Mark.None => runs[0].IsWritten ? runs[0].Text : MarkdownText.Escape(runs[0].Text),
                Mark.Bold => $"**{Print(Without(inner, run => run with { Bold = false }))}**",
                Mark.Italic => $"*{Print(Without(inner, run => run with { Italic = false }))}*",
                Mark.Link when IsAddressAlone(inner) => $"<{runs[0].Text}>",
                Mark.Link => $"[{Print(Without(inner, run => run with { Link = null }))}]({MarkdownText.Address(runs[0].Link!)})",
            });
            runs = runs[reach..];
        }

        return text.ToString();
    }

    /// <summary>An address that is its own text.</summary>
    private static bool IsAddressAlone(ReadOnlySpan<MarkedText> runs) =>
        runs is [{ Bold: false, Italic: false } only] && only.Text == only.Link && !only.Text.AsSpan().ContainsAny(NotAlone);

    private enum Mark
    {
        None,
        Bold,
        Italic,
        Link,
    }

    /// <summary>The mark of the first run that most of the following have too.</summary>
    private static (Mark Mark, int Reach) Outermost(ReadOnlySpan<MarkedText> runs)
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

    private static int Reach(ReadOnlySpan<MarkedText> runs, Func<MarkedText, bool> has)
    {
        var reach = 0;
        while (reach < runs.Length && has(runs[reach]))
        {
            reach++;
        }

        return reach;
    }

    private static MarkedText[] Without(ReadOnlySpan<MarkedText> runs, Func<MarkedText, MarkedText> take) => Array.ConvertAll(runs.ToArray(), run => take(run));
}
