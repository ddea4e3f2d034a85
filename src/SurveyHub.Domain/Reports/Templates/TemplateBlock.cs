using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates.Directives;

namespace SurveyHub.Domain.Reports.Templates;

/// <summary>One block of a report file. A closed family: whoever compiles a report handles every member.</summary>
public abstract record TemplateBlock
{
    private protected TemplateBlock()
    {
    }
}

/// <param name="Level">2 for a chapter, to 4; the title of the report is the only one of level 1.</param>
/// <param name="Id">What references call it, or null.</param>
public sealed record TemplateHeading(int Level, string Text, Identifier? Id) : TemplateBlock
{
    /// <summary>When it stands in the report, with all that follows up to the next heading of its level or a higher one; null is always.</summary>
    public ReportTest? ShownIf { get; init; }
}

public sealed record TemplateParagraph(ValueList<TemplateRun> Runs) : TemplateBlock;

/// <param name="Ordered">Numbered from one, else bullets.</param>
/// <param name="Items">Each is one paragraph; lists do not nest.</param>
public sealed record TemplateList(bool Ordered, ValueList<TemplateParagraph> Items) : TemplateBlock;

/// <summary>A table that the writer has filled in.</summary>
/// <param name="Columns">The headings, at least one.</param>
/// <param name="Rows">Each with a cell for every column.</param>
public sealed record TemplateTable(ValueList<TemplateParagraph> Columns, ValueList<ValueList<TemplateParagraph>> Rows) : TemplateBlock
{
    /// <summary>One for each column; empty where no column has any.</summary>
    public ValueList<ColumnAlignment> Alignments { get; init; } = ValueList<ColumnAlignment>.Empty;

    /// <summary>Null for a small table that belongs to the sentence before it, and has no number.</summary>
    public TableCaption? Caption { get; init; }

    /// <summary>What stands below it, each a paragraph.</summary>
    public ValueList<TemplateParagraph> Notes { get; init; } = ValueList<TemplateParagraph>.Empty;
}

/// <param name="Id">What references call the table, or null.</param>
public sealed record TableCaption(string Text, Identifier? Id);

public enum ColumnAlignment
{
    None,
    Left,
    Centre,
    Right,
}

/// <param name="Label">What the marks in the text name: <c>[^1]</c>.</param>
public sealed record TemplateFootnote(string Label, ValueList<TemplateRun> Runs) : TemplateBlock;

public sealed record DirectiveBlock(BlockDirective Directive) : TemplateBlock;

/// <summary>A block that the report has only when a test is met, and perhaps another that it has otherwise.</summary>
/// <param name="Then">A paragraph, a list, a table or a directive.</param>
/// <param name="Otherwise">The same, or null.</param>
public sealed record ConditionalBlock(ReportTest Test, TemplateBlock Then, TemplateBlock? Otherwise = null) : TemplateBlock;
