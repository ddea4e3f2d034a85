using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Responses;

/// <summary>What people write in a field in place of a value: "uppgift saknas", "ej aktuellt", or "ja" where a number is asked for.</summary>
public static class WordsForNoValue
{
    private static readonly string[] PartlyKnown =
    [
        "ja", "ja, antal okänt", "ja, okänt antal", "ja, antalet okänt", "ja, men antalet är okänt", "ja, antal ej rapporterat", "yes", "yes, number unknown",
    ];

    private static readonly string[] Missing =
    [
        "uppgift saknas", "uppgifter saknas", "saknas", "vet ej", "vet inte", "okänt", "ingen uppgift", "missing", "unknown", "not known", "information missing",
    ];

    /// <summary>In tables a dash says that there is nothing to count, as a zero and an empty cell do not.</summary>
    private static readonly string[] Dashes = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"];

    private static readonly string[] NotApplicable = ["ej aktuellt", "inte aktuellt", "ej tillämpligt", "not applicable", "n/a"];

    /// <summary>
    /// The answer without a value that the whole text stands for, or null. Only one that the field allows. In a field for any text most of the words
    /// may be an answer like others: there they are read only where they are the very words of the form.
    /// </summary>
    public static AnswerKind? Read(Field field, string raw)
    {
        var (words, demands) = (raw.Trim().TrimEnd('.'), field.Demands);
        return field.Type switch
        {
            CheckType => null,
            TextType { Format: TextFormat.Any } => demands.AllowsMissing && Is(Missing[0]) ? AnswerKind.Missing
                : demands.AllowsNotApplicable && Is(NotApplicable[0]) ? AnswerKind.NotApplicable
                : null,
            _ => demands.AllowsPartlyKnown && Array.Exists(PartlyKnown, Is) ? AnswerKind.PartlyKnown
                : demands.AllowsMissing && Array.Exists(Missing, Is) ? AnswerKind.Missing
                : demands.AllowsNotApplicable && (Array.Exists(NotApplicable, Is) || IsDash(raw)) ? AnswerKind.NotApplicable
                : null,
        };

        bool Is(string said) => string.Equals(said, words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A dash alone, of whatever length.</summary>
    public static bool IsDash(string raw) => Array.IndexOf(Dashes, raw.Trim()) >= 0;
}
