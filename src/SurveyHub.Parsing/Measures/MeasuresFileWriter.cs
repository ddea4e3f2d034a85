using System.Globalization;
using System.Text;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Measures;

/// <summary>Writes measures as the file that <see cref="MeasuresFile"/> reads: those who have a number, by code, so that a file kept in Git changes only where a number did.</summary>
public static class MeasuresFileWriter
{
    public static string Write(MeasureBook book, Language language)
    {
        var builder = new StringBuilder();
        foreach (var measure in book.Measures)
        {
            builder.Append(CsvCells.Row(
            [
                language.Choose("#mått", "#measure"), measure.Key.ToString(), measure.Name, measure.Unit, measure.Decimals.ToString(CultureInfo.InvariantCulture),
                measure.Definition, measure.Source, measure.Fetched.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ]));
        }

        builder.Append(CsvCells.Row(["organisation", .. book.Measures.Select(measure => measure.Key.ToString())]));
        foreach (var organisation in book.Values.GroupBy(value => value.Organisation).OrderBy(group => group.Key))
        {
            var numbers = organisation.ToDictionary(value => value.Measure, value => value.Value);
            builder.Append(CsvCells.Row(
                [organisation.Key.Value, .. book.Measures.Select(measure => numbers.TryGetValue(measure.Key, out var number) ? CsvCells.Figure(number) : "")]));
        }

        return builder.ToString();
    }
}
