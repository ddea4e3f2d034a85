using System.Globalization;
using System.Text.RegularExpressions;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>What the lists at the beginning of a PDF say: on which page each thing stands.</summary>
public static class PrintedLists
{
    /// <summary>The number that stands after each line, from the pages before <paramref name="first"/>; null where none does.</summary>
    /// <param name="lines">All that is listed, in order, none ending with a digit.</param>
    /// <param name="first">The number of the first page after the lists.</param>
    public static IReadOnlyList<int?> NumbersOf(IReadOnlyList<PrintedPage> pages, IEnumerable<string> lines, int first)
    {
        // The last line of a page is its foot.
        var (letters, place) = (PrintedPage.LettersOf(string.Concat(pages.Take(first - 1).SelectMany(page => page.Lines.SkipLast(1)))), 0);
        return [.. lines.Select(line =>
        {
            var found = Regex.Match(letters[place..], Regex.Escape(PrintedPage.LettersOf(line)) + @"(?<page>\d*)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
            if (!found.Success)
            {
                throw new InvalidOperationException($"No list says '{line}'.");
            }

            place += found.Index + found.Length;
            return found.Groups["page"] is { Length: > 0 } page ? int.Parse(page.Value, CultureInfo.InvariantCulture) : (int?)null;
        })];
    }
}
