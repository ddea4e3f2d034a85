using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Packaging;

/// <summary>What a file says of itself, which screen readers announce and archives sort by.</summary>
/// <param name="Created">Never the clock's: the time of the answers, or none.</param>
internal sealed record DocumentProperties(string Title, Language? Language, DateTimeOffset? Created)
{
    /// <summary>What kind of document it is, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The organisation behind it, or null.</summary>
    public string? Publisher { get; init; }
}
