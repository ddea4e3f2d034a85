using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes one question, block by block: what is reported of a field below it, checks last.</summary>
internal sealed class QuestionPrinter
{
    private readonly Questionnaire _questionnaire;
    private readonly Question _question;
    private readonly Language _language;
    private readonly FieldSpecPrinter _specs;
    private readonly TablePrinter _tables;
    private readonly MatrixPrinter _matrices;
    private readonly OptionPrinter _options;
    private readonly ReportingPrinter _reporting;
    private readonly CalculationPrinter _calculations;
    private readonly List<FileBlock> _blocks = [];

    private QuestionPrinter(Questionnaire questionnaire, Question question)
    {
        (_questionnaire, _question, _language) = (questionnaire, question, questionnaire.Header.Language);
        _specs = new FieldSpecPrinter(_language);
        _calculations = new CalculationPrinter(question.Id, _language);
        _tables = new TablePrinter(_language, _calculations);
        _matrices = new MatrixPrinter(_language);
        _options = new OptionPrinter(_language);
        _reporting = new ReportingPrinter(question, _language);
    }

    public static IReadOnlyList<FileBlock> Print(Questionnaire questionnaire, Question question)
    {
        var printer = new QuestionPrinter(questionnaire, question);
        printer.Print();
        return printer._blocks;
    }

    private void Print()
    {
        Add(BlockKind.Question, "", $"### {MarkdownText.Escape(_question.NumberedText)} {{#{_question.Id}}}");
        if (_question.ShownIf is { } condition)
        {
            Add(BlockKind.Condition, ConditionPrinter.Print(condition, _question.Id, _language));
        }

        foreach (var part in _question.Parts)
        {
            switch (part)
            {
                case ProsePart prose:
                    foreach (var text in ProsePrinter.Print(prose.Prose))
                    {
                        Add(BlockKind.Prose, text);
                    }

                    break;
                case FieldPart one when !one.Field.IsOwnText():
                    PrintField(one.Field);
                    break;
                case CalculatedPart { Value: var value }:
                    PrintCalculated(value);
                    break;
                case TablePart { Table: var table }:
                    PrintTable(table);
                    break;
                case MatrixPart { Matrix: var matrix }:
                    PrintMatrix(matrix);
                    break;
            }
        }

        if (_reporting.OfTables() is { } tables)
        {
            Add(BlockKind.Reported, tables);
        }

        if (_question.Caption is { } caption)
        {
            Add(BlockKind.Caption, $"*{Opening(InstructionKind.Caption)}:* {MarkdownText.Escape(caption)}");
        }

        PrintEarlierNames();

        foreach (var note in _question.Notes)
        {
            Add(BlockKind.Note, $"*{Opening(InstructionKind.Note)}{Subject(note.Part)}:* {MarkdownText.Escape(note.Text)}");
        }

        foreach (var check in _question.Checks)
        {
            Add(BlockKind.Check, $"*{Opening(InstructionKind.Check)}:* {CheckPrinter.Print(_questionnaire, _question, check)}");
        }
    }

    /// <summary>A line for the names of one thing that stand together.</summary>
    private void PrintEarlierNames()
    {
        for (var left = _question.EarlierNames.AsEnumerable(); left.FirstOrDefault() is { Part: var part };)
        {
            var names = left.TakeWhile(name => name.Part == part).ToList();
            var said = names.Select(name => name.Questionnaire is { } questionnaire ? $"{name.Name} ({questionnaire})" : name.Name.ToString());
            Add(BlockKind.EarlierName, $"*{Opening(InstructionKind.Was)}{Subject(part)}:* {string.Join(", ", said)}");
            left = left.Skip(names.Count);
        }
    }

    private string Subject(Identifier? part) => part is null ? "" : $" {_language.Choose("för", "for")} {part}";

