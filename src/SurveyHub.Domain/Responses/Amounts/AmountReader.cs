using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Amounts;

/// <summary>
/// Reads amounts as people write them: one on a line (or between semicolons), each with what it is paid for and a label.
/// "24 000 kr", "10 000 kr (bedömning)", "42 kr per listad patient", "1,5 miljoner kr per år totalt", "per listad patient, max 6 000 kr/enhet",
/// "Ingen särskild ersättning".
/// </summary>
public static class AmountReader
{
    private static readonly string[] NonePaid =
        ["ingen särskild ersättning", "ingen specifik ersättning", "ingen ersättning", "no special compensation", "no compensation"];

    private static readonly string[] OrdinaryBudget =
    [
        "ingår i grunduppdraget", "ingår i ordinarie", "inom ordinarie", "grunduppdraget", "anslag", "anslagsfinansierat", "included in the ordinary budget",
    ];

    /// <summary>Words for an amount that is not known, beside a basis that is.</summary>
    private static readonly string[] AmountUnknown =
        ["ingen uppgift", "uppgift saknas", "belopp ej", "belopp saknas", "okänt belopp", "amount not", "amount unknown"];

    private static readonly string[] About = ["cirka ", "ca ", "ca. ", "omkring ", "ungefär ", "about "];

    /// <summary>What the text says, or null when any line of it cannot be read: half an answer is worse than none.</summary>
    public static AmountValue? TryRead(string raw)
    {
        var lines = raw.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 1 && ReadArrangement(SwedishNumber.Plain(lines[0])) is { } arrangement)
        {
            return new AmountValue(arrangement, ValueList<AmountLine>.Empty);
        }

        var read = lines.Select(TryReadLine).ToList();
        return read.Count == 0 || read.Contains(null) ? null : new AmountValue(AmountArrangement.Paid, read.OfType<AmountLine>().ToValueList());
    }

    private static AmountArrangement? ReadArrangement(string text)
    {
        if (StartsWithAny(text, NonePaid) is not null)
        {
            return AmountArrangement.NonePaid;
        }

        return StartsWithAny(text, OrdinaryBudget) is not null ? AmountArrangement.OrdinaryBudget : null;
    }

    private static AmountLine? TryReadLine(string words)
    {
        var text = SwedishNumber.Plain(words).TrimEnd('.', '*', ' ');
        var ceiling = AmountPattern.TakeCeiling(ref text);
        var about = StartsWithAny(text, About);
        text = text[(about?.Length ?? 0)..];
        var amount = AmountPattern.TakeMoney(ref text);
        if (amount is null && text.StartsWith("ersättning ", StringComparison.OrdinalIgnoreCase))
        {
            text = text["ersättning ".Length..];
        }

        var basis = AmountPattern.TakeBasis(ref text);
        if (amount is null && basis is null && (ceiling is null || text.Length > 0))
        {
            return null;
        }

        var label = text.Trim(' ', ',', '(', ')', ':', '-');
        if (amount is null && StartsWithAny(label, AmountUnknown) is not null)
        {
            label = "";
        }

        // A number, a dash and a number is a range, and a range is no amount.
        if (amount is not null && text.StartsWith('-') && label.Length > 0 && char.IsAsciiDigit(label[0]))
        {
            return null;
        }

        var said = string.Join(", ", new[] { about?.Trim(), label }.Where(part => !string.IsNullOrEmpty(part)));
        return new AmountLine(amount, basis, said.Length == 0 ? null : said, ceiling, words);
    }

    private static string? StartsWithAny(string text, string[] openings) =>
        Array.Find(openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
}
