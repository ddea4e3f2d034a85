using System.Globalization;
using System.Text;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Themes;

/// <summary>
/// Writes an analysis as the file that <see cref="ThemesFile"/> reads: in the order of organisations, fields and places, so that a file kept in Git changes only
/// where somebody has marked anew.
/// </summary>
public static class ThemesFileWriter
{
    public static string Write(Analysis analysis, Language language)
    {
        var builder = new StringBuilder();
        foreach (var theme in analysis.Book.Themes)
        {
            builder.Append(CsvCells.Row(Cells(theme, language)));
        }

        builder.Append(CsvCells.Row(ThemesFile.Columns));
        var codings = analysis.Codings.Select(coding => (coding.Passage.Organisation, coding.Passage.Field, Part: coding.Passage.Part, coding.Passage.Start, Theme: coding.Theme.Value, Row: Cells(coding)));
        var readings = analysis.Readings.Select(reading => (reading.Organisation, reading.Field, Part: AnswerPart.Value, Start: -1, Theme: ThemesFile.ReadMark, Row: Cells(reading)));
        foreach (var line in codings.Concat(readings).OrderBy(line => (line.Organisation, line.Field)).ThenBy(line => (line.Part, line.Start))
            .ThenBy(line => line.Theme, StringComparer.Ordinal))
        {
            builder.Append(CsvCells.Row(line.Row));
        }

        return builder.ToString();
    }

    /// <summary>The last two are left out where they say nothing, as in the files that came before them.</summary>
    private static string[] Cells(Theme theme, Language language)
    {
        string[] always =
        [
            language.Choose("#tema", "#theme"), theme.Id.Value, theme.Name, theme.Definition, string.Join("; ", theme.Fields),
            theme.Rule is { } rule ? RulePrinter.Print(rule, language) : "", string.Join("; ", theme.Formerly),
        ];
        return (theme.Parent, theme.Since) switch
        {
            (null, null) => always,
            ({ } parent, null) => [.. always, parent.Value],
            (var parent, { } since) => [.. always, parent?.Value ?? "", Time(since)],
        };
    }

    private static string[] Cells(Coding coding)
    {
        var passage = coding.Passage;
        return
        [
            coding.Theme.Value, passage.Organisation.Value, passage.Field.WithoutRow.ToString(), passage.Field.Row?.ToString() ?? "", Name(passage.Part),
            passage.Start.ToString(CultureInfo.InvariantCulture), passage.Quote, passage.Before, passage.After, passage.Text.ToString(), coding.By, Time(coding.At),
        ];
    }

    private static string[] Cells(Reading reading) =>
    [
        ThemesFile.ReadMark, reading.Organisation.Value, reading.Field.WithoutRow.ToString(), reading.Field.Row?.ToString() ?? "", "", "", "", "", "",
        reading.Text.ToString(), reading.By, Time(reading.At),
    ];

    private static string Name(AnswerPart part) => part switch
    {
        AnswerPart.Value => "value",
        AnswerPart.Comment => "comment",
    };

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