    private void PrintField(Field field)
    {
        var name = field.Path.ToString();
        var choice = field.Type as ChoiceType;
        if (choice is null || !IsSaidByItsOptions(field))
        {
            Add(BlockKind.Field, name, $"{Condition(field)}{Label(field)}{_specs.Print(field, ReportingPrinter.AddsUp(field))}");
        }

        if (choice is not null)
        {
            Add(BlockKind.Options, name, _options.Print(choice, option => _questionnaire.OwnTextOf(field, option)));
        }

        if (_reporting.OfField(field) is { } reported)
        {
            Add(BlockKind.Reported, name, reported);
        }
    }

    private void PrintCalculated(CalculatedField value)
    {
        var name = value.Path.ToString();
        var condition = value.ShownIf is null ? "" : ConditionPrinter.Print(value.ShownIf, _question.Id, _language) + " ";
        Add(BlockKind.Field, name, $"{condition}{Label(value.Path, value.Label, value.ShownIf)}{_calculations.Print(value.Calculation)}");
        if (_reporting.OfCalculated(value.Path, value.Calculation.Reporting) is { } reported)
        {
            Add(BlockKind.Reported, name, reported);
        }
    }

    private void PrintTable(FieldTable table)
    {
        if (ConditionPrinter.Rows(table.Rows.Select(row => row.ShownIf), _question.Id, _language) is { } rows)
        {
            Add(BlockKind.Condition, rows);
        }

        Add(BlockKind.Table, _tables.Print(table));
        foreach (var (column, text) in _tables.Options(table))
        {
            Add(BlockKind.Options, column.Value, text);
        }

        foreach (var (name, text) in _reporting.OfTable(table))
        {
            Add(BlockKind.Reported, name, text);
        }
    }

    private void PrintMatrix(ChoiceMatrix matrix)
    {
        if (ConditionPrinter.Rows(matrix.Rows.Select(row => row.ShownIf), _question.Id, _language) is { } rows)
        {
            Add(BlockKind.Condition, rows);
        }

        Add(BlockKind.Table, _matrices.Print(matrix));
    }

    /// <summary>
    /// A list of options is enough where it can be nothing else than the question's own field: after a table or matrix it could be a column's, and
    /// directly after another list it would be more of that.
    /// </summary>
    private bool IsSaidByItsOptions(Field field)
    {
        var before = _question.Parts.TakeWhile(part => part is not FieldPart one || one.Field != field).Where(part => part is not FieldPart other || !other.Field.IsOwnText()).ToList();
        return IsOwn(field) && field.Demands == FieldDemands.Default && field.Visibility == Visibility.Open && field.ShownIf is null
            && !before.Exists(part => part is TablePart or MatrixPart) && before.LastOrDefault() is not FieldPart { Field.Type: ChoiceType };
    }

    private bool IsOwn(Field field) => field.Path == FieldPath.Of(_question.Id);

    private string Label(Field field) => Label(field.Path, field.Label, field.ShownIf);

    private string Label(FieldPath path, string label, Condition? shownIf) => path == FieldPath.Of(_question.Id) ? ""
        : $"{(shownIf is null ? MarkdownText.AtLineStart(MarkdownText.Escape(label)) : MarkdownText.Escape(label))} {{#{FieldNames.Within(_question.Id, path)}}} ";

    private string Condition(Field field) =>
        field.ShownIf is { } condition ? ConditionPrinter.Print(condition, _question.Id, _language) + " " : "";

    private string Opening(InstructionKind kind) => SwedishWords.Capital(Instructions.Openings[kind].In(_language));

    private void Add(BlockKind kind, string name, string text) => _blocks.Add(new FileBlock(new BlockKey(_question.Id.Value, kind, name), text));

    /// <summary>For what has no name: its place among those of its kind.</summary>
    private void Add(BlockKind kind, string text) =>
        Add(kind, _blocks.Count(block => block.Key.Kind == kind).ToString(CultureInfo.InvariantCulture), text);
}
