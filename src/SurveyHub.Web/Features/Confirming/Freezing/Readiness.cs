using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>What whoever publishes should know first. Nothing of it hinders: an edition cannot be taken back, and a person answers for it.</summary>
/// <param name="IsOpen">The wave still takes answers.</param>
/// <param name="Silent">Who has not handed in.</param>
/// <param name="Objecting">Who wants something put right and has got no answer.</param>
/// <param name="Standing">Whose objection stands, though the staff has answered it.</param>
/// <param name="Changed">Whose part reads otherwise than when they said something of it.</param>
/// <param name="Waiting">Who has been asked and has not said something of all of it.</param>
/// <param name="NotAsked">Who has handed in and has not been asked to read its part.</param>
/// <param name="Errors">Of the report.</param>
/// <param name="Warnings">Of the report.</param>
public sealed record Readiness(
    bool IsOpen,
    IReadOnlyList<string> Silent,
    IReadOnlyList<string> Objecting,
    IReadOnlyList<string> Standing,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Waiting,
    IReadOnlyList<string> NotAsked,
    int Asked,
    int Errors,
    int Warnings)
{
    /// <summary>Something stands in the list.</summary>
    public bool HasRemarks => IsOpen || Silent.Count + Objecting.Count + Standing.Count + Changed.Count + Waiting.Count + NotAsked.Count + Errors + Warnings > 0;

    /// <summary>The same for the same list: what has come since somebody read it makes another.</summary>
    public string Mark => TextMark.Of(string.Join('\u001F',
    [
        $"{IsOpen} {Errors} {Warnings}",
        .. new[] { Silent, Objecting, Standing, Changed, Waiting, NotAsked }.Select(names => string.Join('\u001E', names)),
    ])).ToString();
}
