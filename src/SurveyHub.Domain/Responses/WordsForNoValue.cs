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

    private static readonly string[] NotApplicable = ["ej aktuellt", "inte aktuellt", "ej tillämpligt", "not applicable", "n/a"];

    /// <summary>
    /// The answer without a value that the whole text stands for, or null. Only one that the field allows; and no text field has any, since there
    /// the words are an answer like others.
    /// </summary>
    public static AnswerKind? Read(Field field, string raw)
    {
        if (field.Type is TextType or CheckType)
        {
            return null;
        }

        var (words, demands) = (raw.Trim().TrimEnd('.'), field.Demands);
        return demands.AllowsPartlyKnown && IsOneOf(PartlyKnown) ? AnswerKind.PartlyKnown
            : demands.AllowsMissing && IsOneOf(Missing) ? AnswerKind.Missing
            : demands.AllowsNotApplicable && IsOneOf(NotApplicable) ? AnswerKind.NotApplicable
            : null;

        bool IsOneOf(string[] texts) => texts.Contains(words, StringComparer.OrdinalIgnoreCase);
    }
}
