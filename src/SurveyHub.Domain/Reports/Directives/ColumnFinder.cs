using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>The columns that the subjects of a directive name, with headings that tell them apart.</summary>
internal sealed class ColumnFinder(TemplateContext context)
{
    private ReportTexts Texts => context.Texts;

    /// <param name="headings">The writer's own, which go before all others.</param>
    public IReadOnlyList<AnswerColumn> Find(IEnumerable<Subject> subjects, ValueList<ColumnHeading> headings)
    {
        var fields = subjects.OfType<FieldSubject>().SelectMany(subject => Named(subject.Path)).DistinctBy(field => field.Path).ToList();
        var cells = fields.Select(CellOf).ToList();
        var isOneColumn = cells.OfType<Cell>().Select(cell => cell.Column).Distinct().Count() == 1;
        var isOneRow = cells.OfType<Cell>().Select(cell => cell.Row.Label).Distinct().Count() == 1;
        return [.. fields.Zip(cells, (field, cell) => Column(field, cell, isOneRow, isOneColumn, fields.Count, headings))];
    }

    /// <summary>Boxes that stand in brackets after the answer beside them are columns only where they are named themselves.</summary>
    private IEnumerable<Field> Named(FieldPath path)
    {
        var named = context.Fields.Find(path).Where(field => field.Visibility != Visibility.Withheld).ToList();
        return named.Count == 1 ? named : named.Where(field => !field.IsOwnText() && CellOf(field) is not { IsInBrackets: true });
    }

    private AnswerColumn Column(Field field, Cell? cell, bool isOneRow, bool isOneColumn, int count, ValueList<ColumnHeading> headings)
    {
        var own = headings.FirstOrDefault(heading => heading.Subject is FieldSubject { Path: var path } && path == field.Path)
            ?? headings.FirstOrDefault(heading => heading.Subject is FieldSubject { Path: var path } && context.Fields.Find(path).Contains(field));
        if (cell is null)
        {
            return new AnswerColumn(own?.Text ?? HeadingOf(field, count), field, null);
        }

        // Of a row that repeats each line is one: its label tells nothing.
        var heading = own?.Text ?? (cell.Row.IsTemplate ? cell.Column : isOneColumn ? cell.Row.Label : isOneRow ? cell.Column : $"{cell.Row.Label}, {ReportTexts.Small(cell.Column)}");
        return cell.IsInBrackets ? new AnswerColumn(heading, field, null) : AnswerColumn.Of(cell.Table, cell.Row, cell.Index, heading);
    }

    private string HeadingOf(Field field, int count)
    {
        var question = context.Compiling.Answers.Questionnaire.Questions.FirstOrDefault(one => one.Id == field.Path.Question);
        var isOwn = question is not null && field.Label == question.Text;
        return field.Type switch
        {
            _ when !isOwn => field.Label,
            _ when count > 1 => question!.Caption ?? question.Text,
            NumberType { Unit: { } unit } => SwedishWords.Capital(unit),
            NumberType => Texts.Number,
            AmountType => Texts.Say("Belopp", "Amount"),
            _ => Texts.Answer,
        };
    }

    private Cell? CellOf(Field field) =>
    (
        from table in context.Compiling.Answers.Questionnaire.Questions.Where(question => question.Id == field.Path.Question).SelectMany(question => question.Tables)
        from row in table.Rows
        let index = row.Cells.Select(cell => cell.Path).ToList().IndexOf(field.Path)
        where index >= 0
        select new Cell(table, row, index)).FirstOrDefault();

    private sealed record Cell(FieldTable Table, TableRow Row, int Index)
    {
        public string Column => Table.Columns[Index].Heading;

        public bool IsInBrackets => Table.Columns[Index].Parenthetical;
    }
}
