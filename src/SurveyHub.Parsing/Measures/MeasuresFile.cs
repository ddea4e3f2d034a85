using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Measures;

/// <summary>What a file of measures says.</summary>
public sealed record ParsedMeasures(MeasureBook Book, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(found => found.Severity == Severity.Error);
}

/// <summary>
/// Reads measures from other sources: rows <c>#mått,name year,heading,unit,decimals,definition,source,fetched</c> above the columns, and below them a row for each
/// organisation with a column for each measure. An empty cell is no number.
/// </summary>
public static class MeasuresFile
{
    private const string Organisation = "organisation";

    /// <param name="panel">Whose members are measured; with the measures of files that were read before, which must not have the same keys.</param>
    public static ParsedMeasures Parse(ReadOnlySpan<byte> utf8, Panel panel)
    {
        var diagnostics = new DiagnosticBag();
        var rows = CsvText.Read(utf8, diagnostics);
        var directives = rows.TakeWhile(row => row.Cells[0].StartsWith('#')).ToList();
        var reader = new MeasureDefinitionReader(panel, diagnostics);
        var measures = reader.Read(directives);
        var sheet = CsvSheet.Open([.. rows.Skip(directives.Count)], [Organisation], [], diagnostics, name => FactKeys.Parse(name) is not null);
        var columns = Columns(sheet, reader, diagnostics);
        if (reader.Positions.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(MeasureFileDiagnostics.NoMeasures, TextPosition.Start, null);
        }

        var values = new List<MeasureValue>();
        var lines = new Dictionary<OrganisationCode, int>();
        foreach (var row in sheet.Rows())
        {
            if (CsvCells.Organisation(row, panel) is not { } organisation)
            {
                continue;
            }

            if (!lines.TryAdd(organisation.Code, row.Position.Line))
            {
                row.Report(MeasureFileDiagnostics.RepeatedOrganisation, Organisation, organisation.ShortName, lines[organisation.Code].ToString(CultureInfo.InvariantCulture));
                continue;
            }

            values.AddRange(Values(row, organisation.Code, columns));
        }

        return new ParsedMeasures(new MeasureBook(measures, values.ToValueList()), diagnostics.ToSorted());
    }

    private static List<(string Column, FactKey Key)> Columns(CsvSheet sheet, MeasureDefinitionReader defined, DiagnosticBag diagnostics)
    {
        var columns = sheet.ExtraColumns.Select(column => (Column: column.Name, Key: FactKeys.Parse(column.Name)!.Value, column.Position)).ToList();
        // Of a row that could not be read nobody knows which column it is about, and of a column that could not which row.
        var isHeaderSound = sheet.IsHeaderSound;
        foreach (var (column, _, position) in columns.Where(column => !defined.HasLostKeys && !defined.Positions.ContainsKey(column.Key)))
        {
            diagnostics.Add(MeasureFileDiagnostics.UndefinedColumn, position, null, column);
        }

        foreach (var (key, position) in defined.Positions.Where(pair => isHeaderSound && !columns.Exists(column => column.Key == pair.Key)))
        {
            diagnostics.Add(MeasureFileDiagnostics.NoColumn, position, null, key.ToString());
        }

        return [.. columns.Select(column => (column.Column, column.Key))];
    }

    private static IEnumerable<MeasureValue> Values(CsvSheet row, OrganisationCode organisation, List<(string Column, FactKey Key)> columns)
    {
        foreach (var (column, key) in columns)
        {
            if (row.CellOrNull(column) is not { } text)
            {
                continue;
            }

            if (SwedishNumber.TryParse(text, out var number))
            {
                yield return new MeasureValue(organisation, key, number);
            }
            else
            {
                row.Report(MeasureFileDiagnostics.BadNumber, column, text);
            }
        }
    }
}
