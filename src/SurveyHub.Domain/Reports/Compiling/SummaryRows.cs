using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// The rows below the organisations that the author asked for. Each says how many organisations it rests on: in its label when all its columns
/// rest on equally many, else in the cells.
/// </summary>
internal sealed class SummaryRows(CompilingContext context, IReadOnlyList<AnswerColumn> columns, int rateDecimals)
{
    /// <summary>A mean of whole numbers has one decimal; of finer numbers as many as they have.</summary>
    private const int LeastMeanDecimals = 1;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<(List<CellDraft> Cells, bool IsTotal, string Key)> Build()
    {
        Measure[] measures =
        [
            new(r => r.Total, Texts.Say("Summa", "Total"), Total, WholeOrBase),
            new(r => r.Mean, Texts.Say("Medelvärde", "Mean"), c => Middle(c, Statistics.Mean)),
            new(r => r.Median, "Median", c => Middle(c, Statistics.Median)),
            new(r => r.Range, Texts.Say("Lägst–högst", "Least–greatest"), Range),
            new(r => r.Range, Texts.Say("Första–sista", "First–last"), Period),
        ];
        for (var i = 0; i < measures.Length; i++)
        {
            var measure = measures[i];
            var summaries = columns.Select(c => measure.IsWanted(c.Field.Reporting) ? measure.Summarise(c) : null).ToList();
            if (summaries.Exists(s => s is not null))
            {
                yield return (Row(measure, summaries), true, $":{i}");
            }
        }
    }

    private List<CellDraft> Row(Measure measure, List<Summary?> summaries)
    {
        var shared = summaries.OfType<Summary>().DistinctBy(s => (s.Organisations, s.Stated)).ToList() is [var only] ? only : null;
        var label = shared is null ? measure.Label : measure.LabelWithBase?.Invoke(shared) ?? $"{measure.Label} ({BaseOf(shared)})";
        var row = new List<CellDraft> { CellDraft.Text(label) };
        for (var i = 0; i < columns.Count; i++)
        {
            var summary = summaries[i];
            row.Add(summary switch
            {
                null => CellDraft.Text(""),
                _ when shared is not null => summary.Cell,
                _ => summary.Cell with { Lines = [.. summary.Cell.Lines, $"({BaseOf(summary)})"] },
            });
            if (columns[i].Field.Reporting.Rate is not null)
            {
                row.Add(summary?.Rate is { } rate ? CellDraft.Of(rate, rateDecimals) : CellDraft.Text(""));
            }
        }

        return row;
    }

    /// <summary>"14 av 21"; where organisations stated several amounts each, also how many: "18 belopp, 15 av 21".</summary>
    private string BaseOf(Summary summary) => context.IsOfRows
        ? $"{Texts.Rows(summary.Stated)}, {Texts.Of(summary.Organisations, context.Asked)}"
        : Texts.BaseOf(summary.Stated, summary.Organisations, context.Asked);

    private string WholeOrBase(Summary summary) =>
        context.IsOfRows ? $"{Texts.Say("Summa", "Total")} ({BaseOf(summary)})" : Texts.TotalOf(summary.Organisations, context.Asked);

    private Summary? Total(AnswerColumn column)
    {
        if (column.Field.Type is not NumberType)
        {
            return null;
        }

        var stated = Statistics.Numbers(column.Field, context.Participants);
        var rate = column.Field.Reporting.Rate is { } asked ? Statistics.TotalRate(stated, asked) : null;
        return Totals.Of(context, column.Field, stated) is not { } total ? null : new Summary(CellDraft.Of(total, column.Decimals), Statistics.Organisations(stated), stated.Count, rate);
    }

    private Summary? Middle(AnswerColumn column, Func<IReadOnlyList<Stated>, decimal> measure)
    {
        var stated = Stated(column);
        if (stated.Count == 0)
        {
            return null;
        }

        var value = measure(stated);
        var cell = column.IsNumeric ? CellDraft.Of(value, Math.Max(LeastMeanDecimals, column.Decimals)) : CellDraft.Text(Money(Rounded(value, stated)));
        return new Summary(cell, Statistics.Organisations(stated), stated.Count, null);
    }

    private Summary? Range(AnswerColumn column)
    {
        var stated = Stated(column);
        if (stated.Count == 0)
        {
            return null;
        }

        var (least, greatest) = (stated.Min(s => s.Number), stated.Max(s => s.Number));
        var (from, to) = column.IsNumeric
            ? (SwedishNumber.Format(Rounded(least, column), column.Decimals), SwedishNumber.Format(Rounded(greatest, column), column.Decimals))
            : (AmountFormatter.Figure(least), Money(greatest));
        var text = least == greatest || from == to ? to : $"{from}–{to}";
        return new Summary(CellDraft.Text(text), Statistics.Organisations(stated), stated.Count, null);
    }

    /// <summary>What is worked out may have more decimals than are shown.</summary>
    private static decimal Rounded(decimal number, AnswerColumn column) => Math.Round(number, column.Decimals, MidpointRounding.AwayFromZero);

    /// <summary>The first and the last date: what lies between them has no sum and no mean.</summary>
    private Summary? Period(AnswerColumn column)
    {
        var dated = context.Participants.Where(p => p.Response.Find(column.Field.Path)?.Value is DateValue).ToList();
        var dates = dated.Select(p => ((DateValue)p.Response.Find(column.Field.Path)!.Value!).Start).ToList();
        if (dates.Count == 0 || column.Field.Type is not DateType type)
        {
            return null;
        }

        var (first, last) = (Words(dates.Min()), Words(dates.Max()));
        return new Summary(
            CellDraft.Text(first == last ? first : $"{first} – {last}"), dated.Select(p => p.Organisation.Code).Distinct().Count(), dates.Count, null);

        string Words(DateOnly date) => DateFormatter.Words(date, type.Precision, Texts.Language);
    }

    private IReadOnlyList<Stated> Stated(AnswerColumn column) => column.Field.Type is AmountType amount
        ? Statistics.Amounts(column.Field, amount.DefaultBasis, context.Participants)
        : Statistics.Numbers(column.Field, context.Participants);

    private string Money(decimal value) => AmountFormatter.Money(value, Texts.Language);

    /// <summary>To whole kronor, or to öre where somebody has stated öre.</summary>
    private static decimal Rounded(decimal kronor, IReadOnlyList<Stated> stated) =>
        Math.Round(kronor, stated.All(s => decimal.IsInteger(s.Number)) ? 0 : AmountFormatter.OreDecimals, MidpointRounding.AwayFromZero);

    /// <summary>One kind of row.</summary>
    /// <param name="LabelWithBase">How the label tells what it rests on, where that is not simply in brackets.</param>
    private sealed record Measure(
        Func<FieldReporting, bool> IsWanted, string Label, Func<AnswerColumn, Summary?> Summarise, Func<Summary, string>? LabelWithBase = null);

    /// <summary>A figure, and what it rests on: how many organisations and, for amounts, how many figures they stated.</summary>
    private sealed record Summary(CellDraft Cell, int Organisations, int Stated, decimal? Rate);
}
