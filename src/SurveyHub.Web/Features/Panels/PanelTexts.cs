using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Panels;

/// <summary>Words of the list, the panel and the organisation.</summary>
internal static class PanelTexts
{
    public static readonly ScreenText Panel = new("Panel", "Panel");
    public static readonly ScreenText Members = new("Organisationer", "Organisations");
    public static readonly ScreenText Whole = new("Alla tillsammans", "All together");

    public static readonly ScreenText Empty = new(
        "Det finns inga paneler än. En panel läses in från en CSV-fil med en rad för varje organisation.",
        "There are no panels yet. A panel is read from a CSV file with a row for every organisation.");

    public static readonly ScreenText FolderFiles = new("Panelfiler i katalogen", "Panel files in the catalogue");
    public static readonly ScreenText FileName = new("Fil", "File");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText NotImported = new("Inte importerad", "Not imported");
    public static readonly ScreenText Imported = new("Samma som panelen", "Same as the panel");
    public static readonly ScreenText Differs = new("Skiljer sig från panelen", "Differs from the panel");
    public static readonly ScreenText HasErrors = new("Har fel", "Has errors");
    public static readonly ScreenText Review = new("Granska {0}", "Review {0}");
    public static readonly ScreenText Export = new("Ladda ned som CSV", "Download as CSV");
    public static readonly ScreenText ImportAgain = new("Importera en ny fil", "Import a new file");
    public static readonly ScreenText MemberCount = new("{0} {1}", "{0} {1}");
    public static readonly ScreenText Code = new("Kod", "Code");
    public static readonly ScreenText ShortName = new("Kort namn", "Short name");
    public static readonly ScreenText OfficialName = new("Officiellt namn", "Official name");
    public static readonly ScreenText Contact = new("Kontaktperson", "Contact");
    public static readonly ScreenText Mailbox = new("Officiell brevlåda", "Official mailbox");
    public static readonly ScreenText NoContact = new("Ingen kontakt", "No contact");
    public static readonly ScreenText NoMailbox = new("Ingen", "None");
    public static readonly ScreenText Actions = new("Åtgärd", "Action");
    public static readonly ScreenText Edit = new("Ändra", "Edit");
    public static readonly ScreenText FactDefinitions = new("Vad siffrorna betyder", "What the figures mean");
    public static readonly ScreenText Fact = new("Faktum", "Fact");
    public static readonly ScreenText Definition = new("Definition", "Definition");
    public static readonly ScreenText Source = new("Källa", "Source");
    public static readonly ScreenText Unknown = new("okänt", "unknown");
    public static readonly ScreenText Ended = new("Avslutade ({0})", "Ended ({0})");
    public static readonly ScreenText LastDay = new("Sista dag", "Last day");
    public static readonly ScreenText WithoutContact = new("{0} saknar kontaktperson och kan inte få någon inbjudan.", "{0} have no contact and cannot be invited.");
    public static readonly ScreenText OneWithoutContact = new("{0} saknar kontaktperson och kan inte få någon inbjudan.", "{0} has no contact and cannot be invited.");
    public static readonly ScreenText And = new(" och ", " and ");
}
