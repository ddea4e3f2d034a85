using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// Directives that say themselves what the settings of the file say for all: which denominator, in which order. A piece of a Word file carries its directive with it,
/// and the file's settings stay behind.
/// </summary>
internal static class ExplicitTemplate
{
    public static ReportTemplate Of(ReportTemplate template)
    {
        var headings = new SettledHeadings(template);
        return template with { Blocks = [.. template.Blocks.Select(block => headings.In(Of(block, template.Header)))] };
    }

    private static TemplateBlock Of(TemplateBlock block, TemplateHeader header) => block switch
    {
        TemplateParagraph paragraph => Of(paragraph, header),
        TemplateList list => list with { Items = [.. list.Items.Select(item => Of(item, header))] },
        TemplateTable table => table with
        {
            Columns = [.. table.Columns.Select(cell => Of(cell, header))],
            Rows = [.. table.Rows.Select(row => row.Select(cell => Of(cell, header)).ToValueList())],
            Notes = [.. table.Notes.Select(note => Of(note, header))],
        },
        TemplateFootnote footnote => footnote with { Runs = Of(footnote.Runs, header) },
        ConditionalBlock conditional => conditional with
        {
            Then = Of(conditional.Then, header),
            Otherwise = conditional.Otherwise is { } otherwise ? Of(otherwise, header) : null,
        },
        DirectiveBlock { Directive: CaptionedDirective directive } => new DirectiveBlock(Of(directive, header)),
        _ => block,
    };

    private static TemplateParagraph Of(TemplateParagraph paragraph, TemplateHeader header) => new(Of(paragraph.Runs, header));

    private static ValueList<TemplateRun> Of(ValueList<TemplateRun> runs, TemplateHeader header) =>
        [.. runs.Select(run => run is HoleRun hole ? hole with { Directive = Of(hole.Directive, header) } : run)];

    private static InlineDirective Of(InlineDirective directive, TemplateHeader header) => directive switch
    {
        NumberDirective number => number with { Rate = Of(number.Rate, header) },
        AnswerDirective answer => answer with { Rate = Of(answer.Rate, header) },
        SetDirective { Kind: SetKind.Which } set => set with { Order = set.Order ?? header.OrderInText },
        _ => directive,
    };

    private static CaptionedDirective Of(CaptionedDirective directive, TemplateHeader header)
    {
        var noted = directive with { Notes = [.. directive.Notes.Select(note => Of(note, header))] };
        return noted switch
        {
            TableDirective table => table with { Rate = Of(table.Rate, header) },
            ChartDirective chart => chart with { Rate = Of(chart.Rate, header) },
            MapDirective map => map with { Rate = Of(map.Rate, header) },
            _ => noted,
        };
    }

    private static RateOf? Of(RateOf? rate, TemplateHeader header) => rate is { Fact: null } ? rate with { Fact = header.Denominator } : rate;
}
