using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>How a value is worked out, said to people: "summan av ”Öppna” och ”Stängda”".</summary>
public static class FormulaWords
{
    /// <summary>Of a value that stands by itself, a column, or a row of a table.</summary>
    /// <param name="table">That it stands in; null for none.</param>
    public static string Of(Questionnaire questionnaire, Question question, FieldTable? table, Formula formula, Language language)
    {
        var names = formula.Operands.Select(operand => Name(questionnaire, question, table, operand, language)).ToList();
        return formula switch
        {
            SumFormula sum => language.Choose($"summan av {language.List(names)}", $"the sum of {language.List(names)}")
                + (sum.EmptyIsZero ? language.Choose("; tomt räknas som 0", "; empty counts as 0") : ""),
            DifferenceFormula => language.Choose($"{names[0]} minus {names[1]}", $"{names[0]} minus {names[1]}"),
            ShareFormula => language.Choose($"{names[0]} i procent av {names[1]}", $"{names[0]} in percent of {names[1]}"),
            RateFormula { Per: var per } => language.Choose($"{names[0]} per {Many(per)}{names[1]}", $"{names[0]} per {Many(per)}{names[1]}"),
            FactRateFormula { Rate: var rate } => $"{names[0]} per {Many(rate.Per)}{rate.Fact}",
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };
    }

    /// <summary>"räknas ut som summan av ”Öppna” och ”Stängda”": the same where nothing else says that nobody has to answer.</summary>
    public static string Calculated(Questionnaire questionnaire, Question question, FieldTable? table, Formula formula, Language language) =>
        language.Choose("räknas ut som ", "calculated as ") + Of(questionnaire, question, table, formula, language);

    private static string Many(int per) => per == 1 ? "" : $"{SwedishNumber.Format(per)}{SwedishNumber.NoBreakSpace}";

    private static string Name(Questionnaire questionnaire, Question question, FieldTable? table, Operand operand, Language language) => operand switch
    {
        FieldOperand { Path: var path } => NameOf(questionnaire, question, path, language),
        ColumnOperand { Column: var id } => language.Quote(table?.ColumnOrder().Where(slot => slot.Id == id).Select(slot => slot.Heading).FirstOrDefault() ?? id.Value),
        RowOperand { Row: var id } => language.Quote(LabelOf(table, id)),
        EveryNumber => language.Choose("talen", "the numbers"),
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    /// <summary>What a number is called in a sentence in a question: "”Öppna”".</summary>
    internal static string NameOf(Questionnaire questionnaire, Question question, FieldPath path, Language language)
    {
        var field = questionnaire.Find(path) ?? questionnaire.FindCalculated(path)?.AsField();
        return language.Quote(field is null ? path.ToString()
            : path.Question != question.Id ? Elsewhere(questionnaire, field)
            : FieldTitles.LabelOf(question, field) ?? FieldTitles.Short(question.Text));
    }

    /// <summary>The number of another question says nothing in quotation marks; its wording, where the field has no label of its own.</summary>
    private static string Elsewhere(Questionnaire questionnaire, Field field) => FieldTitles.LabelOf(questionnaire.QuestionOf(field), field) is null
        ? FieldTitles.Short(questionnaire.QuestionOf(field).Text)
        : FieldTitles.Of(questionnaire, field);

    private static string LabelOf(FieldTable? table, Identifier id) =>
        table?.Rows.Concat(table.Templates).FirstOrDefault(row => row.Id == id)?.Label
        ?? table?.CalculatedRows.FirstOrDefault(row => row.Id == id)?.Label
        ?? id.Value;
}
