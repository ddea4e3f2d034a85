using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>A question: its wording and, in the order of the file, help texts, fields and tables of fields.</summary>
/// <param name="Id">Unique in the questionnaire.</param>
/// <param name="Number">As the author numbered it ("2", "4 b"), or null.</param>
/// <param name="Text">The wording without its number.</param>
public sealed record Question(Identifier Id, string? Number, string Text, ValueList<QuestionPart> Parts)
{
    private Derived<IReadOnlyList<Field>> _fields;
    private Derived<IReadOnlyList<FieldTable>> _tables;

    /// <summary>At least one field, table, matrix or calculated value.</summary>
    public ValueList<QuestionPart> Parts
    {
        get;
        init => (field, _fields, _tables) = (value, default, default);
    } = Parts;

    /// <summary>What its numbers are held against, in the order of the file.</summary>
    public ValueList<Check> Checks { get; init; } = ValueList<Check>.Empty;

    /// <summary>When it is asked at all, with everything in it; null is always.</summary>
    public Condition? ShownIf { get; init; }

    /// <summary>What the report calls its tables and charts; null for the question's own words.</summary>
    public string? Caption { get; init; }

    /// <summary>Of a table of fields the report has a table for each row, with its columns; otherwise one for each column, with its rows.</summary>
    public bool ReportedByRow { get; init; }

    /// <summary>What it and what is in it were called before, in the order of the file.</summary>
    public ValueList<EarlierName> EarlierNames { get; init; } = ValueList<EarlierName>.Empty;

    /// <summary>For staff only, in the order of the file.</summary>
    public ValueList<StaffNote> Notes { get; init; } = ValueList<StaffNote>.Empty;

    /// <summary>The block that it stands in and that the questionnaire takes in; null for a question of the questionnaire's own file.</summary>
    public SharedBlock? Block { get; init; }

    /// <summary>The most characters of <see cref="Caption"/>.</summary>
    public const int LongestCaption = 200;

    public IReadOnlyList<FieldTable> Tables => _tables.Value ??= [.. Parts.OfType<TablePart>().Select(part => part.Table)];

    public IEnumerable<ChoiceMatrix> Matrices => Parts.OfType<MatrixPart>().Select(part => part.Matrix);

    public bool HasAddedRows => Tables.Any(table => table.Repeating.Any());

    /// <summary>Every field in order, cells row by row.</summary>
    public IReadOnlyList<Field> Fields => _fields.Value ??= [.. Parts.SelectMany(part => part switch
    {
        FieldPart one => [one.Field],
        TablePart table => table.Table.Cells,
        MatrixPart matrix => matrix.Matrix.Fields,
        _ => Enumerable.Empty<Field>(),
    })];

    public string NumberedText => Number is null ? Text : $"{Number}. {Text}";
}

/// <summary>One piece of a question, in the order of the file.</summary>
public abstract record QuestionPart
{
    private protected QuestionPart()
    {
    }
}

public sealed record ProsePart(Prose Prose) : QuestionPart;

public sealed record FieldPart(Field Field) : QuestionPart;

public sealed record TablePart(FieldTable Table) : QuestionPart;

public sealed record MatrixPart(ChoiceMatrix Matrix) : QuestionPart;

/// <summary>A number that is shown and never answered.</summary>
public sealed record CalculatedPart(CalculatedField Value) : QuestionPart;

/// <summary>A table whose empty cells are fields.</summary>
/// <param name="Corner">The heading of the column with row labels.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">At least one; each has a cell for every column.</param>
public sealed record FieldTable(string Corner, ValueList<TableColumn> Columns, ValueList<TableRow> Rows)
{
    public IEnumerable<Field> Cells => Rows.SelectMany(row => row.Filled);

    /// <summary>
    /// The rows that repeat, as the author wrote them, where those that somebody has added stand among <see cref="Rows"/> in their place
    /// (<see cref="AddedRows"/>); empty in the questionnaire itself.
    /// </summary>
    public ValueList<TableRow> Templates { get; init; } = ValueList<TableRow>.Empty;

    /// <summary>The rows that repeat, as the author wrote them.</summary>
    public IEnumerable<TableRow> Repeating => Rows.Where(row => row.IsTemplate).Concat(Templates);

    /// <summary>Columns and rows in which nothing is answered, and where they stand (<see cref="TableOrder"/>): they are not among the others, nor are their cells.</summary>
    public ValueList<CalculatedColumn> CalculatedColumns { get; init; } = ValueList<CalculatedColumn>.Empty;

    /// <inheritdoc cref="CalculatedColumns"/>
    public ValueList<CalculatedRow> CalculatedRows { get; init; } = ValueList<CalculatedRow>.Empty;

    /// <summary>False only of a table in a file with mistakes.</summary>
    internal bool HasRows => Rows.Count > 0 || Templates.Count > 0;

    /// <summary>A row that shows what the columns take, the same in all.</summary>
    internal TableRow Pattern => Rows.Count > 0 ? Rows[0] : Templates[0];
}

/// <param name="Id">The last segment of its cells' paths.</param>
/// <param name="Heading">What stands above the cells.</param>
/// <param name="Parenthetical">A box that, when ticked, stands in brackets after the cell before it in the report: "1 (utförs externt)".</param>
public sealed record TableColumn(Identifier Id, string Heading, bool Parenthetical);

/// <param name="Id">The middle segment of its cells' paths.</param>
/// <param name="Label">What stands before the cells.</param>
/// <param name="Cells">One for every column, in their order.</param>
public sealed record TableRow(Identifier Id, string Label, ValueList<Field> Cells)
{
    /// <summary>When it is asked at all; null is always. The option has the row's own id: "only the areas that you run".</summary>
    public Condition? ShownIf { get; init; }

    /// <summary>How many of it the respondent may add; null for a row that stands there once.</summary>
    public Repetition? Repeats { get; init; }

    /// <summary>Which of the added ones it is; null for every other row, and for one that repeats as the author wrote it.</summary>
    public AddedRow? Added { get; init; }

    /// <summary>It is worked out, as the report shows it; never in a questionnaire that is answered.</summary>
    internal bool IsCalculated { get; init; }

    /// <summary>The cells that can hold anything: a row that is worked out has numbers only.</summary>
    internal IEnumerable<Field> Filled => IsCalculated ? Cells.Where(cell => cell.Type is NumberType) : Cells;

    /// <summary>It repeats, and this is not one of those that somebody has added: nothing is answered in it.</summary>
    public bool IsTemplate => Repeats is not null && Added is null;

    /// <summary>The label, with its number where there are several of it: "Förslag 2".</summary>
    public string Title => Added is { } added ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Label} {added.Number}") : Label;
}
