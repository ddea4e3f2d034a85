using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Amounts;

/// <summary>
/// Reads amounts as people write them: one on a line (or between semicolons), each with what it is paid for and a label.
/// "24 000 kr", "10 000 kr (bedömning)", "42 kr per listad patient", "1,5 miljoner kr per år totalt", "per listad patient, max 6 000 kr/enhet",
/// "Ingen särskild ersättning". A range, a choice between amounts, and a text that speaks of money it does not begin with are refused.
/// </summary>
public static class AmountReader
{
    /// <summary>In characters. What is longer is an account and no amount, and is not looked through for one.</summary>
    public const int LongestLine = 500;

    private static readonly string[] NonePaid =
        ["ingen särskild ersättning", "ingen specifik ersättning", "ingen ersättning", "no special compensation", "no compensation"];

    private static readonly string[] OrdinaryBudget =
    [
        "ingår i grunduppdraget", "ingår i ordinarie", "inom ordinarie", "grunduppdraget", "anslag", "anslagsfinansierat", "included in the ordinary budget",
    ];

    /// <summary>Words for an amount that is not known, beside a basis that is.</summary>
    private static readonly string[] AmountUnknown =
        ["ingen uppgift", "uppgift saknas", "belopp ej", "belopp saknas", "okänt belopp", "amount not", "amount unknown"];

    private static readonly string[] About = ["cirka", "ca.", "ca", "omkring", "ungefär", "about"];

    private static readonly string[] Compensation = ["ersättning", "compensation"];

    /// <summary>What the text says, or null when any line of it cannot be read: half an answer is worse than none.</summary>
    public static AmountValue? TryRead(string raw)
    {
        var lines = Lines(raw);
        if (lines.Any(line => line.Length > LongestLine))
        {
            return null;
        }

        if (lines.Length == 1 && ReadArrangement(SwedishNumber.Plain(lines[0])) is { } arrangement)
        {
            return new AmountValue(arrangement, ValueList<AmountLine>.Empty);
        }

        var read = lines.Select(TryReadLine).ToList();
        return read.Count == 0 || read.Contains(null) ? null : new AmountValue(AmountArrangement.Paid, read.OfType<AmountLine>().ToValueList());
    }

    /// <summary>The first line that cannot be read; null when each can, or when they cannot stand together.</summary>
    public static string? FirstUnread(string raw) => Array.Find(Lines(raw), line => line.Length > LongestLine || TryReadLine(line) is null);

    private static string[] Lines(string raw) => raw.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static AmountArrangement? ReadArrangement(string text)
    {
        if (AmountPattern.MentionsMoney(text))
        {
            return null;
        }

        if (Opening(text, NonePaid) is not null)
        {
            return AmountArrangement.NonePaid;
        }

        return Opening(text, OrdinaryBudget) is not null ? AmountArrangement.OrdinaryBudget : null;
    }

    private static AmountLine? TryReadLine(string words)
    {
        var text = SwedishNumber.Plain(words).TrimEnd('.', '*', ' ');
        var ceiling = AmountPattern.TakeCeiling(ref text);
        var about = Opening(text, About);
        text = text[(about?.Length ?? 0)..].TrimStart();
        var amount = AmountPattern.TakeMoney(ref text);
        if (amount is null)
        {
            text = text[(Opening(text, Compensation)?.Length ?? 0)..];
        }

        var basis = AmountPattern.TakeBasis(ref text);
        var isOnlyCeiling = ceiling is not null && (text.Length == 0 || text[0] == '(');
        if ((amount is null && basis is null && !isOnlyCeiling) || AmountPattern.GoesOnToNumber(text))
        {
            return null;
        }

        var label = AmountPattern.Label(text);
        var remarks = amount is null ? WithoutUnknown(label) : string.Join(", ", new[] { about, label }.Where(part => part is { Length: > 0 }));
        return AmountPattern.MentionsMoney(label) ? null : new AmountLine(amount, basis, remarks.Length == 0 ? null : remarks, ceiling, words);
    }

    /// <summary>A label without the parts that only say that the amount is not known.</summary>
    private static string WithoutUnknown(string label)
    {
        var parts = label.Split(", ");
        return Array.Exists(parts, IsUnknown) ? AmountPattern.Label(string.Join(", ", parts.Where(part => !IsUnknown(part)))) : label;
    }

    private static bool IsUnknown(string part) => Opening(part, AmountUnknown) is not null;

    /// <summary>The one of the openings that a text begins with, as whole words, or null.</summary>
    private static string? Opening(string text, string[] openings) => Array.Find(
        openings,
        opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (text.Length == opening.Length || !char.IsLetter(text[opening.Length])));
}
