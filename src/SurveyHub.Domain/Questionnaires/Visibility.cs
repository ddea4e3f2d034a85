namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// How much of a field's answers is shown outside the organisations that gave them and the staff who asked. Said to whoever answers, so a promise:
/// what was asked with one may not be shown with a more open one.
/// </summary>
public enum Visibility
{
    /// <summary>Each answer, with who gave it.</summary>
    Open,

    /// <summary>Sums, means and counts of them, and those only where enough have answered.</summary>
    Aggregated,

    /// <summary>Nothing but how many have answered.</summary>
    Withheld,
}

public static class VisibilityExtensions
{
    /// <summary>Of the text that an option has of its own: part of the choice, but no text can be added up.</summary>
    public static Visibility OfOwnText(this Visibility choice) => choice == Visibility.Open ? Visibility.Open : Visibility.Withheld;
}
