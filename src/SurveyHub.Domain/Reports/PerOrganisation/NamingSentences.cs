using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.Templates;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>The sentences of a report in which a directive names an organisation, as they stand while its conditions are met.</summary>
internal sealed class NamingSentences
{
    private readonly TemplateContext _context;
    private readonly BlockCompiler _blocks;
    private readonly IReadOnlyList<(string? Heading, ValueList<TemplateRun> Runs)> _paragraphs;

    /// <param name="template">With directives that say all themselves (<see cref="ExplicitTemplate"/>).</param>
    public NamingSentences(ReportTemplate template, ReportInput input)
    {
        _context = new TemplateContext(template.Header, input);
        _blocks = new BlockCompiler(_context, new RunCompiler(_context, _ => null), new References(_context, []));
        _paragraphs = [.. Paragraphs(template).Where(paragraph => paragraph.Runs.Any(run => run is HoleRun))];
    }

    public ValueList<PartSentence> Naming(Organisation organisation)
    {
        var holes = new OwnHoles(_context, organisation);
        return _paragraphs.SelectMany(paragraph => SentenceSplitter.Split(paragraph.Runs)
            .Where(sentence => sentence.Any(run => run is HoleRun { Directive: var directive } && holes.IsNamedBy(directive)))
            .Select(sentence => new PartSentence(paragraph.Heading, holes.Fill(sentence)))).ToValueList();
    }

    /// <summary>All paragraphs that are in the report, with what they stand below.</summary>
    private IEnumerable<(string? Heading, ValueList<TemplateRun> Runs)> Paragraphs(ReportTemplate template)
    {
        int? left = null;
        string? heading = null;
        foreach (var block in template.Blocks)
        {
            if (block is TemplateHeading title)
            {
                if (title.Level <= (left ?? int.MaxValue))
                {
                    left = title.ShownIf is { } test && !_blocks.IsMet(test) ? title.Level : null;
                }

                heading = title.Text;
            }

            foreach (var runs in left is null ? RunsOf(block) : [])
            {
                yield return (heading, runs);
            }
        }
    }

    private IEnumerable<ValueList<TemplateRun>> RunsOf(TemplateBlock? block) => block switch
    {
        TemplateParagraph paragraph => [paragraph.Runs],
        TemplateList list => list.Items.Select(item => item.Runs),
        TemplateTable table => table.Rows.SelectMany(row => row).Concat(table.Notes).Select(cell => cell.Runs),
        TemplateFootnote footnote => [footnote.Runs],
        ConditionalBlock conditional => RunsOf(_blocks.IsMet(conditional.Test) ? conditional.Then : conditional.Otherwise),
        _ => [],
    };
}
