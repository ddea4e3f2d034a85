namespace SurveyHub.Documents.Word;

/// <summary>What stands above and below the text of pages.</summary>
/// <param name="References">Kind of reference ("headerReference"), which pages ("default"), and the id of the part.</param>
/// <param name="HasFirst">The first page has a header and footer of its own, or none.</param>
internal sealed record PageEnds(IReadOnlyList<(string Kind, string Pages, string Id)> References, bool HasFirst)
{
    /// <summary>The pages of a reference that is that of the first alone.</summary>
    public const string First = "first";

    /// <summary>Left pages have others than right ones.</summary>
    public bool HasEven => References.Any(reference => reference.Pages == "even");
}
