using SurveyHub.Parsing.Text;

namespace SurveyHub.Web.Features.Authoring.Drafts;

public enum WorkingSource
{
    /// <summary>Saved in the studio.</summary>
    Draft,

    /// <summary>A file of the catalogue that nobody has edited here.</summary>
    File,

    /// <summary>The newest published version: nothing has been changed since.</summary>
    Version,
}

/// <summary>The text that an author goes on from.</summary>
/// <param name="Text">With LF and without a byte order mark.</param>
/// <param name="Revision">Of the draft; 0 while nothing is saved in the studio.</param>
/// <param name="NewFile">
/// A catalogue file with a text that the studio has never held, neither as a draft nor as a version, while something else is being worked on.
/// A file that merely stands still while its draft moves on is not new.
/// </param>
public sealed record WorkingText(string Text, WorkingSource Source, int Revision, string? NewFile)
{
    public string Hash { get; } = ContentHash.Of(Text);
}
