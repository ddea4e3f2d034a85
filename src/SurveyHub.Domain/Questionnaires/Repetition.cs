namespace SurveyHub.Domain.Questionnaires;

/// <summary>Says of a row of a table that the respondent adds as many of it as there are.</summary>
/// <param name="Least">So many have to be filled in before the answers are handed in; 0 or more.</param>
/// <param name="Most">No more than so many, 1 to <see cref="Ceiling"/>, and not below <paramref name="Least"/>.</param>
public sealed record Repetition(int Least = 0, int Most = Repetition.UsualMost)
{
    public const int UsualMost = 100;
    public const int Ceiling = 1_000;
}

/// <summary>Which of the rows that a respondent has added it is.</summary>
/// <param name="Number">1 for the first; only to be shown, since it changes when a row before it is taken away.</param>
public sealed record AddedRow(RowKey Key, int Number);
