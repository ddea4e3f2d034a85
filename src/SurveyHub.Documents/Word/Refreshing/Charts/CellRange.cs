using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing.Charts;

/// <summary>A stretch of one column of a sheet, as a chart refers to it: <c>'Data'!$B$2:$B$22</c>.</summary>
/// <param name="Sheet">As it is written before the exclamation mark.</param>
internal sealed partial record CellRange(string Sheet, string Column, int First, int Last)
{
    /// <summary>The name of the sheet without its quotes.</summary>
    public string SheetName => Sheet.StartsWith('\'') ? Sheet.Trim('\'').Replace("''", "'", StringComparison.Ordinal) : Sheet;

    public int Count => Last - First + 1;

    /// <summary>Null for what is no stretch of one column.</summary>
    public static CellRange? Parse(string formula)
    {
        var match = Pattern().Match(formula);
        if (!match.Success)
        {
            return null;
        }

        var (column, first) = (match.Groups["column"].Value, Row(match.Groups["first"].Value));
        var last = match.Groups["last"].Success ? Row(match.Groups["last"].Value) : first;
        return (match.Groups["other"].Success && match.Groups["other"].Value != column) || last < first ? null : new CellRange(match.Groups["sheet"].Value, column, first, last);
    }

    public CellRange WithCount(int count) => this with { Last = First + count - 1 };

    public override string ToString() =>
        $"{Sheet}!${Column}${First.Invariant()}" + (Last == First ? "" : $":${Column}${Last.Invariant()}");

    private static int Row(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<sheet>'[^!]+'|[^!']+)!\$(?<column>[A-Z]{1,3})\$(?<first>[0-9]{1,6})(:\$(?<other>[A-Z]{1,3})\$(?<last>[0-9]{1,6}))?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternLimit.Milliseconds)]
    private static partial Regex Pattern();
}
