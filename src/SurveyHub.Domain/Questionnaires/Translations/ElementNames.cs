using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>What parts of a questionnaire are called at the beginning of a message.</summary>
internal static class ElementNames
{
    public static readonly LocalText Section = new("Avsnittet", "The section");
    public static readonly LocalText Question = new("Frågan", "The question");
    public static readonly LocalText Field = new("Svarsfältet", "The field");
    public static readonly LocalText Row = new("Raden", "The row");
    public static readonly LocalText Column = new("Kolumnen", "The column");
    public static readonly LocalText Option = new("Svarsalternativet", "The option");
    public static readonly LocalText Calculated = new("Det uträknade", "The calculated value");
    public static readonly LocalText Questionnaire = new("Enkäten", "The questionnaire");

    public static LocalText Named(LocalText what, string id) => new($"{what.Swedish} ”{id}”", $"{what.English} '{id}'");

    /// <summary>A text of the author's, within a sentence.</summary>
    public static LocalText Quoted(LocalText text) => new($"”{text.Swedish}”", $"'{text.English}'");
}
