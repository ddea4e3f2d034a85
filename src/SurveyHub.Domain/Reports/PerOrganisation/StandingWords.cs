using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>Where an organisation stands, in the words of tables.</summary>
internal static class StandingWords
{
    public static IReadOnlyList<string> Headings(ReportTexts texts) => ["Median", texts.Say("Lägst–högst", "Least–greatest"), texts.Say("Plats", "Place")];

    public static string Note(ReportTexts texts) => texts.Say(
        $"Median, lägst och högst av de {texts.Words.Plural} som angett ett tal. Plats 1 är det högsta talet; ”av” säger hur många som angett ett.",
        $"Median, least and greatest of the {texts.Words.Plural} that stated a number. Place 1 is the greatest; 'of' says how many stated one.");

    /// <summary>A cell for each heading; blank ones for what is not compared.</summary>
    public static IEnumerable<string> Cells(PartStanding? standing, ReportTexts texts) => standing is null
        ? ["", "", ""]
        : [
            SwedishNumber.Format(standing.Median, MedianDecimals(standing)),
            $"{SwedishNumber.Format(standing.Least, standing.Decimals)}–{SwedishNumber.Format(standing.Greatest, standing.Decimals)}",
            Place(standing, texts),
        ];

    /// <summary>"4 av 20", "delad 4 av 20"; whoever stated no number has no place, and the base alone is told.</summary>
    public static string Place(PartStanding standing, ReportTexts texts) => standing.Place is { } place
        ? (standing.IsShared ? texts.Say("delad ", "shared ") : "") + texts.Of(place, standing.Of)
        : texts.Say($"– (av {SwedishNumber.Format(standing.Of)})", $"– (of {SwedishNumber.Format(standing.Of)})");

    /// <summary>Two middle numbers may have a half between them.</summary>
    public static int MedianDecimals(PartStanding standing) => Math.Max(standing.Decimals, decimal.IsInteger(standing.Median) ? 0 : 1);
}
