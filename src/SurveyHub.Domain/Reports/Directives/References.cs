using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What the headings, tables and figures of a report are called once they have their numbers; puts that where something refers to them.</summary>
internal sealed class References
{
    private readonly TemplateContext _context;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="known">Numbers that go before those that are counted.</param>
    public References(TemplateContext context, IEnumerable<CaptionNumber> known)
    {
        _context = context;
        foreach (var (id, thing, number) in known)
        {
            Add(id, thing, number);
        }
    }

    /// <summary>What a sentence calls a heading.</summary>
    public static string NameOf(string heading, Language language) => language.Choose($"avsnittet ”{heading}”", $"the section '{heading}'");

    public void AddHeading(Identifier id, string text) => _names.TryAdd(id.Value, NameOf(text, _context.Language));

    /// <summary>Of a table in several parts the first is meant.</summary>
    public void Add(Identifier id, CaptionedThing thing, int number) => _names.TryAdd(id.Value, thing switch
    {
        CaptionedThing.Table => _context.Texts.Say($"tabell\u00A0{number}", $"table\u00A0{number}"),
        CaptionedThing.Figure => _context.Texts.Say($"figur\u00A0{number}", $"figure\u00A0{number}"),
    });

    public ReportBlock Resolve(ReportBlock block) => block switch
    {
        ParagraphBlock paragraph => Resolve(paragraph),
        ListBlock list => list with { Items = [.. list.Items.Select(Resolve)] },
        TableBlock table => table with { Columns = [.. table.Columns.Select(Resolve)], Rows = [.. table.Rows.Select(Resolve)], Notes = Resolve(table.Notes) },
        BarChartBlock chart => chart with { Notes = Resolve(chart.Notes) },
        SeriesChartBlock chart => chart with { Notes = Resolve(chart.Notes) },
        MapBlock map => map with { Notes = Resolve(map.Notes) },
        _ => block,
    };

    public ParagraphBlock Resolve(ParagraphBlock paragraph) => paragraph with { Runs = [.. paragraph.Runs.Select(Resolve)] };

    private ValueList<TableNote> Resolve(ValueList<TableNote> notes) => [.. notes.Select(note => note with { Runs = [.. note.Runs.Select(Resolve)] })];

    private ReportRun Resolve(ReportRun run) => run switch
    {
        PendingReferenceRun pending => Resolve(pending),
        PendingDerivedRun pending => new DerivedRun([.. pending.Runs.Select(Resolve).SelectMany(one => one.Prose)], pending.Mark)
        {
            IsOutOfDate = pending.Runs.Any(one => one is DerivedRun { IsOutOfDate: true }),
        },
        _ => run,
    };

    private ReportColumn Resolve(ReportColumn column)
    {
        var runs = column.Runs.Select(Resolve).ToValueList();
        return runs.Count == 0 ? column : column with { Heading = string.Concat(runs.Select(run => run.Text)), Runs = runs };
    }

    private ReportRow Resolve(ReportRow row) =>
        row.Cells.Any(cell => cell.Runs.Count > 0) ? row with { Cells = [.. row.Cells.Select(cell => cell.Runs.Count == 0 ? cell : ReportCell.Of(cell.Runs.Select(Resolve).ToValueList()))] } : row;

    private ReportRun Resolve(PendingReferenceRun pending)
    {
        var target = pending.Directive.Target;
        if (!_names.TryGetValue(target.Value, out var name))
        {
            _context.Report(CompilingDiagnostics.MissingTarget, pending.Directive.Place, target.Value);
            return new WordsRun(pending.Look with { Text = $"#{target}" });
        }

        return new ReferenceRun(pending.Look with { Text = pending.Directive.Capital ? SwedishWords.Capital(name) : name }, target.Value);
    }
}
