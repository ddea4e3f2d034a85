using SurveyHub.Documents.Maps;

namespace SurveyHub.Documents.Word.Maps;

/// <summary>Where a shape stands in the drawing, in English metric units.</summary>
internal readonly record struct MapFrame(int X, int Y, int Width, int Height);

/// <summary>A shape of a map: a region, the sign in one, or a part of the legend. What it says is its name, its description, its filling and its text.</summary>
/// <param name="Description">Of a region what it has; empty for the others.</param>
/// <param name="Look">Null for a text that stands by itself.</param>
/// <param name="Text">In the shape; empty for none.</param>
internal sealed record MapShape(string Name, string Description, MapLook? Look, string Text, MapFrame Frame)
{
    /// <summary>Null for a box.</summary>
    public RegionOutline? Outline { get; init; }

    public bool IsBold { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>Of its text, in half points.</summary>
    public int TextSize { get; init; } = MapShapes.LegendSize;

    /// <summary>Of its text.</summary>
    public string Ink { get; init; } = Palette.Ink;

    /// <summary>How it is filled, for comparing; empty for not at all.</summary>
    public string Fill => Look is null ? "" : Look.Pattern is null ? Look.Fill : $"{Look.Pattern} {Palette.Accent} {Look.Fill}";
}
