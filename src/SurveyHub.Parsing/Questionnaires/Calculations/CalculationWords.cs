using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Calculations;

internal enum CalculationKind
{
    Sum,
    Difference,
    Share,
    Rate,
}

internal enum CalculationSubject
{
    Rows,
    Columns,
}

internal enum CalculationProperty
{
    Decimals,
    Unit,
    EmptyIsZero,
}

/// <summary>The words that make a field, a column or a row of a table one that is worked out.</summary>
internal static partial class CalculationWords
{
    /// <summary>What a calculation begins with.</summary>
    public static readonly Vocabulary<CalculationKind> Openings = new(
        new(CalculationKind.Sum, "summan av", "sum of"),
        new(CalculationKind.Difference, "skillnaden", "difference"),
        new(CalculationKind.Share, "andelen", "share"),
        new(CalculationKind.Rate, "kvoten", "rate"));

    /// <summary>All of it, as it is shown to people.</summary>
    public static readonly Vocabulary<CalculationKind> Examples = new(
        new(CalculationKind.Sum, "summan av a, b och c", "sum of a, b and c"),
        new(CalculationKind.Difference, "skillnaden a minus b", "difference a minus b"),
        new(CalculationKind.Share, "andelen a av b", "share a of b"),
        new(CalculationKind.Rate, "kvoten a per b", "rate a per b"));

    public static readonly Vocabulary<CalculationSubject> Subjects = new(
        new(CalculationSubject.Rows, "raderna", "the rows", "rows"),
        new(CalculationSubject.Columns, "kolumnerna", "the columns", "columns"));

    public static readonly Vocabulary<CalculationProperty> Properties = new(
        new(CalculationProperty.Decimals, "{n} decimaler", "{n} decimals", "{n} decimal"),
        new(CalculationProperty.Unit, "enhet {x}", "unit {x}"),
        new(CalculationProperty.EmptyIsZero, "tomt är noll", "empty is zero"));

    /// <summary>What is said of each kind.</summary>
    public static IReadOnlyCollection<CalculationProperty> Allowed(CalculationKind kind) => kind switch
    {
        CalculationKind.Sum => [CalculationProperty.Decimals, CalculationProperty.Unit, CalculationProperty.EmptyIsZero],
        CalculationKind.Difference or CalculationKind.Rate => [CalculationProperty.Decimals, CalculationProperty.Unit],
        CalculationKind.Share => [CalculationProperty.Decimals],
    };

    /// <summary>What the words begin with, and how long that is; null when it is no calculation.</summary>
    /// <param name="text">With single blanks.</param>
    public static (CalculationKind Kind, int Length)? FindOpening(string text)
    {
        foreach (var word in Openings.Words)
        {
            foreach (var spelling in word.Spellings)
            {
                if (text.StartsWith(spelling, StringComparison.OrdinalIgnoreCase) && (text.Length == spelling.Length || text[spelling.Length] == ' '))
                {
                    return (word.Meaning, spelling.Length);
                }
            }
        }

        return null;
    }

    /// <summary>The opening that was probably meant: several words follow on one that is nearly right. Null where a kind of field is nearer.</summary>
    public static string? FindMisspelt(string text)
    {
        if (text.AsSpan().Count(' ') < 2)
        {
            return null;
        }

        var words = text.ToLowerInvariant().Split(' ');
        if (SpecWords.FindKind(text) is not null || Misspelt().Match(text) is { Success: false })
        {
            return null;
        }

        var spellings = Openings.Words.SelectMany(word => word.Spellings).ToList();
        return NearestWord.Find($"{words[0]} {words[1]}", spellings.Where(spelling => spelling.Contains(' ', StringComparison.Ordinal)))
            ?? NearestWord.Find(words[0], spellings.Where(spelling => !spelling.Contains(' ', StringComparison.Ordinal)));
    }

    // Between names stand the words of a calculation.
    [GeneratedRegex(@" (av|of|minus|per|och|and) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Misspelt();
}
