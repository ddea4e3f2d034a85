using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A field as it is to be drawn.</summary>
/// <param name="Language">Of the words around the author's.</param>
/// <param name="Problem">What is wrong with what stands in it, or null.</param>
/// <param name="ReadAs">How it was understood; empty where that goes without saying.</param>
/// <param name="Sequence">The entry that stands in it, which the next save is based on; null when nothing does.</param>
/// <param name="Conflict">Null when there is nothing to decide.</param>
public sealed record FieldView(
    Field Field, Language Language, FieldInput Input, string? Problem, ValueList<string> ReadAs, FieldConflict? Conflict, long? Sequence)
{
    /// <summary>The address of all that was ever written in it; null when nothing was.</summary>
    public string? History { get; init; }

    /// <summary>Where its file is sent and fetched; null for a field that takes none, and where nothing can be sent.</summary>
    public string? FileAddress { get; init; }

    /// <summary>What rules about several numbers say at this one.</summary>
    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    /// <summary>What was answered in the wave before; null when there is nothing to compare with.</summary>
    public EarlierView? Earlier { get; init; }

    /// <inheritdoc cref="IFormContent.WordsLang"/>
    public string? WordsLang { get; init; }

    /// <summary>How many lines were in it to begin with; a copy with another text in its place keeps the height of the box (<see cref="KeptField"/>).</summary>
    public int Lines { get; init; } = Input.Value.AsSpan().Count('\n') + 1;

    public bool IsWrong => Problem is not null || Findings.Any(finding => finding.Look == FindingLook.Wrong);

    /// <summary>What is wrong, in its own words or a rule's.</summary>
    public string? FirstProblem => Problem ?? Findings.FirstOrDefault(finding => finding.Look == FindingLook.Wrong)?.Text;

    /// <summary>Where links to the field lead.</summary>
    public string Id => FieldNames.Element(Field.Path);

    /// <summary>Of the notes that describe its control.</summary>
    public string NotesId => $"n-{Field.Path}";
}
