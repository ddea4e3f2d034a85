using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// What is shown of the fields whose answers are reported in aggregate only: sums and middles, and how many chose what; nothing where so few have
/// answered that a figure would tell what one of them said.
/// </summary>
internal sealed class AggregateTables(CompilingContext context, Question question)
{
    /// <summary>A figure that rests on fewer organisations than this is not shown.</summary>
    public const int LeastAnswers = 3;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<TableBlock> Build()
    {
        foreach (var (answers, fields) in Groups())
        {
            var numbers = fields.Where(field => field.Type is NumberType or AmountType).ToList();
            if (numbers.Count > 0)
            {
                yield return new AggregateMeasures(answers, question).Build(numbers, Caption(Texts.Say("Sammantaget", "In aggregate")));
            }

            foreach (var field in fields.Except(numbers))
            {
                var label = field.Label == question.Text ? Texts.Say("svar", "answer") : ReportTexts.Small(field.Label);
                yield return new AggregateCounts(answers, field).Build(Caption(answers.IsOfRows
                    ? Texts.Say($"Antal rader efter {label}", $"Number of rows by {label}")
                    : Texts.Say($"Antal {Texts.Words.Plural} efter {label}", $"Number of {Texts.Words.Plural} by {label}")));
            }
        }
    }

    /// <summary>Those that an organisation answers once, and those of each row that it may add, whose rows are what is counted.</summary>
    private IEnumerable<(CompilingContext Answers, List<Field> Fields)> Groups()
    {
        var templates = question.Tables.SelectMany(table => table.Rows).Where(row => row.IsTemplate).ToList();
        var once = question.Fields.Except(templates.SelectMany(row => row.Cells)).Where(IsAggregated).ToList();
        return templates.Select(row => (context.OfRows(row), row.Cells.Where(IsAggregated).ToList())).Prepend((context, once)).Where(group => group.Item2.Count > 0);
    }

    private static bool IsAggregated(Field field) => field.Visibility == Visibility.Aggregated;

    private string Caption(string caption) =>
        question.Number is null ? caption : Texts.Say($"{caption} (fråga {question.Number})", $"{caption} (question {question.Number})");
}
