using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Vocabulary;

internal enum SetWord
{
    Everybody,
    Theme,
    WithData,
    WithoutData,
    Concerned,
    Where,
    Silent,
    Answered,
    Late,
    Corrected,
}

/// <summary>The words of sets. Each has a form that a noun can stand for and one with a verb; either is understood everywhere.</summary>
internal static class SetWords
{
    /// <summary>After a word such as "bara".</summary>
    public static readonly Vocabulary<SetWord> Nouns = new(
        new(SetWord.Everybody, "alla", "all"),
        new(SetWord.Theme, "tema", "theme"),
        new(SetWord.WithData, "med uppgift om", "with data on"),
        new(SetWord.WithoutData, "utan uppgift om", "without data on"),
        new(SetWord.Concerned, "berörda av", "concerned by"),
        new(SetWord.Where, "där", "where"),
        new(SetWord.Silent, "utan svar", "silent"),
        new(SetWord.Answered, "svarande", "respondents"),
        new(SetWord.Late, "sena", "late"),
        new(SetWord.Corrected, "rättade", "corrected"));

    /// <summary>After "vilka", "hur många" and a number.</summary>
    public static readonly Vocabulary<SetWord> Clauses = new(
        new(SetWord.Everybody, "alla", "all"),
        new(SetWord.Theme, "har tema", "have theme"),
        new(SetWord.WithData, "har uppgift om", "have data on"),
        new(SetWord.WithoutData, "saknar uppgift om", "lack data on"),
        new(SetWord.Concerned, "är berörda av", "are concerned by"),
        new(SetWord.Where, "där", "where"),
        new(SetWord.Silent, "är utan svar", "are silent"),
        new(SetWord.Answered, "har svarat", "have answered"),
        new(SetWord.Late, "är sena", "are late"),
        new(SetWord.Corrected, "har rättat", "have corrected"));

    /// <summary>Joins two sets.</summary>
    public static readonly Word<bool> Among = new(true, "bland", "among");

    public static IEnumerable<string> Spellings => Nouns.Words.Concat(Clauses.Words).SelectMany(word => word.Spellings).Distinct(StringComparer.Ordinal);

    /// <summary>What follows the words: an id, a path or a condition.</summary>
    public static bool HasObject(this SetWord word) =>
        word is SetWord.Theme or SetWord.WithData or SetWord.WithoutData or SetWord.Concerned or SetWord.Where;
}
