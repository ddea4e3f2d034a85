using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Themes;

/// <summary>What a file of themes says.</summary>
public sealed record ParsedThemes(Analysis Analysis, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>
/// Reads files of themes: the code book in rows <c>#tema,id,name,definition,fields,rule,formerly,parent,since</c> above the columns, and below them a row for every
/// marked passage and for every answer that has been read to its end (theme <c>*</c>).
/// </summary>
public static class ThemesFile
{
    internal const string ReadMark = "*";

    internal static readonly string[] Columns =
        ["theme", "organisation", "field", "row", "part", "start", "quote", "before", "after", "text", "by", "at"];

    private static readonly string[] Required = ["theme", "organisation", "field", "text"];

    public static ParsedThemes Parse(ReadOnlySpan<byte> utf8, Questionnaire questionnaire, Panel panel)
    {
        var diagnostics = new DiagnosticBag();
        var rows = CsvText.Read(utf8, diagnostics);
        var directives = rows.TakeWhile(row => row.Cells[0].StartsWith('#')).ToList();
        if (rows.Count > 0 && IsOther(rows, directives.Count))
        {
            // What is wrong with each row of another file tells nobody that it is the wrong one.
            diagnostics.Add(ThemeFileDiagnostics.NotThemes, rows[0].Position, null);
            return new ParsedThemes(new Analysis(CodeBook.Empty, [], []), diagnostics.ToSorted());
        }

        var book = new CodeBookReader(questionnaire, [.. panel.Facts.Select(fact => fact.Key)], diagnostics).Read(directives);
        var sheet = CsvSheet.Open([.. rows.Skip(directives.Count)], Required, [.. Columns.Except(Required, StringComparer.Ordinal)], diagnostics);
        var reader = new CodingRowReader(questionnaire, panel, book);
        var (codings, readings) = (new List<Coding>(), new List<Reading>());
        foreach (var row in sheet.Rows())
        {
            if (row.Cell("theme") == ReadMark)
            {
                readings.AddRange(reader.ReadReading(row) is { } reading ? [reading] : []);
            }
            else if (reader.ReadCoding(row) is { } coding)
            {
                codings.Add(coding);
            }
        }

        return new ParsedThemes(new Analysis(book, Coding.Join(codings), readings.ToValueList()), diagnostics.ToSorted());
    }

    private static bool IsOther(List<CsvRow> rows, int directives) =>
        !rows.Take(directives).Any(row => row.Cells[0].Trim().ToLowerInvariant() is "#tema" or "#theme")
        && !rows.Skip(directives).Take(1).Any(header => header.Cells.Any(cell => cell.Trim().ToLowerInvariant() is "theme" or "text"));
}
