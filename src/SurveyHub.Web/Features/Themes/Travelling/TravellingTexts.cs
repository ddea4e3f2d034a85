using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Travelling;

public static class TravellingTexts
{
    public static readonly ScreenText Title = new("Läs in teman: {0}", "Import themes: {0}");
    public static readonly ScreenText Intro = new(
        "En fil med teman lägger till och ändrar. Den tar inte bort något som finns här.",
        "A file of themes adds and changes. It removes nothing that is here.");
    public static readonly ScreenText File = new("Fil med teman (CSV)", "File of themes (CSV)");
    public static readonly ScreenText Kept = new("Den valda filen är kvar; välj en ny bara om den har ändrats.", "The chosen file is kept; choose a new one only if it has changed.");
    public static readonly ScreenText Preview = new("Visa vad som ändras", "Show what changes");
    public static readonly ScreenText Apply = new("Läs in", "Import");
    public static readonly ScreenText FileMissing = new("Välj en fil, högst 3 MB.", "Choose a file, at most 3 MB.");
    public static readonly ScreenText Changes = new("Det här ändras", "This changes");
    public static readonly ScreenText Nothing = new("Filen ändrar inget.", "The file changes nothing.");
    public static readonly ScreenText Added = new("Nya teman ({0})", "New themes ({0})");
    public static readonly ScreenText Changed = new("Ändrade teman ({0})", "Changed themes ({0})");
    public static readonly ScreenText Codings = new("Nya markeringar: {0}. Av dem osäkra eller borta i svaren som de är nu: {1}.", "New passages: {0}. Of them in doubt or gone in the answers as they are now: {1}.");
    public static readonly ScreenText Readings = new("Svar som blir lästa: {0}.", "Answers that become read: {0}.");
    public static readonly ScreenText LeftOut = new("Läsningar som inte tas in: {0}. Här söks teman i svaren som filen inte känner till.", "Readings that are not imported: {0}. Themes are looked for here that the file does not know of.");
    public static readonly ScreenText Known = new("Finns redan: {0} markeringar och läsningar.", "Already here: {0} passages and readings.");
    public static readonly ScreenText Name = new("Namn: {0} → {1}", "Name: {0} → {1}");
    public static readonly ScreenText Other = new("Definition, svarsfält, regel eller plats ändras.", "Definition, fields, rule or place change.");
    public static readonly ScreenText HasErrors = new("Filen har fel och går inte att läsa in.", "The file has errors and cannot be imported.");
    public static readonly ScreenText Done = new("Inläst.", "Imported.");
    public static readonly ScreenText SomebodyFirst = new("Någon annan har ändrat något under tiden. Inget är inläst. Här är det som nu skulle ändras.", "Somebody else has changed something meanwhile. Nothing was imported. This is what would change now.");
}
