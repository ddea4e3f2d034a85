using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Amounts;

/// <summary>Writes amounts in one manner, whatever words they came in. <see cref="AmountReader"/> reads back what this writes.</summary>
public static class AmountFormatter
{
    /// <summary>Of kronor with öre: "38,50".</summary>
    public const int OreDecimals = 2;

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

        return $"{Figure(amount)}{SwedishNumber.NoBreakSpace}kr";
    }

    /// <summary>Kronor without their unit: "24 000", "38,50"; with more decimals than öre only where they were stated.</summary>
    public static string Figure(decimal amount)
    {
        var hasPartsOfOre = !decimal.IsInteger(amount * 100);
        return decimal.IsInteger(amount) || hasPartsOfOre ? SwedishNumber.Format(amount) : SwedishNumber.Format(amount, OreDecimals);
    }

    private static string Line(AmountLine line, AmountBasis? defaultBasis, Language language)
    {
        var unknown = line.Amount is null && line.Ceiling is null ? language.Choose("belopp ej angivet", "amount not stated") : null;
        var remarks = string.Join(", ", new[] { line.Label, unknown }.OfType<string>());
        var bracketed = remarks.Length == 0 ? "" : $" ({remarks})";
        var basis = Basis(line, defaultBasis)?.In(language);
        var start = (line.Amount, basis) switch
        {
            ({ } amount, null) => Money(amount, language),
            ({ } amount, { } words) => $"{Money(amount, language)} {words}",
            (null, { } words) => $"{language.Choose("Ersättning", "Compensation")} {words}",
            (null, null) => null,
        };
        return (start, line.Ceiling) switch
        {
            ({ } said, { } ceiling) => $"{said}{bracketed}, {language.Choose("högst", "at most")} {Most(ceiling, language)}",
            ({ } said, null) => said + bracketed,
            (null, { } ceiling) => $"{language.Choose("Högst", "At most")} {Most(ceiling, language)}{bracketed}",
            (null, null) => throw new ArgumentException("A line states an amount, a basis or a ceiling.", nameof(line)),
        };
    }

    /// <summary>The basis to write: the field's own goes without saying, except where a label would be taken for one.</summary>
    private static AmountBasis? Basis(AmountLine line, AmountBasis? defaultBasis)
    {
        var label = line.Label ?? "";
        var goesWithoutSaying = line.Basis == defaultBasis && line.Amount is not null && AmountPattern.TakeBasis(ref label) is null;
        return goesWithoutSaying ? null : line.Basis;
    }

    private static string Most(AmountCeiling ceiling, Language language) => ceiling.Basis is { } basis
        ? $"{Money(ceiling.Amount, language)} {basis.In(language)}"
        : Money(ceiling.Amount, language);
}
