using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>An enquiry as its author wrote it. Never changes; a published version is one of these with a number and a hash.</summary>
public sealed record Questionnaire(QuestionnaireHeader Header, Prose Introduction, ValueList<Section> Sections)
{
    private IReadOnlyDictionary<FieldPath, Field>? _byPath;
    private Dictionary<Identifier, Question>? _byId;
    private Dictionary<FieldPath, IReadOnlyList<Condition>>? _conditions;
    private HashSet<FieldPath>? _repeating;
    private IReadOnlyDictionary<FieldPath, CalculatedValue>? _calculated;
    private HashSet<FieldPath>? _restingOnHidden;
    private Questionnaire? _asShown;
    private IReadOnlyList<Question>? _questions;
    private IReadOnlyList<Field>? _fields;
    private IReadOnlyList<TableRow>? _templates;
    private readonly Questionnaire? _plain;

    // A copy may be given other sections ("with"), so it makes look-ups of its own.
    private Questionnaire(Questionnaire original) =>
        (Header, Introduction, Sections) = (original.Header, original.Introduction, original.Sections);

    /// <param name="plain">The questionnaire as its author wrote it.</param>
    /// <param name="sections">The same, with the rows in it that somebody has added.</param>
    internal Questionnaire(Questionnaire plain, ValueList<Section> sections)
        : this(plain.Header, plain.Introduction, sections) => _plain = plain;

    /// <summary>As its author wrote it, without the rows that somebody has added (<see cref="AddedRows"/>); mostly this one.</summary>
    public Questionnaire Plain => _plain ?? this;

    public IReadOnlyList<Question> Questions => _questions ??= [.. Sections.SelectMany(section => section.Questions)];

    public IReadOnlyList<Field> Fields => _fields ??= [.. Questions.SelectMany(question => question.Fields)];

    /// <summary>
    /// The field at a path, or null. The only way from a path to a field. In a row that repeats every row key has its field; without one the path leads to the
    /// cell as the author wrote it, in which nothing is answered (<see cref="IsRepeated"/>).
    /// </summary>
    public Field? Find(FieldPath path)
    {
        _byPath ??= Fields.Concat(Templates.SelectMany(row => row.Cells)).DistinctBy(field => field.Path).ToDictionary(field => field.Path);
        return _byPath.GetValueOrDefault(path)
            ?? (path.Row is not null && IsRepeated(path.WithoutRow) && _byPath.GetValueOrDefault(path.WithoutRow) is { } cell ? cell with { Path = path } : null);
    }

    /// <summary>The field that an answer can stand in; null also for a cell in a row that repeats where it is not said which of the rows.</summary>
    public Field? FindAnswerable(FieldPath path) => IsRepeated(path) ? null : Find(path);

    /// <summary>The numbers that are worked out of answers, in the order of the file; with the rows that are added. None of them is a field.</summary>
    public IEnumerable<CalculatedValue> Calculated => (_calculated ??= CalculatedValues.Of(this)).Values;

    /// <summary>The calculated value at a path, or null: no field is there.</summary>
    public CalculatedValue? FindCalculated(FieldPath path) => (_calculated ??= CalculatedValues.Of(this)).GetValueOrDefault(path);

    /// <summary>The field at a path, or the calculated value there as if it were one: for what only reads. Null when there is neither.</summary>
    public Field? FindRead(FieldPath path) => Find(path) ?? FindCalculated(path)?.AsField();

    /// <summary>The calculated values of a question.</summary>
    public IEnumerable<CalculatedValue> CalculatedIn(Question question) => Calculated.Where(value => value.Path.Question == question.Id);

    /// <summary>Whether a calculated value stands in a row that repeats as the author wrote it, where nothing is answered and nothing worked out.</summary>
    public bool IsInTemplate(FieldPath calculated) => calculated.Row is null && Templates.Any(row => row.Cells[0].Path.IsInRowOf(calculated));

    /// <summary>All that has to be met for a calculated value to be shown: the conditions of its section and question, and its own last.</summary>
    public IEnumerable<Condition> ConditionsOn(CalculatedValue value) =>
        ConditionsOn(Questions.First(question => question.Id == value.Path.Question)).Concat(value.ShownIf is { } own ? [own] : []);

    /// <summary>Whether a path is that of a cell in a row that repeats, so that what is answered there has a row key with it.</summary>
    public bool IsRepeated(FieldPath path) => (_repeating ??= [.. Templates.SelectMany(row => row.Cells).Select(cell => cell.Path)]).Contains(path);

    /// <summary>The rows that repeat, as the author wrote them.</summary>
    public IReadOnlyList<TableRow> Templates => _templates ??= [.. Questions.SelectMany(question => question.Tables).SelectMany(table => table.Repeating)];

    /// <summary>The question that a field of this questionnaire belongs to.</summary>
    public Question QuestionOf(Field field)
    {
        _byId ??= Questions.ToDictionary(question => question.Id);
        return _byId[field.Path.Question];
    }

