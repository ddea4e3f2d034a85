using System.Xml.Linq;
using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Forms;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.References;
using SurveyHub.Documents.Word.Templates;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Word;

/// <summary>Writes the body of the document: the cover and every block in order.</summary>
internal sealed class BodyWriter
{
    /// <summary>On a page of its own the title stands in the upper third; in twentieths of a point.</summary>
    private const int AboveTitle = 3000;

    private readonly FlowWriter _flow;
    private readonly Sections _sections;
    private readonly NumberingPart _numbering;
    private readonly ReportIndex _index;
    private readonly RunWriter _runs;
    private readonly ContentsWriter _contents;
    private readonly CaptionListWriter _lists;
    private readonly TableWriter _tables;
    private readonly FigureWriter _figures;
    private readonly MapWriter _maps;
    private readonly BlankFormWriter _forms;
    private readonly FormFieldWriter _fields;
    private readonly FormTableWriter _fieldTables;

    public BodyWriter(FlowWriter flow, ReportIndex index, MarkWriter? marks, NumberingPart numbering, ChartParts charts, PageNumbers pages)
    {
        (_flow, _index, _sections, _numbering) = (flow, index, new Sections(flow.Look.Ends), numbering);
        _runs = new RunWriter(flow, index, marks);
        _contents = new ContentsWriter(flow, pages);
        _lists = new CaptionListWriter(flow, index, pages);
        _tables = new TableWriter(flow, _runs);
        _figures = new FigureWriter(flow, _runs, charts);
        _maps = new MapWriter(flow, _runs);
        _forms = new BlankFormWriter(flow);
        var (controls, grid) = (new ControlWriter(flow), new GridWriter(flow));
        _fields = new FormFieldWriter(flow, controls, grid);
        _fieldTables = new FormTableWriter(flow, controls, grid);
    }

    public void Write()
    {
        var report = _index.Report;
        using (StartDocument(isForm: report.Form is not null))
        using (_flow.Xml.Element("w:body"))
        {
            WriteCover(report.Cover);
            var plan = Sections.Plan(report.Blocks);
            for (var i = 0; i < report.Blocks.Count; i++)
            {
                var page = _flow.Look.Portrait.Turned(plan[i].IsLandscape);
                if (page != _flow.Page)
                {
                    _sections.End(_flow);
                    _flow.Page = page;
                }

                Write(report.Blocks, i);
            }

            _sections.EndLast(_flow);
        }
    }

    private MarkupWriter.ElementScope StartDocument(bool isForm)
    {
        if (!isForm)
        {
            return _flow.Xml.Root("w:document", "w", "r", "wp", "a", "c");
        }

        // Boxes to tick came after the standard; a program that does not know them is to read on.
        var document = _flow.Xml.Root("w:document", "w", "r", "wp", "a", "c", "mc", "w14");
        _flow.Xml.Attribute("mc:Ignorable", "w14");
        return document;
    }

    private void WriteCover(ReportCover cover)
    {
        if (_flow.Look.Cover.Count > 0)
        {
            WriteTemplateCover(_flow.Look.Cover);
            WriteDetails(cover);
            return;
        }

        _flow.Paragraph(TextStyles.Title, cover.Title, new ParagraphOptions { Before = cover.HasOwnPage ? AboveTitle : null });
        if (cover.Subtitle.Length > 0)
        {
            _flow.Paragraph(TextStyles.Subtitle, cover.Subtitle);
        }

        WriteDetails(cover);
        if (cover.HasOwnPage)
        {
            _flow.BreakPage();
        }
    }

    private void WriteDetails(ReportCover cover)
    {
        foreach (var detail in cover.Details)
        {
            _flow.Paragraph(TextStyles.CoverDetail, detail);
        }

        if (cover.Base.Count > 0)
        {
            _runs.Paragraph(TextStyles.CoverDetail, cover.Base);
        }
    }

    // A page of its own, however much there is on it.
    private void WriteTemplateCover(IReadOnlyList<XElement> cover)
    {
        foreach (var element in cover)
        {
            _flow.Xml.Raw(element.ToString(SaveOptions.DisableFormatting));
        }

        _flow.Meter.EndParagraph(TextStyles.Title, _flow.TextWidth, keepNext: false);
        if (TemplateCover.EndsPage(cover))
        {
            _flow.Meter.StartPage(_flow.Page);
        }
        else
        {
            _flow.BreakPage();
        }
    }

    private void Write(ValueList<ReportBlock> blocks, int index)
    {
        switch (blocks[index])
        {
            case HeadingBlock heading:
                WriteHeading(heading, index);
                break;
            case ContentsBlock:
                _contents.Write(blocks, index);
                break;
            case CaptionListBlock list:
                _lists.Write(list);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, KeptTogether.LeadsUp(blocks, index));
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case PageBreakBlock:
                _flow.BreakPage();
                break;
            case TurnPageBlock:
                // The plan of the sections knows.
                break;
            case TableBlock table:
                _tables.Write(table, _index.MarksOf(index));
                break;
            case BarChartBlock or SeriesChartBlock:
                _figures.Write(ChartFigure.Of(blocks[index])!, _index.MarksOf(index));
                break;
            case MapBlock map:
                _maps.Write(map, _index.MarksOf(index));
                break;
            case BlankFieldBlock field:
                _forms.Write(field);
                break;
            case BlankOptionsBlock options:
                _forms.Write(options);
                break;
            case FormFieldBlock field:
                _fields.Write(field);
                break;
            case FormTableBlock table:
                _fieldTables.Write(table);
                break;
            case var unknown:
                throw new NotSupportedException($"{unknown.GetType().Name} has no form in Word.");
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph, bool keepNext)
    {
        var style = TextStyles.Of(paragraph.Style);
        var isEmpty = _index.IsMarked && paragraph.Text.Length == 0;
        if (paragraph is { IsPiece: true, Runs: [DerivedRun piece] })
        {
            _runs.WholeParagraph(style, piece, new ParagraphOptions { KeepNext = keepNext, Husk = isEmpty ? HuskLook.Closed : HuskLook.None });
        }
        else
        {
            _runs.Paragraph(style, paragraph.Runs, new ParagraphOptions { KeepNext = keepNext, Husk = isEmpty ? HuskLook.Open : HuskLook.None, After = isEmpty ? style.After : null });
        }
    }

    private void WriteHeading(HeadingBlock heading, int index)
    {
        using (_flow.StartParagraph(TextStyles.Heading(heading.Level), new ParagraphOptions { Bookmark = ContentsWriter.Bookmark(index) }))
        using (_flow.Bookmark(_index.HeadingMark(index)))
        {
            _flow.Run(heading.Text);
        }
    }

    private void WriteList(ListBlock list)
    {
        var style = list.Ordered ? TextStyles.Numbered : TextStyles.Bullet;
        var options = new ParagraphOptions { List = list.Ordered ? _numbering.StartNumberedList() : _numbering.Bullets };
        for (var i = 0; i < list.Items.Count; i++)
        {
            // What follows a list is no part of it.
            _runs.Paragraph(style, list.Items[i].Runs, i < list.Items.Count - 1 ? options : options with { After = TextStyles.Normal.After });
        }
    }
}
