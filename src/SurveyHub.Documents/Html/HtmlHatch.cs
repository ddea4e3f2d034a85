using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Html;

/// <summary>
/// Stripes and squares over a bar, made of dashed lines. A pattern of SVG would be less to write, but browsers print it as a picture of few dots. Lengths are in pixels.
/// </summary>
internal static class HtmlHatch
{
    private const int Square = 3;

    /// <summary>Wider than any bar; what stands out is not shown.</summary>
    private const int Beyond = 1500;

    /// <param name="pattern">As Office names it.</param>
    /// <param name="left">Of the bar, with its unit.</param>
    /// <param name="width">With its unit.</param>
    public static void Write(MarkupWriter html, string pattern, string left, string width, int top, int height)
    {
        using (html.Element("svg", ("class", "hatch"), ("x", left), ("y", top.Invariant()), ("width", width), ("height", height.Invariant()), ("aria-hidden", "true")))
        {
            switch (pattern)
            {
                case "wdUpDiag":
                    Line(html, height, "2.8 5.7", ("x2", Beyond.Invariant()), ("y1", (height / 2).Invariant()), ("y2", (height / 2).Invariant()), ("transform", "skewX(-45)"));
                    break;
                case "dkHorz":
                    Line(html, 2 * Beyond, $"{Square} {Square}", ("y2", height.Invariant()));
                    break;
                default:
                    WriteSquares(html, height);
                    break;
            }
        }
    }

    private static void WriteSquares(MarkupWriter html, int height)
    {
        for (var (top, row) = (0, 0); top < height; top += Square, row++)
        {
            var middle = (top + (Square / 2m)).Invariant();
            Line(html, Square, $"{Square} {Square}", ("x2", Beyond.Invariant()), ("y1", middle), ("y2", middle), ("stroke-dashoffset", row % 2 == 0 ? null : Square.Invariant()));
        }
    }

    private static void Line(MarkupWriter html, int thickness, string dashes, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (html.Element("line", attributes))
        {
            html.Attribute("stroke-width", thickness.Invariant());
            html.Attribute("stroke-dasharray", dashes);
        }
    }
}
