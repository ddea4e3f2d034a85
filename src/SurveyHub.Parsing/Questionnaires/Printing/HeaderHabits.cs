namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>What the author chose to say at the top where it could be left out.</summary>
/// <param name="HasHeading">The title is a heading of the document, not only a setting.</param>
/// <param name="HasShortTitle">The short title is set although it is the title.</param>
/// <param name="HasLanguage">The language is set although it is Swedish.</param>
internal readonly record struct HeaderHabits(bool HasHeading, bool HasShortTitle, bool HasLanguage)
{
    /// <summary>As a new file is written.</summary>
    public static HeaderHabits Usual { get; } = new(HasHeading: true, HasShortTitle: false, HasLanguage: true);
}
