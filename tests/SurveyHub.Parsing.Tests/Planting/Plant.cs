using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>A mistake that can be made in a valid file: one edit, and the message that must come of it.</summary>
/// <param name="Kind">What somebody did.</param>
/// <param name="Offset">Where the edit starts.</param>
/// <param name="Length">How many characters it takes away.</param>
/// <param name="Replacement">What it puts there.</param>
/// <param name="Expected">The codes that say so; mostly one.</param>
/// <param name="Place">Where the message must point, as an offset into the file with this edit made.</param>
/// <param name="HasColumn">The column is certain too, else only the line.</param>
/// <param name="Names">The ids whose definition or use the edit changes.</param>
internal sealed record Plant(
    string Kind,
    int Offset,
    int Length,
    string Replacement,
    IReadOnlyList<DiagnosticDescriptor> Expected,
    int Place,
    bool HasColumn,
    IReadOnlyList<string> Names)
{
    /// <summary>The usual plant: the message points at the line of the edit.</summary>
    public static Plant At(string kind, int offset, int length, string replacement, params DiagnosticDescriptor[] expected) =>
        new(kind, offset, length, replacement, expected, offset, false, []);

    public int Delta => Replacement.Length - Length;

    /// <summary>With the exact place of the message, <paramref name="place"/> characters into the file with the edit made.</summary>
    public Plant Pointing(int place) => this with { Place = place, HasColumn = true };

    /// <summary>With the line of the message only.</summary>
    public Plant OnLineOf(int place) => this with { Place = place, HasColumn = false };

    public Plant Naming(params string[] names) => this with { Names = names };

    public string Apply(string text) => string.Concat(text.AsSpan(0, Offset), Replacement, text.AsSpan(Offset + Length));
}
