using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Html;

/// <summary>Writes the blocks of a report in order. The report's title is the page's h1, so a heading of level 1 becomes h2.</summary>
internal sealed class HtmlBlockWriter(MarkupWriter html, ReportDocument report)
{
    private const int DeepestContentsLevel = 2;
    private readonly HtmlTableWriter _tables = new(html, report.Language);
    private readonly HtmlChartWriter _charts = new(html, report.Language);
    private readonly HtmlFormWriter _forms = new(html);

    public void WriteAll()
    {
        if (report.Form is null)
        {
            WriteStretch(0, report.Blocks.Count);
            return;
        }

        var pages = Sections.Plan(report.Blocks);
        for (int start = 0, end; start < pages.Length; start = end)
        {
            end = start + 1;
            while (end < pages.Length && pages[end] == pages[start])
            {
                end++;
            }

            using (html.Element("div", ("class", pages[start].IsLandscape ? "turned" : null)))
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
            html.Raw("\n");
        }
    }

    private void Write(int index)
    {
        switch (report.Blocks[index])
        {
            case HeadingBlock heading:
                html.Leaf("h" + (Math.Clamp(heading.Level, 1, 3) + 1).Invariant(), heading.Text, ("id", heading.Anchor));
                break;
            case ContentsBlock contents:
                WriteContents(contents, index);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case PageBreakBlock:
                html.Leaf("div", "", ("class", "page-break"));
                break;
            case TableBlock table:
                _tables.Write(table);
                break;
            case BarChartBlock chart:
                _charts.Write(chart);
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

    private void WriteContents(ContentsBlock contents, int index)
    {
        const string titleId = "innehall-rubrik";
        var headings = report.Blocks.Skip(index + 1).OfType<HeadingBlock>()
            .Where(heading => heading.Level <= DeepestContentsLevel)
            .ToArray();
        using (html.Element("nav", ("aria-labelledby", titleId)))
        {
            html.Leaf("h2", contents.Title, ("id", titleId));
            using (html.Element("ol"))
            {
                for (var i = 0; i < headings.Length;)
                {
                    i = WriteEntry(headings, i);
                }
            }
        }
    }

    /// <summary>Writes a heading with those under it, and returns the place of the next.</summary>
    private int WriteEntry(HeadingBlock[] headings, int index)
    {
        using (html.Element("li"))
        {
            html.Leaf("a", headings[index].Text, ("href", "#" + headings[index].Anchor));
            var next = index + 1;
            if (next >= headings.Length || headings[next].Level <= headings[index].Level)
            {
                return next;
            }

            using (html.Element("ol"))
            {
                while (next < headings.Length && headings[next].Level > headings[index].Level)
                {
                    next = WriteEntry(headings, next);
                }
            }

            return next;
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        switch (paragraph.Style)
        {
            case ParagraphStyle.Quote:
                using (html.Element("blockquote"))
                {
                    WriteRuns("p", paragraph.Runs);
                }

                break;
            case ParagraphStyle.Body:
                WriteRuns("p", paragraph.Runs);
                break;
            case ParagraphStyle.Base:
                WriteRuns("p", paragraph.Runs, "base");
                break;
            case ParagraphStyle.QuoteSource:
                WriteRuns("p", paragraph.Runs, "said");
                break;
            case ParagraphStyle.Small:
                WriteRuns("p", paragraph.Runs, "small");
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        using (html.Element(list.Ordered ? "ol" : "ul"))
        {
            foreach (var item in list.Items)
            {
                WriteRuns("li", item.Runs);
            }
        }
    }

    private void WriteRuns(string element, ValueList<ReportRun> runs, string? style = null)
    {
        using (html.Element(element, ("class", style)))
        {
            foreach (var run in runs.SelectMany(run => run.Prose))
            {
                if (WebAddress.TryNormalise(run.Link, out var address))
                {
                    using (html.Element("a", ("href", address)))
                    {
                        WriteRun(run);
                    }
                }
                else
                {
                    WriteRun(run);
                }
            }
        }
    }

    private void WriteRun(ProseRun run)
    {
        switch (run.Bold, run.Italic)
        {
            case (true, true):
                using (html.Element("strong"))
                {
                    html.Leaf("em", run.Text);
                }

                break;
            case (true, false):
                html.Leaf("strong", run.Text);
                break;
            case (false, true):
                html.Leaf("em", run.Text);
                break;
            default:
                html.Text(run.Text);
                break;
        }
    }

    private void WriteField(BlankFieldBlock field)
    {
        using (html.Element("div", ("class", "answer")))
        {
            WriteLead(field.Label, field.Instruction);
            html.Leaf("div", "", ("class", "box"), ("style", $"--lines: {Math.Clamp(field.Lines, 1, 6).Invariant()}"));
        }
    }

    private void WriteOptions(BlankOptionsBlock options)
    {
        using (html.Element("div", ("class", "answer")))
        {
            WriteLead(options.Label, options.Instruction);
            using (html.Element("ul", ("class", "options")))
            {
                foreach (var option in options.Options)
                {
                    html.Leaf("li", option);
                }
            }
        }
    }

    private void WriteLead(string label, string instruction)
    {
        if (label.Length > 0)
        {
            html.Leaf("p", label, ("class", "label"));
        }

        if (instruction.Length > 0)
        {
            html.Leaf("p", instruction, ("class", "small"));
        }
    }
}
