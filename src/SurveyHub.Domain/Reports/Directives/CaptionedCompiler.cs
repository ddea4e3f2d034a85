using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Tables, charts and maps with their anchors, marks and notes.</summary>
internal sealed class CaptionedCompiler(TemplateContext context, RunCompiler runs, References references)
{
    public IEnumerable<ReportBlock> Compile(CaptionedDirective directive)
    {
        var mark = Marking.Of(new DirectiveBlock(directive), directive.Caption, context);
        var blocks = Build(directive with { Caption = UnbrokenText.Of(directive.Caption) }).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            // A table in several parts has the writer's notes under its last.
            var notes = i < blocks.Count - 1 ? ValueList<TableNote>.Empty : [.. directive.Notes.Select(note => new TableNote(null, runs.Compile(note.Runs)))];
            var own = blocks.Count == 1 ? mark : mark with { Key = $"{mark.Key}-{i + 1}" };
            var anchor = i == 0 ? directive.Id?.Value : null;
            yield return blocks[i] switch
            {
                TableBlock table => Named(directive.Id, table with { Anchor = anchor, Mark = own, Notes = [.. table.Notes, .. notes] }),
                BarChartBlock chart => Named(directive.Id, chart with { Anchor = anchor, Mark = own, Notes = [.. chart.Notes, .. notes] }),
                SeriesChartBlock chart => Named(directive.Id, chart with { Anchor = anchor, Mark = own, Notes = [.. chart.Notes, .. notes] }),
                MapBlock map => Named(directive.Id, map with { Anchor = anchor, Mark = own, Notes = [.. map.Notes, .. notes] }),
                var other => other,
            };
        }
    }

    private IEnumerable<ReportBlock> Build(CaptionedDirective directive)
    {
        switch (directive)
        {
            case TableDirective table:
                return new AnswerTables(context).Build(table);
            case FreeTextDirective texts:
                return new TextTables(context).Build(texts);
            case ThemeListDirective themes:
                return new ThemeTables(context).Build(themes);
            case ChartDirective chart:
                return new ChartBuilder(context).Build(chart);
            case MapDirective map:
                return new MapBuilder(context).Build(map);
            default:
                throw new ArgumentOutOfRangeException(nameof(directive));
        }
    }

    private T Named<T>(Identifier? id, T block)
        where T : ReportBlock
    {
        if (id is { } named)
        {
            switch (block)
            {
                case TableBlock { Number: { } number }:
                    references.Add(named, CaptionedThing.Table, number);
                    break;
                case BarChartBlock chart:
                    references.Add(named, CaptionedThing.Figure, chart.Number);
                    break;
                case SeriesChartBlock chart:
                    references.Add(named, CaptionedThing.Figure, chart.Number);
                    break;
                case MapBlock map:
                    references.Add(named, CaptionedThing.Figure, map.Number);
                    break;
            }
        }

        return block;
    }
}
