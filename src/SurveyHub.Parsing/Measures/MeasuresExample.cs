using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Measures;

/// <summary>
/// A file of measures to fill in: one measure to write over, and a row for each organisation by its name, since Excel takes the zero from a code. It has no
/// numbers, so that nobody takes made-up ones for real.
/// </summary>
public static class MeasuresExample
{
    public static string Write(Panel panel, Language language, DateOnly today)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{language.Choose("kostnad", "cost")} {today.Year - 1:0000}");
        var (mark, name, unit) = (language.Choose("#mått", "#measure"), language.Choose("Kostnad per patient", "Cost per patient"), language.Choose("tkr", "thousand SEK"));
        var (definition, source) = (
            language.Choose("kostnad per patient under året (skriv vad som har räknats)", "cost per patient during the year (write what has been counted)"), language.Choose("Källans namn", "Name of the source"));
        return string.Concat(panel.InTableOrder.Select(organisation => CsvCells.Row([organisation.ShortName, ""]))
            .Prepend(CsvCells.Row(["organisation", key]))
            .Prepend(CsvCells.Row([mark, key, name, unit, "1", definition, source, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)])));
    }
}
