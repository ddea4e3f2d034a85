using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Receipts;

/// <summary>All questions with their answers, as they were handed in.</summary>
internal sealed class ReceiptAnswers
{
    private readonly ReceiptWords _words;
    private readonly AnswerSheet _sheet;
    private readonly Dictionary<FieldPath, SubmittedAnswer> _byField;

    public ReceiptAnswers(Receipt receipt, ReceiptWords words)
    {
        _words = words;
        _sheet = new AnswerSheet(receipt.Questionnaire, receipt.Answers.Select(submitted => submitted.Answer));
        _byField = receipt.Answers.ToDictionary(submitted => submitted.Answer.Path);
    }

    public IEnumerable<ReportBlock> Build()
    {
        yield return new HeadingBlock(1, _words.Say("Frågor och svar", "Questions and answers"), "svar");
        foreach (var section in _sheet.Questionnaire.Sections)
        {
            // Without chapters of their own the questions stand directly below.
            if (section.Title is { } title)
            {
                yield return new HeadingBlock(2, title, $"avsnitt-{section.Id}");
            }

            foreach (var block in section.Questions.SelectMany(question => Question(question, section.Title is null ? 2 : 3)))
            {
                yield return block;
            }
        }
    }

    private IEnumerable<ReportBlock> Question(Question question, int level)
    {
        yield return new HeadingBlock(level, question.NumberedText, $"fraga-{question.Id}");
        if (!question.Fields.Concat(question.Tables.SelectMany(table => table.Templates).SelectMany(row => row.Cells)).Any(_sheet.IsAsked)
            && !_sheet.Questionnaire.CalculatedIn(question).Any(_sheet.IsShown))
        {
            yield return Small(_words.Say("Frågan ställdes inte, efter ett svar ovan.", "Not asked, in view of an answer above."));
            yield break;
        }

        foreach (var block in question.Parts.SelectMany(part => part switch
        {
            FieldPart { Field: var field } => Field(question, field),
            CalculatedPart { Value: var value } => Calculated(question, value),
            TablePart { Table.Rows.Count: 0 } => [Small(_words.Say("Ingen rad är ifylld.", "No row is filled in."))],
            TablePart { Table: var table } => [Table(question, table)],
            MatrixPart { Matrix: var matrix } => [Table(matrix)],
            _ => Enumerable.Empty<ReportBlock>(),
        }))
        {
            yield return block;
        }

        if (Authors(question) is { } authors)
        {
            yield return Small(authors);
        }
    }

