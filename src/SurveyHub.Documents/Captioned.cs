using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents;

/// <summary>A table or figure with a numbered caption.</summary>
/// <param name="Anchor">What references call it by, or null.</param>
internal sealed record Captioned(CaptionedThing Thing, int Number, string Text, string? Anchor)
{
    /// <summary>Null for a block without a caption.</summary>
    public static Captioned? Of(ReportBlock block) => block switch
    {
        TableBlock { Number: { } number } table => new(CaptionedThing.Table, number, table.Caption, table.Anchor),
        BarChartBlock chart => new(CaptionedThing.Figure, chart.Number, chart.Caption, chart.Anchor),
        SeriesChartBlock chart => new(CaptionedThing.Figure, chart.Number, chart.Caption, chart.Anchor),
        MapBlock map => new(CaptionedThing.Figure, map.Number, map.Caption, map.Anchor),
        _ => null,
    };

    /// <summary>"Tabell", also the name of the sequence that Word counts by.</summary>
    public static string Label(CaptionedThing thing, Language language) => thing switch
    {
        CaptionedThing.Table => language.Choose("Tabell", "Table"),
        CaptionedThing.Figure => language.Choose("Figur", "Figure"),
    };
}
