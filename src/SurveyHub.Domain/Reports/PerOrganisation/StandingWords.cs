using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>Where an organisation stands, in the words of tables.</summary>
internal static class StandingWords
{
    public static IReadOnlyList<string> Headings(ReportTexts texts) => ["Median", texts.Say("Lägst–högst", "Least–greatest"), texts.Say("Plats", "Place"), texts.Say("Underlag", "Base")];

    public static string Note(ReportTexts texts) => texts.Say(
        $"Median, lägst och högst är av de tal som räknas i rapporten, och underlaget säger hur många {texts.Words.Plural} det är. Plats 1 är det högsta talet; där någon angett flera belopp finns ingen plats.",
        $"Median, least and greatest are of the numbers that the report counts, and the base says of how many {texts.Words.Plural}. Place 1 is the greatest; where anybody stated several amounts there is no place.");

    /// <summary>A cell for each heading; blank ones for what is not compared.</summary>
    public static IEnumerable<string> Cells(PartStanding? standing, ReportTexts texts) => standing is null
        ? ["", "", "", ""]
        : [
            SwedishNumber.Format(standing.Median, MedianDecimals(standing)),
            $"{SwedishNumber.Format(standing.Least, standing.Decimals)}–{SwedishNumber.Format(standing.Greatest, standing.Decimals)}",
            Place(standing, texts),
            texts.BaseOf(standing.Base.Stated, standing.Base.Organisations, standing.Base.Asked),
        ];

    /// <summary>"4", "delad 4"; a dash where there is none.</summary>
    public static string Place(PartStanding standing, ReportTexts texts) => standing.Place is { } place
        ? (standing.IsShared ? texts.Say("delad ", "shared ") : "") + SwedishNumber.Format(place)
        : "–";

    /// <summary>Two middle numbers may have a half between them.</summary>
    public static int MedianDecimals(PartStanding standing) => Math.Max(standing.Decimals, decimal.IsInteger(standing.Median) ? 0 : 1);
}
