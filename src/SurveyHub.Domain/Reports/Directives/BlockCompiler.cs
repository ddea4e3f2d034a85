using SurveyHub.Domain.Questionnaires;
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

    /// <summary>Only what holds whichever way those are of whom it cannot be told is said to hold.</summary>
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
            Quantity.None => count + undecided.Count == 0,
            Quantity.AtLeast => count >= test.Number,
            Quantity.AtMost => count + undecided.Count <= test.Number,
            Quantity.Exactly => count == test.Number && undecided.Count == 0,
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

    /// <summary>Filled in by hand: each directive in it is a piece, as in a paragraph.</summary>
    private TableBlock Table(TemplateTable table)
    {
        var number = table.Caption is null ? (int?)null : context.Compiling.NextTable();
        if (table.Caption?.Id is { } id)
        {
            references.Add(id, CaptionedThing.Table, number!.Value);
        }

        return new TableBlock(
            number,
            table.Caption?.Text ?? "",
            [.. table.Columns.Select((heading, index) => new ReportColumn("", index < table.Alignments.Count && table.Alignments[index] == ColumnAlignment.Right) { Runs = runs.Compile(heading.Runs) })],
            [.. table.Rows.Select(row => new ReportRow([.. row.Select(cell => ReportCell.Of(runs.Compile(cell.Runs)))]))],
            [.. table.Notes.Select(note => new TableNote(null, runs.Compile(note.Runs)))])
        {
            Anchor = table.Caption?.Id?.Value,
        };
    }

    /// <summary>Decides over more than one piece, and remembers what it decided.</summary>
    public bool Decides(ReportTest test)
    {
        var isMet = IsMet(test);
        var mark = Marking.Of(new ConditionalBlock(test, Said("ja"), Said("nej")), context);
        context.Conditions.Add(new DerivedRun([new ProseRun(isMet ? "ja" : "nej")], mark));
        return isMet;
    }

    private static TemplateParagraph Said(string word) => new([new TextRun(word)]);

    /// <summary>A paragraph that depends on the answers is one piece with all its words, since other answers may give it others.</summary>
    private IEnumerable<ReportBlock> Conditional(ConditionalBlock conditional)
    {
        if (conditional is not { Then: TemplateParagraph then, Otherwise: null or TemplateParagraph } || HasFootnote(then) || conditional.Otherwise is TemplateParagraph other && HasFootnote(other))
        {
            return (Decides(conditional.Test) ? conditional.Then : conditional.Otherwise) is { } block ? Compile(block) : [];
        }

        var chosen = IsMet(conditional.Test) ? conditional.Then : conditional.Otherwise;

        var mark = Marking.Of(conditional, context.Texts.Say("Villkorat stycke", "Conditional paragraph"), context);
        var words = chosen is TemplateParagraph paragraph ? runs.Compile(paragraph.Runs) : ValueList<ReportRun>.Empty;
        return [new ParagraphBlock(ParagraphStyle.Body, [new PendingDerivedRun(words, mark)]) { IsPiece = true }];
    }

    private static bool HasFootnote(TemplateParagraph paragraph) => paragraph.Runs.Any(run => run is FootnoteRun);
}
