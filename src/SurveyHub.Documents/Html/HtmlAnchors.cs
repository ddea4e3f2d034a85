using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Html;

/// <summary>What can be led to in a page: headings, tables and figures by their anchors, and what is listed by its number where it has none.</summary>
internal sealed class HtmlAnchors
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<CaptionedThing> _listed;

    public HtmlAnchors(ReportDocument report)
    {
        _listed = [.. report.Blocks.OfType<CaptionListBlock>().Select(list => list.Listed)];
        foreach (var block in report.Blocks)
        {
            if ((block as HeadingBlock)?.Anchor is { } heading)
            {
                _known.Add(heading);
            }
            else if (Captioned.Of(block) is { } caption && IdOf(caption) is { } id)
            {
                _known.Add(id);
            }
        }
    }

    public bool Has(string anchor) => _known.Contains(anchor);

    /// <summary>Null for what nothing leads to.</summary>
    public string? IdOf(Captioned? caption) => caption is null ? null
        : caption.Anchor ?? (_listed.Contains(caption.Thing) ? $"{(caption.Thing == CaptionedThing.Table ? "tabell" : "figur")}-{caption.Number.Invariant()}" : null);
}
