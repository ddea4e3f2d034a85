using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>The code book for programs: a row for every field, or for each of its options. Its first columns say what the answers are of.</summary>
public static class CodeBookSheet
{
    private static readonly string[] Before =
        ["enquiry", "title", "wave", "as_of", "field", "question", "label", "type", "unit", "decimals", "min", "max"];

    private static readonly string[] After = ["visibility", "required", "accepts", "repeats", "calculated", "asked", "answered", "not_asked"];

    private static readonly string[] Figures = ["numbers", "total", "mean", "median", "least", "most", "rate"];

    public static DataSheet Of(SurveyData data)
    {
        string[] headings = [.. Before, "option", "option_text", "option_count", .. After, .. RecordedKinds.All.Select(kind => kind.Code().Replace('-', '_')), .. Figures, .. Sources];
        return new DataSheet("codebook", [], headings.Select(heading => new DataColumn(heading, 20)).ToValueList(), data.Fields.SelectMany(field => Rows(data.Enquiry, field)).Concat(data.Measures.Select(measure => Row(data.Enquiry, measure, headings.Length))), []);
    }

    /// <summary>Of measures: what nobody has answered is known by its source.</summary>
    private static readonly string[] Sources = ["definition", "source", "fetched"];

    /// <summary>A measure is a column of the wide file as a field is, under its key.</summary>
    private static ValueList<DataCell> Row(EnquiryStatement enquiry, Measure measure, int width)
    {
        DataCell[] before =
        [
            DataCell.Of(enquiry.Header.Id),
            DataCell.Of(enquiry.Header.Title),
            DataCell.Of(enquiry.Wave),
            DataCell.Of(enquiry.Instant),
            DataCell.Of(measure.Key.ToString()),
            DataCell.Empty,
            DataCell.Of(measure.Name),
            DataCell.Of("measure"),
            DataCell.Of(measure.Unit),
            Number(measure.Decimals),
        ];
        DataCell[] after =
        [
            DataCell.Of(measure.Definition),
            DataCell.Of(measure.Source),
            DataCell.Of(measure.Fetched.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        ];
        return [.. before, .. Enumerable.Repeat(DataCell.Empty, width - before.Length - after.Length), .. after];
    }

    private static IEnumerable<ValueList<DataCell>> Rows(EnquiryStatement enquiry, CodeBookField field)
    {
        DataCell[] before =
        [
            DataCell.Of(enquiry.Header.Id),
            DataCell.Of(enquiry.Header.Title),
            DataCell.Of(enquiry.Wave),
            DataCell.Of(enquiry.Instant),
            DataCell.Of(field.Field.Path.ToString()),
            DataCell.Of(field.Question.NumberedText),
            DataCell.Of(field.Field.Label),
            DataCell.Of(field.Type),
            DataCell.Of(field.Unit),
            Number(field.Decimals),
            Number(field.Least),
            Number(field.Most),
        ];
        DataCell[] after =
        [
            DataCell.Of(Shown(field.Field.Visibility)),
            Flag(field.Field.Demands.Required),
            DataCell.Of(string.Join(';', field.Accepted.Select(kind => kind.Code()))),
            Flag(field.Repeats),
            Flag(field.IsCalculated),
            Number(enquiry.Asked),
            Number(field.Summary?.Answered),
            Number(field.Summary?.NotAsked),
            .. RecordedKinds.All.Select(kind => Number(field.Summary?.Of(kind))),
            .. Numbers(field.Summary?.Numbers),
            .. Sources.Select(_ => DataCell.Empty),
        ];
        foreach (var option in field.Options.DefaultIfEmpty(new CodeBookOption("", "", null)))
        {
            yield return [.. before, DataCell.Of(option.Id), DataCell.Of(option.Text), Number(option.Count), .. after];
        }
    }

    /// <summary>As files write it.</summary>
    public static string Shown(Visibility visibility) => visibility == Visibility.Open ? "open" : "aggregated";

    private static DataCell[] Numbers(NumberSummary? numbers) =>
    [
        Number(numbers?.Count), Number(numbers?.Total), Number(numbers?.Mean), Number(numbers?.Median), Number(numbers?.Least), Number(numbers?.Most), Number(numbers?.Rate),
    ];

    private static DataCell Flag(bool isTrue) => DataCell.Of(isTrue ? 1 : 0, 0);

    private static DataCell Number(decimal? number) => number is { } known ? DataCell.Of(known, SwedishNumber.DecimalsIn(known)) : DataCell.Empty;
}
