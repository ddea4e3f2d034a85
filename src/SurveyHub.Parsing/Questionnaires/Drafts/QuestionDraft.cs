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

    /// <summary>Of all of it.</summary>
    public ConditionDraft? Condition { get; set; }

    public List<ReportingDraft> Reporting { get; } = [];

    /// <summary>Of its tables in the report; null when none is given.</summary>
    public string? Caption { get; set; }

    /// <summary>What it was called before, as written.</summary>
    public List<EarlierNameDraft> Earlier { get; } = [];

    /// <summary>For staff only.</summary>
    public List<NoteDraft> Notes { get; } = [];

    public List<CheckDraft> Checks { get; } = [];

    /// <summary>The question itself where it stands in a block, which was read by itself; null for one of this file.</summary>
    public Question? Taken { get; private init; }

    /// <summary>Something that may have been meant as a field was reported, and is not among the parts.</summary>
    public bool MayLackField { get; set; }

    public IEnumerable<FieldDraft> Fields => Parts.SelectMany(part => part switch
    {
        FieldPartDraft one => [one.Field],
        TableDraft table => table.Rows.SelectMany(row => row.Cells),
        MatrixDraft matrix => matrix.Rows,
        _ => Enumerable.Empty<FieldDraft>(),
    });

    /// <summary>The fields that stand by themselves, not in tables.</summary>
    public IEnumerable<FieldDraft> SingleFields => Parts.OfType<FieldPartDraft>().Select(part => part.Field);

    /// <summary>The calculated values that stand by themselves.</summary>
    public IEnumerable<CalculatedPartDraft> Calculated => Parts.OfType<CalculatedPartDraft>();

    public IEnumerable<TableDraft> Tables => Parts.OfType<TableDraft>();

    /// <summary>Something in it is answered, or shown in the place of an answer.</summary>
    public bool HasField => Parts.Exists(part => part is FieldPartDraft or CalculatedPartDraft or MatrixDraft or TableDraft { Columns.Count: > 0 });

    /// <summary>The question's own field, or calculated value, is there: it has no name but the question's.</summary>
    public bool HasOwnField => Parts.Exists(part => part is FieldPartDraft { Field.Name: null } or CalculatedPartDraft { Name: null });

    public bool HasMatrix => Parts.Exists(part => part is MatrixDraft);

    public IEnumerable<ColumnDraft> Columns => Tables.SelectMany(table => table.Columns);

    /// <summary>This question in a file that takes it in: what is said of it there is resolved against the same fields.</summary>
    /// <param name="taken">As it was read in its own file.</param>
    public QuestionDraft In(Question taken)
    {
        var draft = new QuestionDraft(Id, Number, Text, Offset) { Taken = taken, MayLackField = MayLackField };
        draft.Parts.AddRange(Parts);
        return draft;
    }

    /// <summary>Where help text goes: after what stands last. Dropped by the assembler if nothing is written into it.</summary>
    public List<ProseBlock> OpenProse()
    {
        if (Parts.LastOrDefault() is ProsePartDraft open)
        {
            return open.Blocks;
        }

        var fresh = new ProsePartDraft([]);
        Parts.Add(fresh);
        return fresh.Blocks;
    }
}

internal sealed class SectionDraft(Identifier? id, string? title)
{
    public Identifier? Id { get; } = id;

    public string? Title { get; } = title;

    public List<ProseBlock> Introduction { get; } = [];

    /// <summary>Of all of it.</summary>
    public ConditionDraft? Condition { get; set; }

    public List<QuestionDraft> Questions { get; } = [];
}

/// <param name="Words">Those of the instruction.</param>
/// <param name="Target">The field, row or column it concerns, or null for the question.</param>
/// <param name="Names">As written: an id or a path, perhaps with a questionnaire in brackets.</param>
internal sealed record EarlierNameDraft(SpecPart Words, SpecPart? Target, IReadOnlyList<SpecPart> Names);

/// <param name="Target">The field, row or column it is about, as written; null for the question.</param>
internal sealed record NoteDraft(SpecPart? Target, string Text);

/// <param name="Target">The field or column it concerns, or null for all of the question.</param>
internal sealed record ReportingDraft(SpecPart? Target, IReadOnlyList<SpecPart> Parts);
