using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Wordings;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What a report file says that does not fit the answers as they are. Each has an example in the tests.</summary>
public static class CompilingDiagnostics
{
    public static readonly DiagnosticDescriptor NoFigure = new("SH5101", Warning,
        "Ingen har lämnat uppgift, så `{0}` blir ”{1}”. Ett villkor ovanför kan ta bort meningen då.",
        "Nobody has given data, so `{0}` becomes '{1}'. A condition above can then leave the sentence out.");

    public static readonly DiagnosticDescriptor OutOfDate = new("SH5102", Warning,
        "”{0}” är skrivet för ”{1}”, men svaren säger nu ”{2}”. Skriv om texten eller ta bort den.",
        "'{0}' is written for '{1}', and the answers now say '{2}'. Write it anew or take it away.");

    public static readonly DiagnosticDescriptor NoEarlierWave = new("SH5103", Error,
        "Det finns ingen förra omgång att jämföra ”{0}” med.",
        "There is no previous wave to compare '{0}' with.");

    public static readonly DiagnosticDescriptor NoDenominator = new("SH5104", Warning,
        "{0} saknar uppgift om {1}, så kvoten för alla går inte att räkna ut.",
        "No data on {1} for {0}, so the rate of all cannot be worked out.");

    public static readonly DiagnosticDescriptor HiddenTheme = new("SH5105", Error,
        "Temat ”{0}” rör svar som inte redovisas för var och en.",
        "The theme '{0}' is about answers that are not reported for each.");

    public static readonly DiagnosticDescriptor UnknownOrganisation = new("SH5106", Error,
        "Ingen i panelen heter ”{0}”. {1}",
        "Nobody in the panel is called '{0}'. {1}");

    public static readonly DiagnosticDescriptor MissingTarget = new("SH5107", Error,
        "”#{0}” är inte med i rapporten som svaren är nu. Ett villkor tar bort det.",
        "'#{0}' is not in the report as the answers are now. A condition leaves it out.");

    public static readonly DiagnosticDescriptor Unread = new("SH5108", Warning,
        "Om `{0}` går det inte att säga något för {1}: svaren är inte lästa till slut, eller det som markerades är ändrat. De räknas varken dit eller till övriga.",
        "Of `{0}` nothing can be said for {1}: their answers are not read to the end, or what was marked has changed. They are counted neither in it nor among the others.");

    public static readonly DiagnosticDescriptor Undecided = new("SH5109", Warning,
        "Om `{0}` går det inte att säga något för {1}, av det som har svarats. De räknas varken dit eller till övriga.",
        "Of `{0}` nothing can be said for {1}, from what was answered. They are counted neither in it nor among the others.");

    public static readonly DiagnosticDescriptor NoOthers = new("SH5110", Warning,
        "Det finns inga övriga att skriva om, så `{0}` blir ”{1}”. Ett villkor ovanför kan ta bort meningen då.",
        "There are no others to write about, so `{0}` becomes '{1}'. A condition above can then leave the sentence out.");

    public static readonly DiagnosticDescriptor NothingToDraw = new("SH5111", Warning,
        "Ingen har svarat så att ”{0}” går att rita. Figuren är inte med.",
        "Nobody has answered so that '{0}' can be drawn. The figure is left out.");

    public static readonly DiagnosticDescriptor TooFew = new("SH5112", Warning,
        "För få har svarat för att `{0}` ska få visas: svaren redovisas bara sammantaget.",
        "Too few have answered for `{0}` to be shown: the answers are reported in aggregate only.");

    public static readonly DiagnosticDescriptor NoMap = new("SH5113", Error,
        "Det finns ingen karta över panelen ”{0}”: kartan är över regionerna, och {1} är ingen av dem.",
        "There is no map of the panel '{0}': the map is of the regions, and {1} is none of them.");

    public static readonly DiagnosticDescriptor UnknownTheme = new("SH5114", Error,
        "Det finns inget tema ”{0}” bland dem som rapporten nu räknas på.",
        "There is no theme '{0}' among those that the report is now compiled from.");

    public static readonly DiagnosticDescriptor NotComparable = new("SH5115", Error,
        "”{0}” ställdes inte så i {1}, så det går inte att jämföra. {2}",
        "'{0}' was not asked like that in {1}, so nothing can be compared. {2}");

    public static readonly DiagnosticDescriptor TooManyClasses = new("SH5117", Error,
        "Kartan ”{0}” skulle få {1} klasser, och fler än {2} går inte att skilja från varandra.",
        "The map '{0}' would have {1} classes, and more than {2} cannot be told apart.");

    public static readonly DiagnosticDescriptor StaleWording = new("SH5290", Warning,
        "Orden ”{2}” används inte: {0} har svarat annorlunda på ”{1}” sedan de skrevs. Svaret står i stället.",
        "The words '{2}' are not used: {0} has answered '{1}' otherwise since they were written. The answer stands instead.");

    public static readonly DiagnosticDescriptor NumericWording = new("SH5291", Warning,
        "Orden ”{2}” används inte: {0} har svarat på ”{1}” med ett tal, och det ska stå så att det går att räkna efter.",
        "The words '{2}' are not used: {0} has answered '{1}' with a number, which has to stand so that sums can be checked.");

    /// <summary>That words of an analyst are not used.</summary>
    /// <param name="organisation">Whose answer they were written for.</param>
    public static Diagnostic Unused(WordingFit fit, AnalystWording wording, Organisation organisation, TextPosition position) => new(
        fit == WordingFit.Numeric ? NumericWording : StaleWording, position, null, [organisation.ShortName, wording.Field.ToString(), wording.Text]);

    public static readonly DiagnosticDescriptor LeftOut = new("SH5118", Warning,
        "{0} saknar uppgift om {1} och är inte med i `{2}`.",
        "No data on {1} for {0}, so `{2}` is without them.");

    public static readonly DiagnosticDescriptor NotOpen = new("SH5119", Error,
        "”{0}” redovisas inte för var och en, och jämförs därför inte med förra omgången.",
        "'{0}' is not reported for each, so it is not compared with the previous wave.");

    public static readonly DiagnosticDescriptor NotKnown = new("SH5120", Warning,
        "Av filerna framgår inte ”{0}”, så där står ”{1}”.",
        "The files do not tell '{0}', so '{1}' stands there.");

    public static readonly DiagnosticDescriptor NoRows = new("SH5121", Warning,
        "Det finns inget att visa i ”{0}”: ingen hör till dem som tabellen är av. Tabellen är inte med.",
        "There is nothing to show in '{0}': nobody is among those that the table is of. The table is left out.");

    public static readonly DiagnosticDescriptor NothingUncounted = new("SH5122", Warning,
        "Enkäten räknar inte belopp som avser ”{0}”, men inget belopp i ”{1}” har det ordet efter sig. Där står {2}.",
        "The questionnaire does not count amounts for '{0}', but no amount in '{1}' has that word behind it. There stands {2}.");

    /// <summary>Every one of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticCatalogue.DeclaredBy(typeof(CompilingDiagnostics));
}
