using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Amounts;

/// <summary>Writes amounts in one manner, whatever words they came in. <see cref="AmountReader"/> reads back what this writes.</summary>
public static class AmountFormatter
{
    private const decimal Million = 1_000_000m;

    /// <summary>A line for every amount, or one that says why there is none.</summary>
    /// <param name="defaultBasis">The basis that the field says holds when nothing else is said; it is not repeated.</param>
    public static ValueList<string> Lines(AmountValue value, AmountBasis? defaultBasis, Language language) => value.Arrangement switch
    {
        AmountArrangement.NonePaid => [language.Choose("Ingen särskild ersättning", "No special compensation")],
        AmountArrangement.OrdinaryBudget => [language.Choose("Ingår i ordinarie budget", "Included in the ordinary budget")],
        AmountArrangement.Paid => value.Lines.Select(line => Line(line, defaultBasis, language)).ToValueList(),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>"1,5 miljoner kr" from a million in even tenths of a million, else "24 000 kr".</summary>
    public static string Money(decimal amount, Language language)
    {
        if (amount >= Million && amount % (Million / 10) == 0)
        {
            var word = amount == Million ? language.Choose("miljon", "million") : language.Choose("miljoner", "million");
            return $"{SwedishNumber.Format(amount / Million)}{SwedishNumber.NoBreakSpace}{word}{SwedishNumber.NoBreakSpace}kr";
        }

        return $"{SwedishNumber.Format(amount)}{SwedishNumber.NoBreakSpace}kr";
    }

    private static string Line(AmountLine line, AmountBasis? defaultBasis, Language language)
    {
        var basis = line.Basis is { } said && (said != defaultBasis || line.Amount is null) ? said.In(language) : null;
        var start = (line.Amount, basis) switch
        {
            ({ } amount, null) => Money(amount, language),
            ({ } amount, { } words) => $"{Money(amount, language)} {words}",
            (null, { } words) => $"{language.Choose("Ersättning", "Compensation")} {words}",
            (null, null) => "",
        };
        var unknown = line.Amount is null && line.Ceiling is null ? language.Choose("belopp ej angivet", "amount not stated") : null;
        var remarks = string.Join(", ", new[] { line.Label, unknown }.OfType<string>());
        var remarked = remarks.Length == 0 ? start : $"{start} ({remarks})";
        return line.Ceiling is { } ceiling ? WithCeiling(remarked.Trim(), ceiling, language) : remarked;
    }

    private static string WithCeiling(string before, AmountCeiling ceiling, Language language)
    {
        var basis = ceiling.Basis is null ? "" : $" {ceiling.Basis.In(language)}";
        var most = $"{Money(ceiling.Amount, language)}{basis}";
        return before.Length == 0
            ? $"{language.Choose("Högst", "At most")} {most}"
            : $"{before}, {language.Choose("högst", "at most")} {most}";
    }
}
