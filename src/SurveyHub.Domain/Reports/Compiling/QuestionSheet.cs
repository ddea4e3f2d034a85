using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// One question in the workbook: a row for every organisation, a column for every field, and beside it one for what is not a value
/// (missing, partly known, comment) where any such answer exists, so that a column of numbers holds numbers only.
/// </summary>
/// <param name="fields">Those of the question that have a column.</param>
/// <param name="hasCodes">The ids of what was chosen stand beside its words.</param>
internal sealed class QuestionSheet(CompilingContext context, Question question, IReadOnlyList<Field> fields, bool hasCodes)
{
    private readonly List<Field> _fields = fields.ToList();
    private readonly HashSet<FieldPath> _remarked = fields
        .Where(f => context.Participants.Any(p => p.Response.Find(f.Path) is { } answer && Remark(answer, context.Texts).Length > 0))
        .Select(f => f.Path)
        .ToHashSet();

    private readonly HashSet<FieldPath> _worded = fields
        .Where(f => context.Participants.Any(p => p.Response.Find(f.Path)?.Wording is not null)).Select(f => f.Path).ToHashSet();

    private ReportTexts Texts => context.Texts;

    /// <summary>A sheet of the fields that an organisation answers once, and one for each row that it may add, with a line for every row.</summary>
    public static IEnumerable<QuestionSheet> Of(CompilingContext context, Question question, bool hasCodes = false)
    {
        var templates = question.Tables.SelectMany(table => table.Rows).Where(row => row.IsTemplate).ToList();
        var once = question.Fields.Except(templates.SelectMany(row => row.Cells)).ToList();
        return [.. once.Count > 0 || templates.Count == 0 ? [new(context, question, once, hasCodes)] : Array.Empty<QuestionSheet>(),
            .. templates.Select(row => new QuestionSheet(context.OfRows(row), question, row.Cells, hasCodes))];
    }

    public DataSheet Build(string name)
    {
        var columns = new List<DataColumn> { new(Texts.Say("Kod", "Code"), 8), new(Texts.Name, 24), new(Texts.Say("Läge", "State"), 18) };
        if (context.IsOfRows)
        {
            columns.Add(new DataColumn(Texts.Say("Rad", "Row"), 8));
        }

        foreach (var field in _fields)
        {
            columns.Add(new DataColumn(Heading(field), field.Type is TextType ? 60 : 22));
            if (HasCode(field))
            {
                columns.Add(new DataColumn(Texts.Say($"{Heading(field)}: kod", $"{Heading(field)}: code"), 16));
            }

            if (_remarked.Contains(field.Path))
            {
                columns.Add(new DataColumn(Texts.Say($"{Heading(field)}: anmärkning", $"{Heading(field)}: remark"), 30));
            }

            if (_worded.Contains(field.Path))
            {
                columns.Add(new DataColumn(Texts.Say($"{Heading(field)}: sammanfattat", $"{Heading(field)}: in brief"), 30));
            }
        }

        var rows = context.Participants.Select(Row).Concat(TotalRow() is { } total ? [total] : []);

        return new DataSheet(name, [question.NumberedText, context.BaseOf(context.Answering(Telling()))], columns.ToValueList(), rows, ValueList<string>.Empty);
    }

    /// <summary>Who has answered the question, whatever of it has a column here; of added rows those with something in them.</summary>
    private IReadOnlyList<Field> Telling() =>
        context.IsOfRows ? _fields
        : context.Telling(context.Answers.Questionnaire.Questions.First(whole => whole.Id == question.Id)) is { Count: > 0 } telling ? telling
        : context.Answered(_fields);

    private bool HasCode(Field field) => hasCodes && field.Type is ChoiceType;

    private string Heading(Field field)
    {
        var name = field.Label == question.Text ? Texts.Answer : field.Label;
        return context.CalculatedIn(field) is null ? name : Texts.Say($"{name} (uträknat)", $"{name} (calculated)");
    }

    private ValueList<DataCell> Row(Participant participant)
    {
        var cells = new List<DataCell>
        {
            DataCell.Of(participant.Organisation.Code.Value),
            DataCell.Of(participant.Organisation.ShortName),
            DataCell.Of(StateWords.Of(participant.Response, Texts)),
        };
        if (participant.Row is { } number)
        {
            cells.Add(DataCell.Of(number, 0));
        }

        foreach (var field in _fields)
        {
            var answer = participant.Response.Find(field.Path);
            cells.Add(Value(field, answer));
            if (HasCode(field))
            {
                cells.Add(DataCell.Of(answer?.Value is ChoiceValue choice ? string.Join(';', choice.Options) : null));
            }

            if (_remarked.Contains(field.Path))
            {
                cells.Add(DataCell.Of(answer is null ? null : Remark(answer, Texts)));
            }

            if (_worded.Contains(field.Path))
            {
                cells.Add(DataCell.Of(answer?.Wording?.Text));
            }
        }

        return cells.ToValueList();
    }

    private DataCell Value(Field field, Answer? answer) => answer switch
    {
        null or { Kind: not AnswerKind.Value } => DataCell.Empty,
        { Value: NumberValue number } => DataCell.Of(number.Number, AnswerText.DecimalsOf(field.Type)),
        { Value: DateValue date } => DataCell.Of(date.Start, ((DateType)field.Type).Precision),
        // Most texts are one line, which needs no splitting and joining.
        { Value: TextValue text } when !text.Text.Contains('\n', StringComparison.Ordinal) => DataCell.Of(text.Text.Trim()),
        _ => DataCell.Of(string.Join('\n', AnswerText.Lines(field, answer, Texts.Language))),
    };

    private static string Remark(Answer answer, ReportTexts texts)
    {
        string?[] parts =
        [
            texts.KindOf(answer.Kind) is { Length: > 0 } kind ? kind : null,
            answer.IsUnread ? texts.Say("Kunde inte läsas", "Could not be read") : null,
            answer.IsUnchanged ? texts.Say("Oförändrat", "Unchanged") : null,
            answer.Reason,
            answer.Comment,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private ValueList<DataCell>? TotalRow()
    {
        var totals = _fields.Where(f => f.Type is NumberType && f.Reporting.Total).ToDictionary(f => f.Path, f => NumberTally.Of(f, context.Participants));
        if (totals.Count == 0)
        {
            return null;
        }

        var shared = totals.Values.Select(t => t.Count).Distinct().ToList() is [var same] ? same : (int?)null;
        var label = shared is { } count && !context.IsOfRows ? Texts.TotalOf(count, context.Asked) : Texts.Say("Summa", "Total");
        var cells = new List<DataCell> { new(null, IsTotal: true), new(label, IsTotal: true), new(null, IsTotal: true) };
        if (context.IsOfRows)
        {
            cells.Add(new DataCell(null, IsTotal: true));
        }

        foreach (var field in _fields)
        {
            var isSummed = totals.TryGetValue(field.Path, out var stated) && Totals.Of(context, field, stated) is not null;
            cells.Add(isSummed
                ? new DataCell(null, Totals.Of(context, field, stated), ((NumberType)field.Type).Decimals, IsTotal: true)
                : new DataCell(null, IsTotal: true));
            if (HasCode(field))
            {
                cells.Add(new DataCell(null, IsTotal: true));
            }

            if (_remarked.Contains(field.Path))
            {
                cells.Add(new DataCell(isSummed ? Texts.Of(stated.Organisations, context.Asked) : null, IsTotal: true));
            }

            if (_worded.Contains(field.Path))
            {
                cells.Add(new DataCell(null, IsTotal: true));
            }
        }

        return cells.ToValueList();
    }
}
