using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>
/// What a table or figure that is brought up to date has of notes is one piece of text, a line each, so that notes can come and go. Text that takes
/// the place of other text takes its look too, so what raises a mark is the characters and not their look: "20¹" never comes to read "201".
/// </summary>
internal static class MarkedNotes
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static PieceMark MarkOf(DerivedMark thing, Language language) =>
        new(thing.Key + "-n", language.Choose($"Noter: {thing.Name}", $"Notes: {thing.Name}"), thing.Directive);

    public static string TextOf(ValueList<TableNote> notes) => string.Join('\n', notes.Select(TextOf));

    /// <summary>One of them is, and they are one piece.</summary>
    public static bool AreOutOfDate(ValueList<TableNote> notes) => notes.Any(note => note.Runs.Any(run => run is DerivedRun { IsOutOfDate: true }));

    /// <summary>Before the text of a note, with the space that follows; empty for a note on the whole.</summary>
    public static string Lead(TableNote note) => note.Mark is { } mark ? Raise(mark) + " " : "";

    /// <summary>As in a cell, behind what it says.</summary>
    public static string InCell(ValueList<string>? marks) => marks is null ? "" : Raise(string.Join(", ", marks));

    private static string TextOf(TableNote note) => Lead(note) + note.Text;

    private static string Raise(string mark) => string.Concat(mark.Select(c => char.IsAsciiDigit(c) ? Raised[c - '0'] : c));
}
