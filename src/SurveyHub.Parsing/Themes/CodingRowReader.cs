using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Themes;

/// <summary>Reads the rows of a file of themes. All that is wrong with a row is reported.</summary>
internal sealed class CodingRowReader(Questionnaire questionnaire, Panel panel, CodeBook book)
{
    private const string Value = "value";

    public Coding? ReadCoding(CsvSheet row)
    {
        var theme = ReadTheme(row);
        var place = ReadPlace(row);
        var (start, quote, part) = (ReadStart(row), row.WholeCell("quote").ReplaceLineEndings("\n"), ReadPart(row));
        if (string.IsNullOrWhiteSpace(quote))
        {
            row.Report(ThemeFileDiagnostics.NoQuote, "quote");
            return null;
        }

        return theme is not null && place is var (organisation, field, text) && start is not null && part is not null
            ? new Coding(
                theme.Id,
                new Passage(organisation, field, part.Value, start.Value, quote, Around(row, "before"), Around(row, "after"), text),
                row.Cell("by"), CsvCells.Time(row, "at") ?? DateTimeOffset.UnixEpoch)
            : null;
    }

    public Reading? ReadReading(CsvSheet row) => ReadPlace(row) is var (organisation, field, text)
        ? new Reading(organisation, field, text, row.Cell("by"), CsvCells.Time(row, "at") ?? DateTimeOffset.UnixEpoch)
        : null;

    private Theme? ReadTheme(CsvSheet row)
    {
        var text = row.RequiredCell("theme");
        var theme = Identifier.TryParse(text, out var id) ? book.Find(id) : null;
        if (text.Length > 0 && theme is null)
        {
            row.Report(ThemeFileDiagnostics.UnknownTheme, "theme", text, Suggestion.For(text, [.. book.Themes.Select(known => known.Id.Value)]));
        }

        if (theme is { Rule: not null })
        {
            row.Report(ThemeFileDiagnostics.CodedRule, "theme", text);
        }

        return theme is { Rule: null } ? theme : null;
    }

    private (OrganisationCode Organisation, FieldPath Field, TextMark Text)? ReadPlace(CsvSheet row)
    {
        var organisation = CsvCells.Organisation(row, panel);
        var name = row.RequiredCell("field");
        var field = name.Length > 0 ? CodedFields.Find(questionnaire, name, (descriptor, arguments) => row.Report(descriptor, "field", arguments)) : null;
        var mark = row.RequiredCell("text");
        if (!TextMark.TryParse(mark, out var text) && mark.Length > 0)
        {
            row.Report(ThemeFileDiagnostics.BadTextMark, "text", mark);
        }

        if (field is null || !CsvCells.IsRowKeyRight(row, name, questionnaire.IsRepeated(field.Path)) || organisation is null || text == default)
        {
            return null;
        }

        return (organisation.Code, RowKey.TryParse(row.Cell("row"), out var key) ? field.Path.InRow(key) : field.Path, text);
    }

    private static int? ReadStart(CsvSheet row)
    {
        var text = row.Cell("start");
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var start))
        {
            return start;
        }

        row.Report(ThemeFileDiagnostics.BadStart, "start", text);
        return null;
    }

    private static AnswerPart? ReadPart(CsvSheet row)
    {
        switch (row.Cell("part").ToLowerInvariant())
        {
            case "" or Value:
                return AnswerPart.Value;
            // An answers file has one column for both.
            case "reason" or "comment":
                return AnswerPart.Comment;
            default:
                row.Report(ThemeFileDiagnostics.BadPart, "part", row.Cell("part"));
                return null;
        }
    }

    private static string Around(CsvSheet row, string column) => row.WholeCell(column).ReplaceLineEndings("\n");
}
