using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Domain.Reports.Templates;

/// <summary>
/// Where in the report file something stands, so that a mistake that only the answers show can be told at its line and column. What two things say does not
/// depend on it: every place is equal to every other, and what is made by a program has none.
/// </summary>
public readonly struct SourcePlace : IEquatable<SourcePlace>
{
    private readonly TextPosition? _position;

    private SourcePlace(TextPosition position) => _position = position;

    /// <summary>The start of the file for what stands in none.</summary>
    public TextPosition Position => _position ?? TextPosition.Start;

    public static SourcePlace At(TextPosition position) => new(position);

    public bool Equals(SourcePlace other) => true;

    public override bool Equals(object? obj) => obj is SourcePlace;

    public override int GetHashCode() => 0;

    public static bool operator ==(SourcePlace left, SourcePlace right) => left.Equals(right);

    public static bool operator !=(SourcePlace left, SourcePlace right) => !left.Equals(right);

    public override string ToString() => _position is { } position ? $"{position.Line}:{position.Column}" : "";
}
