using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Options;

internal enum OptionWord
{
    ExcludesOthers,
}

/// <summary>The words that stand between backticks after an option, beside those of a short text.</summary>
internal static class OptionWords
{
    public static readonly Vocabulary<OptionWord> Words = new(
        new Word<OptionWord>(OptionWord.ExcludesOthers, "utesluter övriga", "excludes the others"));
}
