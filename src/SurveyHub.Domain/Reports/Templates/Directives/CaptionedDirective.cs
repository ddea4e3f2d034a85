using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>What has a number and a caption of its own.</summary>
/// <param name="Caption">In plain words.</param>
/// <param name="Id">What references call it, or null.</param>
public abstract record CaptionedDirective(string Caption, Identifier? Id) : BlockDirective
{
    /// <summary>Who is in it; null for everybody.</summary>
    public OrganisationSet? Only { get; init; }

    /// <summary>Below it, in order.</summary>
    public ValueList<TemplateParagraph> Notes { get; init; } = ValueList<TemplateParagraph>.Empty;
}

public enum Summary
{
    Total,
    Mean,
    Median,
    Range,
}

/// <summary>A row for each organisation, a column for each field.</summary>
/// <param name="Columns">
/// At least one; a subject that names several fields is as many columns. Of a field that is reported in aggregate, the table may show sums and counts only.
/// </param>
public sealed record TableDirective(string Caption, Identifier? Id, ValueList<Subject> Columns) : CaptionedDirective(Caption, Id)
{
    public OrganisationOrder Order { get; init; } = OrganisationOrder.Name;

    /// <summary>Below the organisations, in this order; empty for what the questionnaire asks to be reported.</summary>
    public ValueList<Summary> Summaries { get; init; } = ValueList<Summary>.Empty;

    /// <summary>No rows below the organisations, whatever the questionnaire asks for; then there are no <see cref="Summaries"/>.</summary>
    public bool WithoutSummaries { get; init; }

    /// <summary>A column more for each number.</summary>
    public RateOf? Rate { get; init; }

    /// <summary>The answers of the wave before stand beside those of this one.</summary>
    public bool Earlier { get; init; }

    /// <summary>The organisations are the columns, and the fields the rows.</summary>
    public bool Transposed { get; init; }

    /// <summary>Headings instead of the questionnaire's words, in the order of the file.</summary>
    public ValueList<ColumnHeading> Headings { get; init; } = ValueList<ColumnHeading>.Empty;

    /// <summary>What the note below says of a dash, which stands for a number that does not apply; null for "Not applicable.".</summary>
    public string? Dash { get; init; }
}

/// <param name="Subject">One of the table's columns, or a field that one of them names.</param>
public sealed record ColumnHeading(Subject Subject, string Text);

/// <summary>The themes with the organisations that they are found at.</summary>
/// <param name="Subjects">Where they are found; empty for all answers.</param>
/// <param name="Themes">Those that are listed, in this order; empty for all.</param>
public sealed record ThemeListDirective(string Caption, Identifier? Id, ValueList<FieldSubject> Subjects, ValueList<Identifier> Themes) : CaptionedDirective(Caption, Id)
{
    /// <summary>The most quotations under each theme.</summary>
    public int Quotes { get; init; }

    /// <summary>Those that most have come first; otherwise they stand as in the catalogue of themes.</summary>
    public bool ByCount { get; init; }
}

/// <summary>What each organisation wrote, in its own words.</summary>
/// <param name="Subjects">At least one, each of texts.</param>
public sealed record FreeTextDirective(string Caption, Identifier? Id, ValueList<FieldSubject> Subjects) : CaptionedDirective(Caption, Id)
{
    public OrganisationOrder Order { get; init; } = OrganisationOrder.Name;
}
