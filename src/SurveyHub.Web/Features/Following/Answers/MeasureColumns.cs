using SurveyHub.Domain;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Web.Features.Following.Answers;

/// <summary>Puts measures beside answers: a column for each, last in the sheet. They are known of those who have not answered too.</summary>
internal static class MeasureColumns
{
    private const int CodeColumn = 0;

    public static DataSheet Beside(DataSheet sheet, Panel panel, IReadOnlyList<Measure> measures)
    {
        if (measures.Count == 0)
        {
            return sheet;
        }

        var organisations = panel.Organisations.ToDictionary(organisation => organisation.Code.Value, StringComparer.Ordinal);
        return sheet with
        {
            Columns = [.. sheet.Columns, .. measures.Select(measure => new DataColumn(measure.Heading, 20))],
            Rows = sheet.Rows.Select(row => (ValueList<DataCell>)[.. row, .. measures.Select(measure => Cell(row, measure))]),
        };

        DataCell Cell(ValueList<DataCell> row, Measure measure) =>
            row[CodeColumn].Text is { } code && organisations.TryGetValue(code, out var organisation) && organisation.Fact(measure.Key) is { } number
                ? DataCell.Of(number, measure.Decimals)
                : row[CodeColumn] with { Text = null };
    }
}
