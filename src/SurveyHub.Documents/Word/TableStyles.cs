namespace SurveyHub.Documents.Word;

/// <summary>The styles in and around tables and figures.</summary>
internal static class TableStyles
{
    public static readonly WordStyle Caption = new("Caption", "caption")
    {
        Size = 19,
        Line = 260,
        Before = 200,
        After = 80,
        Bold = true,
        KeepNext = true,
        KeepLines = true,
        Next = "Normal",
    };

    public static readonly WordStyle FigureCaption = WordStyle.Own("FigureCaption", "Figure Caption") with
    {
        Size = 19,
        Line = 260,
        Before = 60,
        After = 240,
        Bold = true,
        KeepLines = true,
    };

    public static readonly WordStyle Figure = WordStyle.Own("Figure", "Figure") with { Before = 200, KeepNext = true, KeepLines = true };

    public static readonly WordStyle Text = WordStyle.Own("TableText", "Table Text") with { Size = 18, Line = 222 };

    public static readonly WordStyle Heading = WordStyle.Own("TableHeading", "Table Heading") with
    {
        Size = 18,
        Line = 222,
        Bold = true,
        KeepNext = true,
    };

    public static readonly WordStyle CompactText = WordStyle.Own("CompactTableText", "Compact Table Text") with { Size = 15, Line = 200 };

    public static readonly WordStyle CompactHeading = WordStyle.Own("CompactTableHeading", "Compact Table Heading") with
    {
        Size = 15,
        Line = 200,
        Bold = true,
        KeepNext = true,
    };

    public static readonly WordStyle Note = WordStyle.Own("TableNote", "Table Note") with
    {
        Size = 16,
        Line = 220,
        Before = 50,
        Colour = Palette.SoftInk,
    };

    /// <summary>The empty paragraph that Word wants after a table, and that carries the end of a section.</summary>
    public static readonly WordStyle AfterTable = WordStyle.Own("AfterTable", "After Table") with { Size = 8, Line = 160 };

    public static IEnumerable<WordStyle> All =>
        [Caption, FigureCaption, Figure, Text, Heading, CompactText, CompactHeading, Note, AfterTable];
}
