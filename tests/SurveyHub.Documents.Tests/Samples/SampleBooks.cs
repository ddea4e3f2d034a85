using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Samples;

/// <summary>Books of typed answers; all figures are made up.</summary>
internal static class SampleBooks
{
    public static DataBook Regional() => new("Stöd till patienter – svaren", Language.Swedish, SampleReports.Date, [Suppliers(), Base()]);

    /// <summary>Codes with leading zeros, decimals, text that looks like formulas, an empty cell, a total.</summary>
    public static DataSheet Suppliers()
    {
        var rows = SampleReports.Regions.Select((region, i) => (ValueList<DataCell>)
        [
            DataCell.Of($"{i + 1:00}"), DataCell.Of(region), DataCell.Of(i * 1234.5678m, 1),
            i switch
            {
                3 => DataCell.Of("=HYPERLINK(\"https://example.org\")"),
                4 => DataCell.Of("-"),
                5 => DataCell.Empty,
                _ => DataCell.Of("uppgift saknas"),
            },
        ]).ToList();
        rows.Add(
        [
            new("", IsTotal: true), new("Summa (20 av 21)", IsTotal: true), new(null, 259259.238m, 1, IsTotal: true), new(null, IsTotal: true),
        ]);
        return new DataSheet("1. Utbud d'Or", ["1. Hur många leverantörer finns i er region?", "20 av 21 regioner har svarat."],
            [new("Kod", 8), new("Region", 24), new("Leverantörer", 16), new("Anmärkning", 40)], rows, ["Summan bygger på 20 svar."]);
    }

    /// <summary>Neither preamble nor notes.</summary>
    public static DataSheet Base() => new("Bas", [], [new("Fråga", 30), new("Svar", 10)],
        [[DataCell.Of("Utbud"), DataCell.Of(20, 0)], [DataCell.Of("Ersättning"), DataCell.Of(21, 0)]], []);

    public static DataSheet Grid(int rows, int columns) => new("Svar", [],
        Enumerable.Range(1, columns).Select(column => new DataColumn($"Fält {column}", 12)).ToValueList(),
        [.. Enumerable.Range(1, rows).Select(row => Enumerable.Range(1, columns).Select(column => Answer(row, column)).ToValueList())],
        []);

    private static DataCell Answer(int row, int column) =>
        column % 3 == 0 ? DataCell.Of($"svar {row} på fält {column}") : DataCell.Of(row * column / 7m, 2);
}
