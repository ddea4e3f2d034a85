using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>
/// Writes a report as one HTML page that needs nothing beside it: no script, no picture, no request. Made to be read on a desk, on a phone
/// and on paper. The same report gives the same bytes.
/// </summary>
public static class HtmlReportWriter
{
    private const string MainId = "rapport";

    /// <param name="output">UTF-8; left open.</param>
    public static void Write(ReportDocument report, Stream output) => Write(report, output, null);

    /// <param name="output">UTF-8; left open.</param>
    /// <param name="pages">What the lists of a page that is printed say of where things lie; null for a page on a screen, which has no such numbers.</param>
    internal static void Write(ReportDocument report, Stream output, AnchorPages? pages)
    {
        using var html = MarkupWriter.Html(output);
        using (html.Element("html", ("lang", report.Language.Tag())))
        {
            WriteHead(html, report);
            using (html.Element("body"))
            {
                var skip = report.Language.Choose("Hoppa till innehållet", "Skip to the content");
                html.Leaf("a", skip, ("class", "skip"), ("href", "#" + MainId));
                using (html.Element("div", ("class", "sheet")))
                {
                    WriteCover(html, report.Cover);
                    using (html.Element("main", ("id", MainId)))
                    {
                        new HtmlBlockWriter(html, report, pages).WriteAll();
                    }
                }
            }
        }
    }

    private static void WriteHead(MarkupWriter html, ReportDocument report)
    {
        using (html.Element("head"))
        {
            html.Empty("meta", ("charset", "utf-8"));
            html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Leaf("title", report.Cover.Title);
            if (report.Publisher is { } publisher)
            {
                html.Empty("meta", ("name", "author"), ("content", publisher));
            }

            using (html.Element("style"))
            {
                html.Raw(ReportStyle.Css);
                if (report.Form is not null)
                {
                    html.Raw(ReportStyle.FormCss);
                }

                html.Raw(PageHeader.Css(report.Form?.Headed(report.Cover.Title) ?? report.Cover.Title));
            }
        }
    }

    private static void WriteCover(MarkupWriter html, ReportCover cover)
    {
        using (html.Element("header", ("class", cover.HasOwnPage ? "cover page" : "cover")))
        {
            html.Leaf("h1", cover.Title);
            if (cover.Subtitle.Length > 0)
            {
                html.Leaf("p", cover.Subtitle, ("class", "subtitle"));
            }

            foreach (var detail in cover.Details)
            {
                html.Leaf("p", detail);
            }

            if (cover.Base.Count > 0)
            {
                html.Leaf("p", string.Concat(cover.Base.Select(run => run.Text)));
            }
        }
    }
}
