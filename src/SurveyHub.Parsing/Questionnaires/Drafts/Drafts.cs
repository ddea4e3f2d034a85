using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Drafts;

/// <summary>A question as read, before its references are resolved.</summary>
internal sealed class QuestionDraft(Identifier id, string? number, string text, int offset)
{
    public Identifier Id { get; } = id;

    public string? Number { get; } = number;

    public string Text { get; } = text;

    public int Offset { get; } = offset;

    /// <summary>Prose, fields and tables in the order of the file.</summary>
    public List<PartDraft> Parts { get; } = [];

    public List<ReportingDraft> Reporting { get; } = [];

    public IEnumerable<FieldDraft> Fields => Parts.SelectMany(part => part switch
    {
        FieldPartDraft one => [one.Field],
        TableDraft table => table.Rows.SelectMany(row => row.Cells),
        _ => Enumerable.Empty<FieldDraft>(),
    });
}

internal sealed class SectionDraft(Identifier? id, string? title)
{
    public Identifier? Id { get; } = id;

    public string? Title { get; } = title;

    public List<ProseBlock> Introduction { get; } = [];

    public List<QuestionDraft> Questions { get; } = [];
}

internal abstract record PartDraft;

internal sealed record ProsePartDraft(List<ProseBlock> Blocks) : PartDraft;

internal sealed record FieldPartDraft(FieldDraft Field) : PartDraft;

internal sealed record TableDraft(string Corner, List<ColumnDraft> Columns, List<RowDraft> Rows) : PartDraft;

/// <summary>A column of fields; its options, if it is a choice, are shared by all its cells.</summary>
internal sealed record ColumnDraft(Identifier Id, string Heading, FieldSpec Spec, OptionListDraft Options, int Offset);

internal sealed record RowDraft(Identifier Id, string Label, List<FieldDraft> Cells);

/// <summary>A field or cell.</summary>
/// <param name="Name">What a reference within the question calls it: its id, or its column's; null for the question's own field.</param>
internal sealed record FieldDraft(
    FieldPath Path, Identifier? Name, string Label, FieldSpec Spec, OptionListDraft Options, ConditionDraft? Condition, int Offset);

/// <summary>The options of a choice, filled in when their list has been read.</summary>
internal sealed class OptionListDraft
{
    public ValueList<Option> Options { get; set; } = ValueList<Option>.Empty;

    /// <summary>A list stood there, though perhaps with mistakes: no second message that options are lacking.</summary>
    public bool WasSeen { get; set; }
}

/// <param name="Field">As written: a field of the same question, a question, or a whole path.</param>
/// <param name="Options">As written, with their places.</param>
internal sealed record ConditionDraft(SpecPart Field, IReadOnlyList<SpecPart> Options);

/// <param name="Target">The field or column it concerns, or null for all of the question.</param>
internal sealed record ReportingDraft(SpecPart? Target, IReadOnlyList<SpecPart> Parts);
