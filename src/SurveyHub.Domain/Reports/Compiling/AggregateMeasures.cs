using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Amounts;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>Sums and middles of numbers and amounts, a row for each field.</summary>
/// <param name="question">What a field that says nothing of itself belongs to; null where each field is called by its label.</param>
internal sealed class AggregateMeasures(CompilingContext context, Question? question)
{
    private ReportTexts Texts => context.Texts;

    public TableBlock Build(IReadOnlyList<Field> fields, string caption)
    {
        (string Heading, Func<FieldReporting, bool> IsWanted, Func<Field, IReadOnlyList<Stated>, decimal?> Of, int LeastDecimals)[] measures =
        [
            (Texts.Say("Summa", "Total"), wish => wish.Total, (field, stated) => Totals.Of(context, field, stated), 0),
            (Texts.Say("Medelvärde", "Mean"), wish => wish.Mean, (_, stated) => Statistics.Mean(stated), 1),
            ("Median", wish => wish.Median, (_, stated) => Statistics.Median(stated), 1),
        ];
        var wanted = measures.Where(measure => fields.Any(field => measure.IsWanted(Wishes(field)))).ToList();
        ReportColumn[] columns =
        [
            new(Texts.Say("Uppgift", "Item"), false),
            .. wanted.Select(measure => new ReportColumn(measure.Heading, true)),
            new(Texts.Say("Svar från", "Answers from"), false),
        ];
        var rows = fields.Select(field =>
        {
            var stated = StatedIn(field);
            var isEnough = Statistics.Organisations(stated) >= AggregateTables.LeastAnswers;
            return new ReportRow(
            [
                ReportCell.Text(field.Label == question?.Text ? Texts.Answer : field.Label),
                .. wanted.Select(measure => !measure.IsWanted(Wishes(field)) ? ReportCell.Text("")
                    : !isEnough ? ReportCell.Text(Texts.Say("för få svar", "too few answers"))
                    : measure.Of(field, stated) is { } value ? Cell(field, value, measure.LeastDecimals)
                    : ReportCell.Text("")),
                ReportCell.Text(Texts.Of(Statistics.Organisations(stated), context.Asked)),
            ]);
        });
        return new TableBlock(context.NextTable(), caption, columns.ToValueList(), rows.ToValueList(), [.. new[] { Texts.InAggregate, AmountNotes.LeftOut(context, fields) }.OfType<string>().Select(note => new TableNote(null, note))]);
    }

    /// <summary>What the author asked for; where nothing is, what says something of a number without telling anybody's.</summary>
    private static FieldReporting Wishes(Field field) =>
        field.Reporting is { Total: false, Mean: false, Median: false } ? field.Reporting with { Mean = true, Median = true } : field.Reporting;

    private IReadOnlyList<Stated> StatedIn(Field field) => field.Type is AmountType amount
        ? Statistics.Amounts(field, amount.DefaultBasis, context.Participants)
        : Statistics.Numbers(field, context.Participants);

    private ReportCell Cell(Field field, decimal value, int leastDecimals) => field.Type is NumberType number
        ? ReportCell.Of(value, Math.Max(leastDecimals, number.Decimals))
        : ReportCell.Text(AmountFormatter.Money(Math.Round(value, MidpointRounding.AwayFromZero), Texts.Language));
}
