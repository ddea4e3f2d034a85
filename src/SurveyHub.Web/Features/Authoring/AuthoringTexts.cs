using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Words of the list, the questionnaire's own page and what several pages share.</summary>
internal static class AuthoringTexts
{
    public static readonly ScreenText SendInWave = new("Skicka i en ny omgång", "Send in a new wave");
    public static readonly ScreenText New = new("Ny enkät", "New questionnaire");
    public static readonly ScreenText Questionnaire = new("Enkät", "Questionnaire");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Published = new("Publicerad", "Published");
    public static readonly ScreenText Checked = new("Kontroll", "Check");
    public static readonly ScreenText Draft = new("Utkast", "Draft");
    public static readonly ScreenText DraftFromFile = new("Utkast från katalogen", "Draft from the catalogue");
    public static readonly ScreenText ChangedSince = new("Ändrad sedan version {0}", "Changed since version {0}");
    public static readonly ScreenText NotPublished = new("Inte publicerad", "Not published");
    public static readonly ScreenText VersionAndDay = new("Version {0}, {1}", "Version {0}, {1}");
    public static readonly ScreenText NewFile = new("Ny text i filen {0}", "New text in the file {0}");

    public static readonly ScreenText Empty = new(
        "Det finns inga enkäter än. Börja med en ny, eller lägg en .md-fil i katalogen surveys.",
        "There are no questionnaires yet. Start a new one, or put an .md file in the catalogue surveys.");

    public static readonly ScreenText UnlistedFiles = new("Filer i katalogen som inte kan visas", "Files in the catalogue that cannot be shown");
    public static readonly ScreenText IdTakenBy = new("Filen har samma id som {0}.", "The file has the same id as {0}.");
    public static readonly ScreenText Edit = new("Redigera", "Edit");
    public static readonly ScreenText Publish = new("Publicera", "Publish");
    public static readonly ScreenText DownloadDraft = new("Ladda ned som fil", "Download as a file");
    public static readonly ScreenText DownloadForm = new("Ladda ned som Word-formulär", "Download as a Word form");
    public static readonly ScreenText DownloadPdf = new("Ladda ned som PDF", "Download as PDF");
    public static readonly ScreenText PdfOfVersion = new("PDF av version {0}", "PDF of version {0}");
    public static readonly ScreenText PdfInLanguage = new("PDF på {0}", "PDF in {0}");
    public static readonly ScreenText FormOfVersion = new("Word-formulär för version {0}", "Word form of version {0}");
    public static readonly ScreenText Languages = new("Språk", "Languages");
    public static readonly ScreenText Language = new("Språk", "Language");
    public static readonly ScreenText OriginalLanguage = new("original", "original");
    public static readonly ScreenText NotTranslated = new("Inte översatt", "Not translated");
    public static readonly ScreenText Translate = new("Översätt till {0}", "Translate to {0}");
    public static readonly ScreenText TranslationHistory = new("Översättningens historik, {0} ({1})", "History of the translation, {0} ({1})");
    public static readonly ScreenText InLanguage = new("Version {0} på {1}", "Version {0} in {1}");
    public static readonly ScreenText FormInLanguage = new("Word-formulär på {0}", "Word form in {0}");
    public static readonly ScreenText FileInLanguage = new("Fil på {0}", "File in {0}");
    public static readonly ScreenText PreviewIn = new("Så ser mottagaren enkäten på {0}", "As respondents see it in {0}");
    public static readonly ScreenText Versions = new("Publicerade versioner", "Published versions");
    public static readonly ScreenText Version = new("Version", "Version");
    public static readonly ScreenText VersionNumber = new("Version {0}", "Version {0}");
    public static readonly ScreenText By = new("Av", "By");
    public static readonly ScreenText When = new("När", "When");
    public static readonly ScreenText Actions = new("Åtgärder", "Actions");
    public static readonly ScreenText Show = new("Visa version {0}", "Show version {0}");
    public static readonly ScreenText DownloadVersion = new("Ladda ned version {0}", "Download version {0}");
    public static readonly ScreenText CompareWithPrevious = new("Jämför med version {0}", "Compare with version {0}");
    public static readonly ScreenText CompareWithDraft = new("Jämför med utkastet", "Compare with the draft");
    public static readonly ScreenText History = new("Utkastets historik ({0})", "History of the draft ({0})");
    public static readonly ScreenText Revision = new("Sparning {0}", "Save {0}");
    public static readonly ScreenText ShowChange = new("Visa ändringen", "Show the change");
    public static readonly ScreenText TakeBack = new("Öppna i redigeraren", "Open in the editor");

    public static readonly ScreenText NewFileHelp = new(
        "Filen {0} i katalogen har en text som inte finns i utkastet eller i någon version.",
        "The file {0} of the catalogue has a text that is neither in the draft nor in any version.");

    public static readonly ScreenText CompareWithFile = new("Jämför utkastet med filen", "Compare the draft with the file");
    public static readonly ScreenText TakeFile = new("Öppna filens text i redigeraren", "Open the file's text in the editor");
    public static readonly ScreenText Preview = new("Så ser mottagaren enkäten", "As respondents see it");
    public static readonly ScreenText Mistakes = new("Fel och varningar", "Errors and warnings");
    public static readonly ScreenText TextByLines = new("Texten med radnummer", "The text with line numbers");
    public static readonly ScreenText Facts = new("{0} frågor, {1} svarsfält. Panel: {2}.", "{0} questions, {1} fields. Panel: {2}.");
    public static readonly ScreenText NoPanel = new("ingen angiven", "none stated");
    public static readonly ScreenText Fingerprint = new("Textens kontrollsumma (SHA-256)", "Checksum of the text (SHA-256)");
    public static readonly ScreenText PublishedBy = new("Publicerad {0} av {1}. Ändras aldrig.", "Published {0} by {1}. Never changes.");
}
