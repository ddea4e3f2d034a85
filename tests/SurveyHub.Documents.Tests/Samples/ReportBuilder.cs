using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Samples;

/// <summary>Puts a report together block by block; counts tables and figures as the compiler does.</summary>
internal sealed class ReportBuilder(string title)
{
    private readonly List<ReportBlock> _blocks = [];
    private string _subtitle = "";
    private string[] _details = [];
    private Language _language = Language.Swedish;
    private int _tables;
    private int _figures;

    public ReportBuilder In(Language language)
    {
        _language = language;
        return this;
    }

    public ReportBuilder Cover(string subtitle, params string[] details)
    {
        (_subtitle, _details) = (subtitle, details);
        return this;
    }

    public ReportBuilder Add(params ReportBlock[] blocks)
    {
        _blocks.AddRange(blocks);
        return this;
    }

    public ReportBuilder Contents() => Add(new ContentsBlock(_language.Choose("Innehåll", "Contents")));

    public ReportBuilder Heading(int level, string text, string anchor) => Add(new HeadingBlock(level, text, anchor));

    public ReportBuilder Text(string text, ParagraphStyle style = ParagraphStyle.Body) => Add(ParagraphBlock.Of(style, text));

    public ReportBuilder Text(params ProseRun[] runs) => Add(ParagraphBlock.Of(ParagraphStyle.Body, ValueList.Create<ProseRun>(runs)));

    public ReportBuilder Said(string who, string words) =>
        Text(who, ParagraphStyle.QuoteSource).Text(words, ParagraphStyle.Quote);

    public ReportBuilder List(bool ordered, params string[] items) =>
        Add(new ListBlock(ordered, items.Select(item => ParagraphBlock.Of(ParagraphStyle.Body, item)).ToValueList()));

    public ReportBuilder Table(string caption, ReportColumn[] columns, IEnumerable<ReportRow> rows, params TableNote[] notes) =>
        Add(new TableBlock(++_tables, caption, columns.ToValueList(), rows.ToValueList(), notes.ToValueList()));

    public ReportBuilder Chart(string caption, string valueTitle, int decimals, string alternativeText, params (string, decimal)[] bars) =>
        Add(new BarChartBlock(++_figures, caption, valueTitle, bars.Select(bar => new ChartBar(bar.Item1, bar.Item2)).ToValueList(),
            decimals, alternativeText));

    public ReportDocument Build(DateTimeOffset? date = null) =>
        new(_language, new ReportCover(title, _subtitle, _details.ToValueList()), date, _blocks.ToValueList());
}
