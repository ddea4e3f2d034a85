using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A field as it is to be drawn.</summary>
/// <param name="Language">Of the questionnaire.</param>
/// <param name="Problem">What is wrong with what stands in it, or null.</param>
/// <param name="ReadAs">How it was understood; empty where that goes without saying.</param>
/// <param name="Sequence">The entry that stands in it, which the next save is based on; null when nothing does.</param>
/// <param name="Conflict">Null when there is nothing to decide.</param>
public sealed record FieldView(
    Field Field, Language Language, FieldInput Input, string? Problem, ValueList<string> ReadAs, FieldConflict? Conflict, long? Sequence)
{
    /// <summary>The address of all that was ever written in it; null when nothing was.</summary>
    public string? History { get; init; }

    public bool IsWrong => Problem is not null;

    /// <summary>Where links to the field lead.</summary>
    public string Id => FieldNames.Element(Field.Path);

    /// <summary>Of the notes that describe its control.</summary>
    public string NotesId => $"n-{Field.Path}";
}
