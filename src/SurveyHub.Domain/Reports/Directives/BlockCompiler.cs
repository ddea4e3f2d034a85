using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Compiles the blocks of a template one after another.</summary>
internal sealed class BlockCompiler(TemplateContext context, RunCompiler runs, References references)
{
    private readonly CaptionedCompiler _captioned = new(context, runs, references);
    private readonly PartBuilder _parts = new(context);
    private int _headings;

    public IEnumerable<ReportBlock> Compile(TemplateBlock block) => block switch
    {
        TemplateHeading heading => [Heading(heading)],
        TemplateParagraph paragraph => [Paragraph(paragraph)],
        TemplateList list => [new ListBlock(list.Ordered, [.. list.Items.Select(Paragraph)])],
        TemplateTable table => [Table(table)],
        DirectiveBlock { Directive: CaptionedDirective directive } => _captioned.Compile(directive),
        DirectiveBlock { Directive: var directive } => _parts.Build(directive),
        ConditionalBlock conditional => Conditional(conditional),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    /// <summary>"Alla" and "inga" are said of those of whom it is known, and never where somebody's answer is still to be read.</summary>
    public bool IsMet(ReportTest test)
    {
        var division = context.Sets.Of(test.Set);
        var undecided = division[Membership.Undecided];
        if (undecided.Count > 0)
        {
            var which = context.Print(new SetDirective(SetKind.Which, [test.Set]));
            context.ReportOnce(CompilingDiagnostics.Undecided, which, test.Place, which, TemplateContext.Names(undecided));
        }

        var count = division.In.Count;
        return test.Quantity switch
        {
            Quantity.All => count > 0 && division.NotIn.Count == 0 && undecided.Count == 0,
            Quantity.Some => count > 0,
            Quantity.None => count == 0,
            Quantity.AtLeast => count >= test.Number,
            Quantity.AtMost => count <= test.Number,
            Quantity.Exactly => count == test.Number,
        };
    }

    private HeadingBlock Heading(TemplateHeading heading)
    {
        if (heading.Id is { } id)
        {
            references.AddHeading(id, heading.Text);
        }

        return new HeadingBlock(heading.Level - 1, heading.Text, heading.Id?.Value ?? $"rubrik-{++_headings}");
    }

    private ParagraphBlock Paragraph(TemplateParagraph paragraph) => new(ParagraphStyle.Body, runs.Compile(paragraph.Runs));

    /// <summary>Filled in by hand, but for the directives in it: then the whole table is one piece.</summary>
    private PendingTableBlock Table(TemplateTable table)
    {
        var rows = table.Rows.Prepend(table.Columns).ToList();
        var isDerived = rows.SelectMany(row => row).Any(cell => cell.Runs.Any(run => run is HoleRun));
        return new PendingTableBlock(
            [.. rows.Select(row => row.Select(cell => runs.Compile(cell.Runs)).ToValueList())],
            [.. table.Columns.Select((_, index) => index < table.Alignments.Count && table.Alignments[index] == ColumnAlignment.Right)],
            isDerived ? Marking.Of(table, context.Texts.Say("Tabell", "Table"), context) : null);
    }

    /// <summary>A paragraph that depends on the answers is one piece with all its words, since other answers may give it others.</summary>
    private IEnumerable<ReportBlock> Conditional(ConditionalBlock conditional)
    {
        var chosen = IsMet(conditional.Test) ? conditional.Then : conditional.Otherwise;
        if (conditional is not { Then: TemplateParagraph then, Otherwise: null or TemplateParagraph } || HasFootnote(then) || conditional.Otherwise is TemplateParagraph other && HasFootnote(other))
        {
            return chosen is null ? [] : Compile(chosen);
        }

        var mark = Marking.Of(conditional, context.Texts.Say("Villkorat stycke", "Conditional paragraph"), context);
        var words = chosen is TemplateParagraph paragraph ? runs.Compile(paragraph.Runs) : ValueList<ReportRun>.Empty;
        return [new ParagraphBlock(ParagraphStyle.Body, [new PendingDerivedRun(words, mark)])];
    }

    private static bool HasFootnote(TemplateParagraph paragraph) => paragraph.Runs.Any(run => run is FootnoteRun);
}
