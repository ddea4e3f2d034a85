using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Drafts;

internal abstract record PartDraft;

internal sealed record ProsePartDraft(List<ProseBlock> Blocks) : PartDraft;

internal sealed record FieldPartDraft(FieldDraft Field) : PartDraft;

internal sealed record TableDraft(string Corner, List<ColumnDraft> Columns, List<RowDraft> Rows) : PartDraft
{
    /// <summary>The choice that says which rows are asked, as written; null when all are.</summary>
    public SpecPart? RowsBy { get; init; }

    /// <summary>Columns in which nothing is answered; not among the others.</summary>
    public List<CalculatedLineDraft> CalculatedColumns { get; init; } = [];

    /// <summary>Rows in which nothing is answered; not among the others.</summary>
    public List<CalculatedLineDraft> CalculatedRows { get; init; } = [];

    public bool IsCalculated => CalculatedColumns.Count + CalculatedRows.Count > 0;

    /// <summary>Those of a column, from top to bottom.</summary>
    public List<FieldDraft> Cells(int column) => Rows.ConvertAll(row => row.Cells[column]);
}

/// <summary>A table whose columns are options.</summary>
/// <param name="Spec">What is said of every row.</param>
/// <param name="Rows">Each a choice among the options.</param>
internal sealed record MatrixDraft(string Corner, FieldSpec Spec, OptionListDraft Options, List<FieldDraft> Rows) : PartDraft
{
    /// <inheritdoc cref="TableDraft.RowsBy"/>
    public SpecPart? RowsBy { get; init; }
}

/// <summary>A column of fields; its options, if it is a choice, are shared by all its cells.</summary>
internal sealed record ColumnDraft(Identifier Id, string Heading, FieldSpec Spec, OptionListDraft Options, int Offset);

/// <param name="Offset">Of its label.</param>
internal sealed record RowDraft(Identifier Id, string Label, List<FieldDraft> Cells, int Offset)
{
    /// <summary>How many of it the respondent may add; null for a row that stands there once.</summary>
    public Repetition? Repeats { get; init; }
}

/// <summary>A field or cell. Compared by reference: two fields are never the same one.</summary>
internal sealed class FieldDraft(FieldPath path, Identifier? name, string label, FieldSpec spec, OptionListDraft options, ConditionDraft? condition)
{
    public FieldPath Path { get; } = path;

    /// <summary>What a reference within the question calls it: its id, or its column's; null for the question's own field.</summary>
    public Identifier? Name { get; } = name;

    public string Label { get; } = label;

    public FieldSpec Spec { get; } = spec;

    public OptionListDraft Options { get; } = options;

    public ConditionDraft? Condition { get; } = condition;

    /// <summary>Of the label of a row in a matrix; zero for any other field.</summary>
    public int Offset { get; init; }

    /// <summary>The choice and the option whose text it is; null for any other field.</summary>
    public Condition? Belonging { get; init; }

    /// <summary>What its own words say; of an option's text, what those of the choice do.</summary>
    public Visibility Visibility { get; init; } = spec.Visibility;

    /// <summary>Of a cell in a row that repeats.</summary>
    public Repetition? Repeats { get; init; }
}

/// <summary>The options of a choice, filled in when their list has been read.</summary>
internal sealed class OptionListDraft
{
    public ValueList<Option> Options { get; set; } = ValueList<Option>.Empty;

    /// <summary>The texts that options have of their own.</summary>
    public List<OwnTextDraft> OwnTexts { get; } = [];

    /// <summary>A list stood there, though perhaps with mistakes: no second message that options are lacking.</summary>
    public bool WasSeen { get; set; }
}

/// <summary>"Annat, nämligen:" with its text.</summary>
internal sealed record OwnTextDraft(Option Option, FieldSpec Spec);

/// <param name="Field">As written: a field of the same question, a question, or a whole path.</param>
/// <param name="Options">As written, with their places.</param>
internal sealed record ConditionDraft(SpecPart Field, IReadOnlyList<SpecPart> Options);
