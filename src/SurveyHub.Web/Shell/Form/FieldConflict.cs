using SurveyHub.Domain;

namespace SurveyHub.Web.Shell.Form;

/// <summary>One of several texts for a field.</summary>
/// <param name="Sequence">The entry of the log that keeps it; 0 when there is none, since nothing holds.</param>
/// <param name="Title">Whether it holds, by whom and when.</param>
/// <param name="Words">As a person reads it.</param>
/// <param name="Choice">To let it hold.</param>
public sealed record ConflictingText(long Sequence, string Title, string Words, ConflictButton Choice);

/// <param name="Use">What it sends.</param>
/// <param name="Says">What stands on it.</param>
public sealed record ConflictButton(string Use, string Says);

/// <summary>Several texts for one field, between which a person has to decide. The page draws it, and its script is sent it.</summary>
/// <param name="Texts">What holds first.</param>
/// <param name="Merge">Saves what stands in the field, and settles the conflict.</param>
/// <param name="History">The address of all that was ever written in the field.</param>
/// <param name="Announcement">How a screen reader is told when it comes about.</param>
public sealed record FieldConflict(
    string Explanation, ValueList<ConflictingText> Texts, ConflictButton Merge, string History, string SeeHistory, string Announcement);
