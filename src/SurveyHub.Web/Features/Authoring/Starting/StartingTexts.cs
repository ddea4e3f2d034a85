using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring.Starting;

internal static class StartingTexts
{
    public static readonly ScreenText FromTemplate = new("Börja från ett exempel", "Start from an example");

    public static readonly ScreenText FromTemplateHelp = new(
        "Du får en kort enkät som visar hur frågor skrivs, att ändra som du vill.",
        "You get a short questionnaire that shows how questions are written, to change as you like.");

    public static readonly ScreenText Title = new("Titel", "Title");
    public static readonly ScreenText Id = new("Id", "Id");

    public static readonly ScreenText IdHelp = new(
        "Högst 40 av a–z, 0–9 och bindestreck, till exempel villkor3-2019. Följer enkäten genom alla versioner och ändras aldrig.",
        "At most 40 of a–z, 0–9 and hyphen, such as villkor3-2019. Follows the questionnaire through all versions and never changes.");

    public static readonly ScreenText Create = new("Skapa", "Create");
    public static readonly ScreenText FromFile = new("Ladda upp en fil", "Upload a file");
    public static readonly ScreenText FromFileHelp = new("Enkäten får det id som står i filen.", "The questionnaire gets the id that stands in the file.");
    public static readonly ScreenText UploadFile = new("Ladda upp", "Upload");
    public static readonly ScreenText TitleMissing = new("Skriv en titel på en rad.", "Write a title on one line.");
    public static readonly ScreenText IdInvalid = new("Skriv ett id av a–z, 0–9 och bindestreck.", "Write an id of a–z, 0–9 and hyphens.");
    public static readonly ScreenText IdTaken = new("Det finns redan en enkät med id {0}.", "There is already a questionnaire with the id {0}.");
    public static readonly ScreenText OpenExisting = new("Öppna den i redigeraren", "Open it in the editor");

    public static readonly ScreenText FileIsTranslation = new(
        "Filen är en översättning av {0}. Öppna den enkäten och lägg till översättningen där, under Språk.",
        "The file is a translation of {0}. Open that questionnaire and add the translation there, under Languages.");

    public static readonly ScreenText FileIsBlock = new(
        "Filen är ett gemensamt block och ingen enkät. Lägg den i mappen gemensamt i katalogen, så kan enkäter ta in den.",
        "The file is a shared block and no questionnaire. Put it into the folder gemensamt of the catalogue, and questionnaires can take it in.");

    public static readonly ScreenText FileWithoutId = new(
        "Filen säger inte ett id som går att använda. Skriv id i blocket överst och ladda upp den igen.",
        "The file does not state an id that can be used. Write an id in the block at the top and upload it again.");
}