    /// <summary>Whether anything is asked of some only.</summary>
    public bool HasConditions => (_conditions ??= FindConditions()).Count > 0;

    /// <summary>All that has to be met for a field to be asked: the conditions of its section, its question and its row, and its own last.</summary>
    public IReadOnlyList<Condition> ConditionsOn(Field field) => (_conditions ??= FindConditions()).GetValueOrDefault(field.Path.WithoutRow, []);

    /// <summary>The conditions of a question: of its section, and its own last.</summary>
    public IReadOnlyList<Condition> ConditionsOn(Question question) =>
        [.. new[] { Sections.FirstOrDefault(section => section.Questions.Any(other => other.Id == question.Id))?.ShownIf, question.ShownIf }.OfType<Condition>()];

    /// <summary>
    /// The same as its author wrote it, except that each field says how much of its answers is shown in the end (<see cref="HiddenConditions"/>): for whoever
    /// tells people of it, and for the report. Mostly this one.
    /// </summary>
    public Questionnaire AsShown => _asShown ??= HiddenConditions.Spread(Plain);

    /// <inheritdoc cref="HiddenConditions.FindResting"/>
    internal IReadOnlySet<FieldPath> RestingOnHidden => _restingOnHidden ??= HiddenConditions.FindResting(this);

    private Dictionary<FieldPath, IReadOnlyList<Condition>> FindConditions()
    {
        var found = new Dictionary<FieldPath, IReadOnlyList<Condition>>();
        foreach (var section in Sections)
        {
            foreach (var question in section.Questions)
            {
                var rows = question.Tables.SelectMany(table => table.Rows)
                    .Where(row => row.ShownIf is not null)
                    .SelectMany(row => row.Cells, (row, cell) => (cell.Path, row.ShownIf))
                    .Concat(question.Matrices.SelectMany(matrix => matrix.Rows).Where(row => row.ShownIf is not null).Select(row => (row.Field.Path, row.ShownIf)))
                    .ToDictionary(cell => cell.Path, cell => cell.ShownIf);
                // All the rows that somebody has added are asked under the same conditions.
                var templates = question.Tables.SelectMany(table => table.Templates).SelectMany(row => row.Cells);
                foreach (var field in question.Fields.Where(field => field.Path.Row is null).Concat(templates))
                {
                    List<Condition> conditions = [.. new[] { section.ShownIf, question.ShownIf, rows.GetValueOrDefault(field.Path), field.ShownIf }.OfType<Condition>()];
                    if (conditions.Count > 0)
                    {
                        found.Add(field.Path, conditions);
                    }
                }
            }
        }

        return found;
    }

    // The look-ups are derived from the rest and take no part in equality.
    public bool Equals(Questionnaire? other) =>
        other is not null && Header == other.Header && Introduction == other.Introduction && Sections.Equals(other.Sections);

    public override int GetHashCode() => HashCode.Combine(Header, Introduction, Sections);

    /// <summary>A name only: all that it says would be pages, and it leads to itself (<see cref="Plain"/>).</summary>
    public override string ToString() => Header.Id;
}

/// <summary>The settings in the front block.</summary>
/// <param name="Id">Names the questionnaire through all its versions.</param>
/// <param name="Title">The full title at the top of form and report.</param>
/// <param name="ShortTitle">For lists and subject lines.</param>
/// <param name="Language">Of the wording.</param>
/// <param name="Panel">The panel it is meant for, or null.</param>
/// <param name="Deadline">The last day to answer that the author proposes, or null.</param>
/// <param name="Contact">Whom to ask, as written, or null.</param>
/// <param name="Predecessor">The id of the questionnaire of the wave before, or null.</param>
/// <param name="Publisher">The organisation that asks and publishes the report, or null; stands among the properties of its documents.</param>
/// <param name="TranslationOf">The language of the original where this is its translation; null for an original.</param>
public sealed record QuestionnaireHeader(
    string Id,
    string Title,
    string ShortTitle,
    Language Language,
    string? Panel = null,
    DateOnly? Deadline = null,
    string? Contact = null,
    string? Predecessor = null,
    string? Publisher = null,
    Language? TranslationOf = null)
{
    /// <summary>It is a block that questionnaires take in, and none itself.</summary>
    public bool IsBlock { get; init; }

    /// <summary>True for what can be the id of a questionnaire: 1 to 40 of <c>a–z</c>, <c>0–9</c> and hyphen.</summary>
    public static bool IsId(string text) =>
        text.Length is >= 1 and <= 40 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

/// <summary>A stretch of questions, shown as one page or chapter.</summary>
/// <param name="Id">Null for questions before the first section heading.</param>
/// <param name="Title">Null for questions before the first section heading.</param>
public sealed record Section(Identifier? Id, string? Title, Prose Introduction, ValueList<Question> Questions)
{
    /// <summary>When it is asked at all, with everything in it; null is always.</summary>
    public Condition? ShownIf { get; init; }
}
