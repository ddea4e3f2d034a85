namespace SurveyHub.Parsing.Questionnaires.Specs;

internal enum RepetitionKind
{
    MoreRows,
}

internal enum RepetitionProperty
{
    AtLeast,
    AtMost,
}

/// <summary>The words between backticks that make a row of a table one that the respondent adds more of.</summary>
internal static class RepetitionWords
{
    public static readonly Vocabulary<RepetitionKind> Kinds = new(new Word<RepetitionKind>(RepetitionKind.MoreRows, "fler rader", "more rows"));

    public static readonly Vocabulary<RepetitionProperty> Properties = new(
        new(RepetitionProperty.AtLeast, "minst {n}", "at least {n}"),
        new(RepetitionProperty.AtMost, "högst {n}", "at most {n}"));
}
