using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>Parts the words of a directive at their commas.</summary>
internal static class DirectiveParts
{
    /// <summary>The most characters of a directive.</summary>
    public const int MaxLength = 1_000;

    /// <summary>The most things between commas.</summary>
    public const int MaxParts = 60;

    /// <summary>Quotation marks as keyboards and word processors write them.</summary>
    public const string QuoteMarks = "\"”“";

    private const char StandIn = '\0';
    private static readonly LocalText TheParts = new("led i en uppgift", "parts of a directive");

    /// <summary>What stands between the commas, those within quotation marks apart; null where it cannot be read, which is reported.</summary>
    public static List<SpecPart>? Split(Piece code, ReportContext context)
    {
        var text = code.Text;
        if (text.Length > MaxLength)
        {
            context.Report(ReportDiagnostics.TooLong, code.Offset, SwedishNumber.Format(MaxLength));
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            context.Report(ReportDiagnostics.EmptyDirective, code.Offset);
            return null;
        }

        if (text.Count(QuoteMarks.Contains) % 2 != 0)
        {
            context.Report(ReportDiagnostics.UnclosedQuote, code.Offset + text.LastIndexOfAny([.. QuoteMarks]));
            return null;
        }

        var parts = SpecPart.Split(WithoutQuotedCommas(text), code.Offset);
        if (parts.Count > MaxParts)
        {
            context.Report(ReportDiagnostics.TooMany, parts[MaxParts].Offset, TheParts, SwedishNumber.Format(MaxParts));
            return null;
        }

        return parts.ConvertAll(part => part with { Text = part.Text.Replace(StandIn, ',') });
    }

    private static string WithoutQuotedCommas(string text) => string.Create(text.Length, text, static (written, from) =>
    {
        var isQuoted = false;
        for (var i = 0; i < from.Length; i++)
        {
            isQuoted ^= QuoteMarks.Contains(from[i], StringComparison.Ordinal);
            written[i] = isQuoted && from[i] == ',' ? StandIn : from[i];
        }
    });
}
