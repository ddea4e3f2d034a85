using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What the headings, tables and figures of a report are called once they have their numbers; puts that where something refers to them.</summary>
internal sealed class References(TemplateContext context)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>What a sentence calls a heading.</summary>
    public static string NameOf(string heading, Language language) => language.Choose($"avsnittet ”{heading}”", $"the section '{heading}'");

    public void AddHeading(Identifier id, string text) => _names.TryAdd(id.Value, NameOf(text, context.Language));

    /// <summary>Of a table in several parts the first is meant.</summary>
    public void AddTable(Identifier id, int number) => _names.TryAdd(id.Value, context.Texts.Say($"tabell\u00A0{number}", $"table\u00A0{number}"));

    public void AddFigure(Identifier id, int number) => _names.TryAdd(id.Value, context.Texts.Say($"figur\u00A0{number}", $"figure\u00A0{number}"));

    public ReportBlock Resolve(ReportBlock block) => block switch
    {
        ParagraphBlock paragraph => Resolve(paragraph),
        ListBlock list => list with { Items = [.. list.Items.Select(Resolve)] },
        TableBlock table => table with { Notes = Resolve(table.Notes) },
        BarChartBlock chart => chart with { Notes = Resolve(chart.Notes) },
        SeriesChartBlock chart => chart with { Notes = Resolve(chart.Notes) },
        MapBlock map => map with { Notes = Resolve(map.Notes) },
        PendingTableBlock table => Resolve(table),
        _ => block,
    };

    public ParagraphBlock Resolve(ParagraphBlock paragraph) => paragraph with { Runs = [.. paragraph.Runs.Select(Resolve)] };

    private ValueList<TableNote> Resolve(ValueList<TableNote> notes) => [.. notes.Select(note => note with { Runs = [.. note.Runs.Select(Resolve)] })];

    private ReportRun Resolve(ReportRun run) => run switch
    {
        PendingReferenceRun pending => Resolve(pending),
        PendingDerivedRun pending => new DerivedRun([.. pending.Runs.Select(Resolve).SelectMany(one => one.Prose)], pending.Mark),
        _ => run,
    };

    private TableBlock Resolve(PendingTableBlock pending)
    {
        var rows = pending.Rows.Select(row => row.Select(cell => string.Concat(cell.Select(Resolve).Select(run => run.Text))).ToList()).ToList();
        return new TableBlock(
            null,
            "",
            [.. rows[0].Select((heading, index) => new ReportColumn(heading, pending.IsNumeric[index]))],
            [.. rows.Skip(1).Select((row, index) => new ReportRow([.. row.Select(ReportCell.Text)]) { Key = $"rad-{index + 1}" })],
            ValueList<TableNote>.Empty)
        {
            Mark = pending.Mark,
        };
    }

    private ReportRun Resolve(PendingReferenceRun pending)
    {
        var target = pending.Directive.Target;
        if (!_names.TryGetValue(target.Value, out var name))
        {
            context.Report(CompilingDiagnostics.MissingTarget, pending.Directive.Place, target.Value);
            return new WordsRun(pending.Look with { Text = $"#{target}" });
        }

        return new ReferenceRun(pending.Look with { Text = pending.Directive.Capital ? SwedishWords.Capital(name) : name }, target.Value);
    }
}
