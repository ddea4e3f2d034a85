using SurveyHub.Documents.Charts;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word;
using SurveyHub.Documents.Word.Maps;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Writes the running text of <see cref="MarkedReport"/>.</summary>
internal sealed class MarkedReportBody
{
    private readonly MarkupWriter _xml;
    private readonly FlowWriter _flow;
    private readonly MarkWriter _marks;

    /// <summary>The report as far as its figure goes.</summary>
    public static ReportDocument Figure { get; } = new ReportBuilder("Figur").Add(FigureOf((ChartValue)LateGotland.Before.Single(piece => piece.Mark == LateGotland.Chart).Value)).Build();

    public MarkedReportBody(MarkupWriter xml, OpcPart part) =>
        (_xml, _flow, _marks) = (xml, new FlowWriter(xml, part, Language.Swedish, new PageMeter()), new MarkWriter(xml));

    public static void WriteHeader(MarkupWriter xml, OpcPart part)
    {
        using (xml.Root("w:hdr", "w", "r"))
        {
            new MarkedReportBody(xml, part).Paragraph(TextStyles.Header, "Svar från ", LateGotland.Base, ", våren 2018");
        }
    }

    public static void WriteNotes(MarkupWriter xml, OpcPart part)
    {
        using (xml.Root("w:footnotes", "w", "r"))
        {
            foreach (var (id, kind) in new[] { ("-1", "separator"), ("0", "continuationSeparator") })
            {
                using (xml.Element("w:footnote", ("w:type", kind), ("w:id", id)))
                using (xml.Element("w:p"))
                using (xml.Element("w:r"))
                {
                    xml.Empty("w:" + kind);
                }
            }

            using (xml.Element("w:footnote", ("w:id", "1")))
            {
                new MarkedReportBody(xml, part).Paragraph(TextStyles.Normal, "Frågan är inte besvarad av ", LateGotland.Silent, ".");
            }
        }
    }

    public void Write(string headerId, int extraParagraphs, ChartParts charts)
    {
        using (_xml.Root("w:document", "w", "r", "wp", "a", "c"))
        using (_xml.Element("w:body"))
        {
            _flow.Paragraph(TextStyles.Title, "Långvarig smärta");
            _flow.Paragraph(TextStyles.Heading(1), "Koordinatorer");
            Paragraph(TextStyles.Normal, "I riket finns ", LateGotland.Sum, " koordinatorer & det är fler än 115 enheter, i medel ", LateGotland.Mean, " per region.");
            using (_flow.StartParagraph(TextStyles.Normal))
            {
                _flow.Run("Vårdval finns i ");
                Piece(LateGotland.List);
                _flow.Run(".");
                using (_xml.Element("w:r"))
                {
                    _xml.Empty("w:footnoteReference", ("w:id", "1"));
                }
            }

            _flow.Paragraph(TextStyles.Normal, "Stycket före tabellen rör ingen.");
            _flow.Paragraph(TableStyles.Caption, "Tabell 1. Koordinatorer");
            WriteTable();
            var index = ReportIndex.Of(Figure);
            var runs = new RunWriter(_flow, index, _marks);
            runs.Paragraph(TextStyles.Normal, Figure.Blocks.OfType<ParagraphBlock>().Single().Runs);
            var figures = new FigureWriter(_flow, runs, charts);
            figures.Write(ChartFigure.Of(Figure.Blocks[0])!, index.MarksOf(0));
            WriteMap();
            _flow.Paragraph(TextStyles.Normal, "Stycket efter tabellen rör heller ingen.");
            for (var i = 0; i < extraParagraphs; i++)
            {
                _flow.Paragraph(TextStyles.Normal, $"Stycke {i.Invariant()}: {string.Concat(Enumerable.Repeat("mer löpande text om vården i regionerna, ", 8))}slut.");
            }

            using (_xml.Element("w:sectPr"))
            {
                _xml.Empty("w:headerReference", ("w:type", "default"), ("r:id", headerId));
            }
        }
    }

    private static ReportBlock[] FigureOf(ChartValue chart) =>
    [
        new BarChartBlock(1, "Koordinatorer", chart.Series[0].Name, [.. chart.Categories.Zip(chart.Series[0].Values, (name, value) => new ChartBar(name, value!.Value))], 1, chart.Description)
        {
            Anchor = "figur",
            Mark = new DerivedMark(LateGotland.Chart.Key, LateGotland.Chart.Name, LateGotland.Chart.Directive),
        },
        PublishedReport.Sentence("Spridningen visas i ", new ReferenceRun(new ProseRun("figur 1"), "figur"), " nedan."),
    ];

    private void WriteMap()
    {
        var map = (MapValue)LateGotland.Before.Single(piece => piece.Mark == LateGotland.Map).Value;
        using (_marks.Start(LateGotland.Map))
        using (_flow.StartParagraph(TableStyles.Figure))
        using (_xml.Element("w:r"))
        {
            _xml.Raw(MapMarkup.Drawing(MapShapes.Of(map, _flow.TextWidth), _flow.TextWidth * MapShapes.Emu, 700, "Karta", map.Description));
        }
    }

    private void WriteTable()
    {
        var table = (TableValue)LateGotland.Before.Single(piece => piece.Mark == LateGotland.Table).Value;
        using (_marks.Start(LateGotland.Table))
        using (_xml.Element("w:tbl"))
        {
            using (_xml.Element("w:tblPr"))
            {
                _xml.Value("w:tblStyle", StylesPart.Table);
                _xml.Empty("w:tblW", ("w:w", "8000"), ("w:type", "dxa"));
            }

            using (_xml.Element("w:tblGrid"))
            {
                for (var i = 0; i < table.Columns; i++)
                {
                    _xml.Empty("w:gridCol", ("w:w", "2000"));
                }
            }

            foreach (var row in table.Rows)
            {
                WriteRow(row);
            }
        }
    }

    private void WriteRow(TableValueRow row)
    {
        using (_xml.Element("w:tr"))
        {
            using (_xml.Element("w:trPr"))
            {
                _xml.Flag("w:cantSplit");
                _xml.Flag("w:tblHeader", row.Role == RowRole.Header);
            }

            foreach (var cell in row.Cells)
            {
                using (_xml.Element("w:tc"))
                {
                    using (_xml.Element("w:tcPr"))
                    {
                        _xml.Empty("w:tcW", ("w:w", "2000"), ("w:type", "dxa"));
                    }

                    foreach (var line in cell.Split('\n'))
                    {
                        using (_flow.StartParagraph(TableStyles.Text))
                        {
                            _flow.Run(line, row.Role == RowRole.Total ? StylesPart.Strong : null);
                        }
                    }
                }
            }
        }
    }

    private void Paragraph(WordStyle style, params ReadOnlySpan<object> content)
    {
        using (_flow.StartParagraph(style))
        {
            foreach (var item in content)
            {
                if (item is PieceMark mark)
                {
                    Piece(mark);
                }
                else
                {
                    _flow.Run((string)item);
                }
            }
        }
    }

    private void Piece(PieceMark mark)
    {
        using (_marks.Start(mark))
        {
            _flow.Run(LateGotland.Text(mark).Text);
        }
    }
}