    private IEnumerable<ReportBlock> Field(Question question, Field field)
    {
        var answer = AnswerIn(field);
        if (!_sheet.IsAsked(field) || (field.Type is CheckType && answer is null))
        {
            yield break;
        }

        var label = field.Label == question.Text ? null : field.Label;
        var lines = answer is null ? [_words.Say("Inte besvarad", "Not answered")] : AnswerText.LinesAlone(field, answer, _words.Language);
        for (var i = 0; i < lines.Count; i++)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Body, i == 0 && label is not null ? Labelled(label, lines[0]) : [new ProseRun(lines[i])]);
        }

        foreach (var remark in _words.Remarks(answer).Concat(Marks(field)))
        {
            yield return Small(remark);
        }
    }

    private TableBlock Table(Question question, FieldTable table)
    {
        var notes = new List<TableNote>();
        var order = table.ColumnOrder();
        var columns = order
            .Select(slot => new ReportColumn(slot.Heading, slot.Index is not { } i || table.Rows.All(row => row.Cells[i].Type is NumberType or ScaleType)))
            .Prepend(new ReportColumn(table.Corner, false));
        var rows = table.RowOrder().Select(row => new ReportRow(order.Select(slot => Cell(question, row, slot, notes)).Prepend(ReportCell.Text(row.Title)).ToValueList()));
        return new TableBlock(null, "", columns.ToValueList(), rows.ToValueList(), notes.ToValueList());
    }

    private TableBlock Table(ChoiceMatrix matrix)
    {
        var notes = new List<TableNote>();
        var rows = matrix.Rows.Select(row => new ReportRow([ReportCell.Text(row.Label), Cell(row.Field, notes)])).ToValueList();
        return new TableBlock(null, "", [new ReportColumn(matrix.Corner, false), new ReportColumn(_words.Say("Svar", "Answer"), false)], rows, notes.ToValueList());
    }

    private IEnumerable<ReportBlock> Calculated(Question question, CalculatedField part)
    {
        if (_sheet.Questionnaire.FindCalculated(part.Path) is { } value && _sheet.IsShown(value))
        {
            var words = CalculatedText.Of(_sheet.Questionnaire, value, _sheet.Calculate(value), _words.Language);
            yield return ParagraphBlock.Of(ParagraphStyle.Body, part.Label == question.Text ? [new ProseRun(words)] : Labelled(part.Label, words));
        }
    }

    private ReportCell Cell(Question question, RowSlot row, ColumnSlot column, List<TableNote> notes)
    {
        if ((row.Asked, column.Index) is ({ } asked, { } index))
        {
            return Cell(asked.Cells[index], notes);
        }

        var value = _sheet.Questionnaire.CalculatedAt(question, row, column);
        return value is not null && _sheet.IsShown(value) && _sheet.Calculate(value) is var result && CalculatedText.Short(value, result) is { } number
            ? ReportCell.Text(number)
            : ReportCell.Text("");
    }

    private ReportCell Cell(Field field, List<TableNote> notes)
    {
        var answer = AnswerIn(field);
        if (!_sheet.IsAsked(field) || answer is null)
        {
            return ReportCell.Text("");
        }

        var marks = new List<string>();
        foreach (var remark in _words.Remarks(answer).Concat(Marks(field)))
        {
            marks.Add(MarkOf(remark, notes));
        }

        return new ReportCell(
            AnswerText.LinesAlone(field, answer, _words.Language), NoteMarks: marks.ToValueList(), IsMuted: ReceiptWords.IsAbsence(answer));
    }

    /// <summary>Numbers, since a large table may have more notes than anybody counts asterisks; what is said of several cells is said once.</summary>
    private static string MarkOf(string remark, List<TableNote> notes)
    {
        if (notes.Find(note => note.Text == remark) is { Mark: { } known })
        {
            return known;
        }

        var mark = $"{SwedishNumber.Format(notes.Count + 1)})";
        notes.Add(new TableNote(mark, remark));
        return mark;
    }

    private IEnumerable<string> Marks(Field field)
    {
        if (_byField.GetValueOrDefault(field.Path) is { Answer.IsAnswered: true } submitted)
        {
            if (submitted.Answer.IsUnread)
            {
                yield return _words.Say("Återges som det skrevs; det kunde inte läsas som frågan kräver.", "As it was written; it could not be read as the question asks.");
            }

            if (submitted.IsCarried)
            {
                yield return _words.Say("Oförändrat sedan förra omgången.", "Unchanged since the wave before.");
            }
        }
    }

    /// <summary>Who wrote what stands in the question, each with the time of the last they wrote in it; null when nothing does.</summary>
    private string? Authors(Question question)
    {
        var people = question.Fields
            .Where(field => AnswerIn(field) is not null && _sheet.IsAsked(field))
            .Select(field => _byField[field.Path])
            .GroupBy(submitted => _words.NameOf(submitted.By), StringComparer.Ordinal)
            .Select(own => (Name: own.Key, At: own.Max(submitted => submitted.At)))
            .OrderBy(person => person.Name, SwedishOrder.Instance)
            .Select(person => $"{person.Name}, {_words.Moment(person.At)}")
            .ToList();
        return people.Count == 0 ? null : $"{_words.Say("Besvarad av", "Answered by")} {string.Join("; ", people)}.";
    }

    private Answer? AnswerIn(Field field) => _sheet.Find(field.Path);

    private static ValueList<ProseRun> Labelled(string label, string line) =>
        [new ProseRun(label is [.., '?' or '.' or ':'] ? $"{label} " : $"{label}: ", Bold: true), new ProseRun(line)];

    private static ParagraphBlock Small(string text) => ParagraphBlock.Of(ParagraphStyle.Small, text);
}
