using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>Tables 10–13 of the published report come out of the sample answers, cell by cell.</summary>
public sealed class PublishedTablesTests
{
    private const int Suppliers = 1;
    private const int Causes = 3;
    private const int Treatments = 4;
    private const int Therapy = 5;
    private const int Coordinators = 7;

    [Fact]
    public void Suppliers_AreAsInTable10() => AssertCells(Suppliers, "tabell-10.tsv", note: null);

    [Fact]
    public void CompensationForRehabilitation_IsAsInTable11() => AssertCells(Treatments, "tabell-11.tsv", note: 3);

    [Fact]
    public void CompensationForTherapy_IsAsInTable12() => AssertCells(Therapy, "tabell-12.tsv", note: null);

    [Fact]
    public void Coordinators_AreAsInTable13WithEveryRegionsRate() => AssertCells(Coordinators, "tabell-13.tsv", note: null);

    [Fact]
    public void TotalOfCoordinators_WherePublishedIsNotTheSumOfItsRows_IsTheSumOfItsRows()
    {
        var published = Sample.Published("tabell-13.tsv").ToDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture));
        var sum = published.Where(row => row.Key != "Hela riket").Sum(row => row.Value);

        Assert.Equal((127, 116), (published["Hela riket"], sum));
        Assert.Equal("= Hela riket | 116 | 0,2", Sample.Report.Table(Coordinators).Outline().Split('\n').Single(line => line.StartsWith('=')));
    }

    [Fact]
    public void EveryRegion_HasARowInEveryTableButThatOfRemarksInSwedishOrder()
    {
        string[] regions =
        [
            "Blekinge", "Dalarna", "Gotland", "Gävleborg", "Halland", "Jämtland Härjedalen", "Jönköping", "Kalmar", "Kronoberg", "Norrbotten", "Skåne",
            "Stockholm", "Sörmland", "Uppsala", "Värmland", "Västerbotten", "Västernorrland", "Västmanland", "Västra Götaland", "Örebro", "Östergötland",
        ];

        Assert.Equal(7, Sample.Report.Tables().Count);
        Assert.All(Sample.Report.Tables().Where(table => table.Number != Causes), table => Assert.Equal(regions, table.Rows.Where(row => !row.IsTotal).Select(row => row.Cells[0].Lines[0])));
    }

    private static void AssertCells(int table, string file, int? note)
    {
        var ours = Sample.Report.Table(table);
        var published = Sample.Published(file).Where(row => row[0] != "Hela riket").ToList();
        var expected = published.SelectMany(row => Enumerable.Range(1, ours.Columns.Count - 1)
            .Select(column => (row[0], ours.Columns[column].Heading, string.Join('\n', PublishedCell.Lines(row[column], note is { } n ? row[n] : "")))));
        var actual = published.SelectMany(row => Enumerable.Range(1, ours.Columns.Count - 1)
            .Select(column => (row[0], ours.Columns[column].Heading, string.Join('\n', PublishedCell.Lines(RowOf(ours, row[0]).Cells[column])))));

        Assert.Equal(21, published.Count);
        Assert.Equal(expected, actual);
    }

    private static ReportRow RowOf(TableBlock table, string region) => table.Rows.Single(row => row.Cells[0].Lines[0] == region);
}
