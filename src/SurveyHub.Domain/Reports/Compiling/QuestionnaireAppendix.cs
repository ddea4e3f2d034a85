using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>The questionnaire as it was put, with places to write: the appendix of the report and the attachment of the invitation.</summary>
public static class QuestionnaireAppendix
{
    private const int MostLines = 4;
    private const string Box = "\u2610";

    /// <summary>So many places of a row that the respondent may add more of.</summary>
    private const int BlankRows = 5;

    /// <param name="headingLevel">The level of section headings; questions stand one below.</param>
    public static IEnumerable<ReportBlock> Build(Questionnaire questionnaire, int headingLevel)
    {
        foreach (var block in Prose(questionnaire.Introduction))
        {
            yield return block;
        }

        foreach (var section in questionnaire.Sections)
        {
            if (section.Title is { } title)
            {
                yield return new HeadingBlock(headingLevel, title, $"bilaga-{section.Id}");
            }

            foreach (var block in When(questionnaire, section.ShownIf, null).Concat(Prose(section.Introduction)).Concat(section.Questions.SelectMany(q => Question(q, headingLevel + 1, questionnaire))))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<ReportBlock> Question(Question question, int headingLevel, Questionnaire questionnaire)
    {
        yield return new HeadingBlock(headingLevel, question.NumberedText, $"bilaga-{question.Id}");
        foreach (var block in When(questionnaire, question.ShownIf, question))
        {
            yield return block;
        }

        var rules = question.Checks.Select(check => ParagraphBlock.Of(ParagraphStyle.Body, CheckWords.Of(questionnaire, question, check))).ToList();
        foreach (var part in question.Parts)
        {
            // After the help, before there is anything to fill in.
            for (; part is not ProsePart && rules.Count > 0; rules.RemoveAt(0))
            {
                yield return rules[0];
            }

            switch (part)
            {
                case ProsePart prose:
                    foreach (var block in Prose(prose.Prose))
                    {
                        yield return block;
                    }

                    break;
                case FieldPart { Field: var field }:
                    yield return Blank(field, field.Label == question.Text ? "" : field.Label, questionnaire);
                    break;
                case CalculatedPart { Value: var value }:
                    var when = ConditionWords.Of(questionnaire, value.ShownIf, question) is { } condition ? $"{condition}: " : "";
                    yield return ParagraphBlock.Of(ParagraphStyle.Body, $"{when}{value.Label}. {SwedishWords.Capital(FormulaWords.Calculated(questionnaire, question, null, value.Calculation.Formula, questionnaire.Header.Language))}.");
                    break;
                case TablePart { Table: var table }:
                    if (ConditionWords.OfRows(questionnaire, table, question) is { } rows)
                    {
                        yield return ParagraphBlock.Of(ParagraphStyle.Body, rows);
                    }

                    foreach (var block in Table(questionnaire, question, table))
                    {
                        yield return block;
                    }

                    break;
                case MatrixPart { Matrix: var matrix }:
                    if (ConditionWords.OfRows(questionnaire, matrix, question) is { } chosen)
                    {
                        yield return ParagraphBlock.Of(ParagraphStyle.Body, chosen);
                    }

                    yield return Table(matrix, questionnaire.Header.Language);
                    break;
            }
        }
    }

    /// <summary>"Om ni svarar ”Ja” på fråga 6:", below the heading of what is asked of some only.</summary>
    private static IEnumerable<ReportBlock> When(Questionnaire questionnaire, Condition? condition, Question? seenFrom) =>
        ConditionWords.Of(questionnaire, condition, seenFrom) is { } words ? [ParagraphBlock.Of(ParagraphStyle.Body, $"{words}:")] : [];

    private static ReportBlock Blank(Field field, string label, Questionnaire questionnaire)
    {
        if (field.IsOwnText())
        {
            // It stands right below its option, which says when it is to be filled in.
            return new BlankFieldBlock($"{label}:", "", 1);
        }

        var labelled = ConditionWords.Of(questionnaire, field) is { } condition ? $"{condition}: {label}".TrimEnd() : label;
        var instruction = SwedishWords.Capital(FieldWords.Instruct(field, questionnaire.Header.Language, namesOptions: false));
        return field.Type switch
        {
            ChoiceType choice => new BlankOptionsBlock(labelled, instruction, choice.Options.Select(o => o.Text).ToValueList()),
            ScaleType scale => new BlankOptionsBlock(labelled, instruction, scale.Steps.Select(step => AnswerText.StepName(scale, step)).ToValueList()),
            TextType { Long: true } => new BlankFieldBlock(labelled, instruction, MostLines),
            CheckType => new BlankOptionsBlock(labelled, instruction, [questionnaire.Header.Language.Choose("Ja", "Yes")]),
            AmountType => new BlankFieldBlock(labelled, instruction, 2),
            _ => new BlankFieldBlock(labelled, instruction, 1),
        };
    }

    private static IEnumerable<ReportBlock> Table(Questionnaire questionnaire, Question question, FieldTable table)
    {
        var (language, order) = (questionnaire.Header.Language, table.ColumnOrder());
        var columns = order.Select(slot => new ReportColumn(slot.Heading, false)).Prepend(new ReportColumn(table.Corner, false));
        var rows = table.RowOrder().SelectMany(slot => slot.Asked is { } row ? Titles(row) : [slot.Title], (_, title) => new ReportRow([ReportCell.Text(title), .. order.Select(_ => ReportCell.Text(""))]));
        var calculated = table.CalculatedColumns.Select(column => (Name: column.Heading, column.Calculation.Formula))
            .Concat(table.CalculatedRows.Select(row => (Name: row.Label, row.Calculation.Formula)))
            .Select(line => new TableNote(null, $"{line.Name}: {FormulaWords.Calculated(questionnaire, question, table, line.Formula, language)}"));
        var notes = Instructions(table, language).Select(text => new TableNote(null, text));
        var more = table.Rows.Where(row => row.IsTemplate).Select(row => new TableNote(null, RowWords.Of(row, language)));
        yield return new TableBlock(null, "", columns.ToValueList(), rows.ToValueList(), notes.Concat(calculated).Concat(more).ToValueList()) { IsToFillIn = true };
    }

    /// <summary>What each column takes; columns that take the same are told of once.</summary>
    private static IEnumerable<string> Instructions(FieldTable table, Language language) => table.Columns
        .Select((column, index) => (column.Heading, Takes: FieldWords.Instruct(table.Rows.Count > 0 ? table.Rows[0].Cells[index] : null, language)))
        .GroupBy(column => column.Takes, column => column.Heading, StringComparer.Ordinal)
        .Select(same => $"{(same.Count() == table.Columns.Count && table.Columns.Count > 1 ? language.Choose("Alla kolumner", "All columns") : string.Join(", ", same))}: {ReportTexts.Ended(same.Key)}");

    /// <summary>A box for every option of every row.</summary>
    private static TableBlock Table(ChoiceMatrix matrix, Language language)
    {
        var columns = matrix.Choice.Options.Select(option => new ReportColumn(option.Name, false)).Prepend(new ReportColumn(matrix.Corner, false));
        var rows = matrix.Rows.Select(row => new ReportRow([ReportCell.Text(row.Label), .. matrix.Choice.Options.Select(_ => ReportCell.Text(Box))]));
        var notes = matrix.Rows.Take(1).Select(row => new TableNote(null, ReportTexts.Ended(SwedishWords.Capital(FieldWords.InstructRows(row.Field, language)))));
        return new TableBlock(null, "", columns.ToValueList(), rows.ToValueList(), notes.ToValueList()) { IsToFillIn = true };
    }

    private static IEnumerable<string> Titles(TableRow row) => row is { IsTemplate: true, Repeats.Most: var most }
        ? Enumerable.Range(1, Math.Min(most, BlankRows)).Select(number => (row with { Added = new AddedRow(default, number) }).Title)
        : [row.Label];

    private static IEnumerable<ReportBlock> Prose(Prose prose) => prose.Blocks.Select(block => block switch
    {
        ProseParagraph paragraph => (ReportBlock)ParagraphBlock.Of(ParagraphStyle.Body, paragraph.Runs),
        ProseList list => new ListBlock(list.Ordered, list.Items.Select(i => ParagraphBlock.Of(ParagraphStyle.Body, i.Runs)).ToValueList()),
        _ => throw new ArgumentOutOfRangeException(nameof(prose)),
    });
}
