using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Html;

/// <summary>Writes the blocks of a report in order. The report's title is the page's h1, so a heading of level 1 becomes h2.</summary>
internal sealed class HtmlBlockWriter
{
    private readonly MarkupWriter _html;
    private readonly ReportDocument _report;
    private readonly HtmlAnchors _anchors;
    private readonly HtmlRunWriter _runs;
    private readonly HtmlListWriter _lists;
    private readonly HtmlTableWriter _tables;
    private readonly HtmlChartWriter _charts;
    private readonly HtmlMapWriter _maps;
    private readonly HtmlFormWriter _forms;

    /// <param name="pages">Where the page is printed; null for one on a screen.</param>
    public HtmlBlockWriter(MarkupWriter html, ReportDocument report, AnchorPages? pages)
    {
        (_html, _report) = (html, report);
        _anchors = new HtmlAnchors(report);
        _runs = new HtmlRunWriter(html, report, _anchors);
        _lists = new HtmlListWriter(html, report, _anchors, pages);
        _tables = new HtmlTableWriter(html, _runs, _report.Language);
        // A tagged PDF would have a figure without a text of its own around the one that is drawn.
        var figureRole = pages is null ? null : "group";
        _charts = new HtmlChartWriter(html, _runs, _report.Language, figureRole);
        _maps = new HtmlMapWriter(html, _runs, _report.Language, figureRole);
        _forms = new HtmlFormWriter(html);
    }

    public void WriteAll()
    {
        WritePages();
        _runs.Footnotes();
    }

    private void WritePages()
    {
        // On a screen nothing is turned; on paper it is where a writer has asked for it, and in forms where a table is wide.
        if (_report.Form is null && !_report.Blocks.Any(block => block is TurnPageBlock))
        {
            WriteStretch(0, _report.Blocks.Count);
            return;
        }

        var pages = Sections.Plan(_report.Blocks);
        for (int start = 0, end; start < pages.Length; start = end)
        {
            end = start + 1;
            while (end < pages.Length && pages[end] == pages[start])
            {
                end++;
            }

            using (_html.Element("div", ("class", pages[start].IsLandscape ? "turned" : null)))
            {
                WriteStretch(start, end);
            }
        }
    }

    private void WriteStretch(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Write(i);
            _html.Raw("\n");
        }
    }

    private void Write(int index)
    {
        switch (_report.Blocks[index])
        {
            case HeadingBlock heading:
                _html.Leaf("h" + (Math.Clamp(heading.Level, 1, 3) + 1).Invariant(), heading.Text, ("id", heading.Anchor));
                break;
            case ContentsBlock contents:
                _lists.Write(contents, index);
                break;
            case CaptionListBlock list:
                _lists.Write(list, index);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, KeptTogether.LeadsUp(_report.Blocks, index));
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case PageBreakBlock:
                _html.Leaf("div", "", ("class", "page-break"));
                break;
            case TableBlock table:
                _tables.Write(table, _anchors.IdOf(Captioned.Of(table)));
                break;
            case BarChartBlock or SeriesChartBlock:
                var figure = ChartFigure.Of(_report.Blocks[index])!;
                _charts.Write(figure, _anchors.IdOf(figure.Caption), hasTable: figure.Kind == ChartKind.Bars || HasTableBeside(index));
                break;
            case MapBlock map:
                _maps.Write(map, _anchors.IdOf(Captioned.Of(map)), TableOf(map) is { } same ? (same.Number!.Value, _anchors.IdOf(Captioned.Of(same))) : null);
                break;
            case TurnPageBlock:
                // The stretches know.
                break;
            case BlankFieldBlock field:
                WriteField(field);
                break;
            case BlankOptionsBlock options:
                WriteOptions(options);
                break;
            case FormFieldBlock field:
                _forms.Write(field);
                break;
            case FormTableBlock table:
                _forms.Write(table);
                break;
            case var unknown:
                throw new NotSupportedException($"{unknown.GetType().Name} has no form in HTML.");
        }
    }

    // A table right before or after a figure, with no more than text between, holds its numbers.
    private bool HasTableBeside(int index) => _report.Blocks.Take(index).Reverse().SkipWhile(IsText).FirstOrDefault() is TableBlock { Number: not null }
        || _report.Blocks.Skip(index + 1).SkipWhile(IsText).FirstOrDefault() is TableBlock { Number: not null };

    // Wherever it stands, it says of the same thing for each region what the map says.
    private TableBlock? TableOf(MapBlock map) => _report.Blocks.OfType<TableBlock>().FirstOrDefault(table => table.Number is not null && Enumerable.Range(1, Math.Max(0, table.Columns.Count - 1))
        .Any(column => IsOf(table, column, map.ValueTitle)
            && map.Areas.All(area => table.Rows.Any(row => row.Cells[0].Lines is [var name] && name == area.Name && row.Cells[column].Lines is [var value] && value == area.Value))));

    /// <summary>The heading of a rate, "Per 10 000", goes on from that of the number before it.</summary>
    private static bool IsOf(TableBlock table, int column, string title) => string.Equals(table.Columns[column].Heading, title, StringComparison.OrdinalIgnoreCase)
        || (column > 1 && string.Equals($"{table.Columns[column - 1].Heading} {table.Columns[column].Heading}", title, StringComparison.OrdinalIgnoreCase));

    private static bool IsText(ReportBlock block) => block is ParagraphBlock or ListBlock;

    private void WriteParagraph(ParagraphBlock paragraph, bool leadsUp)
    {
        var leads = leadsUp ? "leads" : null;
        switch (paragraph.Style)
        {
            case ParagraphStyle.Quote:
                using (_html.Element("blockquote", ("class", leads)))
                {
                    WriteRuns("p", paragraph.Runs);
                }

                break;
            case ParagraphStyle.Body:
                WriteRuns("p", paragraph.Runs, leads);
                break;
            case ParagraphStyle.Base:
                WriteRuns("p", paragraph.Runs, "base");
                break;
            case ParagraphStyle.QuoteSource:
                WriteRuns("p", paragraph.Runs, "said");
                break;
            case ParagraphStyle.Small:
                WriteRuns("p", paragraph.Runs, leadsUp ? "small leads" : "small");
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        using (_html.Element(list.Ordered ? "ol" : "ul"))
        {
            foreach (var item in list.Items)
            {
                WriteRuns("li", item.Runs);
            }
        }
    }

    private void WriteRuns(string element, ValueList<ReportRun> runs, string? style = null)
    {
        using (_html.Element(element, ("class", style)))
        {
            _runs.Write(runs);
        }
    }

    private void WriteField(BlankFieldBlock field)
    {
        using (_html.Element("div", ("class", "answer")))
        {
            WriteLead(field.Label, field.Instruction);
            _html.Leaf("div", "", ("class", "box"), ("style", $"--lines: {Math.Clamp(field.Lines, 1, 6).Invariant()}"));
        }
    }

    private void WriteOptions(BlankOptionsBlock options)
    {
        using (_html.Element("div", ("class", "answer")))
        {
            WriteLead(options.Label, options.Instruction);
            using (_html.Element("ul", ("class", "options")))
            {
                foreach (var option in options.Options)
                {
                    _html.Leaf("li", option);
                }
            }
        }
    }

    private void WriteLead(string label, string instruction)
    {
        if (label.Length > 0)
        {
            _html.Leaf("p", label, ("class", "label"));
        }

        if (instruction.Length > 0)
        {
            _html.Leaf("p", instruction, ("class", "small"));
        }
    }
}
