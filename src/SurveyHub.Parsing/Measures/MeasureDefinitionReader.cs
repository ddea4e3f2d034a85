using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Measures;

/// <summary>Reads the rows above the columns of a file of measures, each of which says what one of them is.</summary>
internal sealed class MeasureDefinitionReader(Panel panel, DiagnosticBag diagnostics)
{
    private const int LongestText = 1000;

    private static readonly LocalText[] Parts =
    [
        new("nyckel", "key"), new("rubrik", "heading"), new("enhet", "unit"), new("antal decimaler", "number of decimals"), new("definition", "definition"),
        new("källa", "source"), new("datum", "date"),
    ];

    private readonly Dictionary<FactKey, TextPosition> _positions = [];

    /// <summary>Some row could not be read so far that it tells of which measure it is.</summary>
    public bool HasLostKeys { get; private set; }

    /// <summary>Where each stands that could be read, and each whose key could: of those a column is no mistake of its own.</summary>
    public IReadOnlyDictionary<FactKey, TextPosition> Positions => _positions;

    public ValueList<Measure> Read(IEnumerable<CsvRow> rows) => rows.Select(Read).OfType<Measure>().ToValueList();

    private Measure? Read(CsvRow row)
    {
        if (row.Cells[0].Trim().ToLowerInvariant() is not ("#mått" or "#measure"))
        {
            diagnostics.Add(CsvDiagnostics.BadDirective, row.Position, null, "#mått,namn år,rubrik,enhet,decimaler,definition,källa,hämtat");
            HasLostKeys = true;
            return null;
        }

        var key = ReadKey(row);
        string[] parts = [.. Enumerable.Range(1, Parts.Length).Select(part => Cell(row, part))];
        var isWhole = true;
        for (var part = 1; part < Parts.Length; part++)
        {
            isWhole &= IsFilled(row, part, parts[part], parts[0]);
        }

        var decimals = int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Measure.MostDecimals ? number : (int?)null;
        var fetched = DateOnly.TryParseExact(parts[6], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        Refuse(row, 4, parts[3], decimals is null, MeasureFileDiagnostics.BadDecimals);
        Refuse(row, 7, parts[6], fetched is null, MeasureFileDiagnostics.BadDay);
        return isWhole && key is { } known && decimals is { } shown && fetched is { } taken ? new Measure(known, parts[1], parts[2], shown, parts[4], parts[5], taken) : null;
    }

    private FactKey? ReadKey(CsvRow row)
    {
        var text = Cell(row, 1);
        if (FactKeys.Parse(text) is not { } key)
        {
            diagnostics.Add(MeasureFileDiagnostics.BadKey, PositionOf(row, 1), null, text);
            HasLostKeys = true;
            return null;
        }

        if (_positions.TryGetValue(key, out var first))
        {
            diagnostics.Add(MeasureFileDiagnostics.RepeatedKey, PositionOf(row, 1), null, key.ToString(), first.Line.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        _positions.Add(key, PositionOf(row, 1));
        if (panel.Definition(key) is null)
        {
            return key;
        }

        diagnostics.Add(MeasureFileDiagnostics.KnownKey, PositionOf(row, 1), null, key.ToString());
        return null;
    }

    private bool IsFilled(CsvRow row, int part, string text, string key)
    {
        const int Unit = 2;
        if (text.Length == 0 && part != Unit)
        {
            diagnostics.Add(MeasureFileDiagnostics.EmptyPart, PositionOf(row, part + 1), null, key, Parts[part]);
            return false;
        }

        if (text.Length > LongestText)
        {
            diagnostics.Add(MeasureFileDiagnostics.PartTooLong, PositionOf(row, part + 1), null, $"{text[..30]}…", SwedishNumber.Format(LongestText));
            return false;
        }

        return true;
    }

    private void Refuse(CsvRow row, int cell, string text, bool isBad, DiagnosticDescriptor descriptor)
    {
        if (isBad && text.Length > 0)
        {
            diagnostics.Add(descriptor, PositionOf(row, cell), null, text);
        }
    }

    private static string Cell(CsvRow row, int cell) => cell < row.Cells.Count ? CsvCells.Plain(row.Cells[cell]).Trim() : "";

    private static TextPosition PositionOf(CsvRow row, int cell) => cell < row.Positions.Count ? row.Positions[cell] : row.Position;
}
