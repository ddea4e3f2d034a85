using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Reports.Templates;

internal static class TemplateTexts
{
    public static readonly ScreenText Title = new("Word-mall", "Word template");
    public static readonly ScreenText Link = new("Word-mall: rapportens utseende", "Word template: the looks of the report");

    public static readonly ScreenText Intro = new(
        "Mallens format, typsnitt, färger, sidhuvuden, sidfötter, sidor och försättsblad används i rapporten som Word. Annan text i mallen följer inte med.",
        "The template's styles, fonts, colours, headers, footers, pages and cover are used in the report as Word. Other text in it does not come along.");

    public static readonly ScreenText Now = new("Mallar som finns", "Templates that there are");
    public static readonly ScreenText None = new("Ingen mall. Rapporten har vårt eget utseende.", "No template. The report has our own looks.");
    public static readonly ScreenText Scope = new("Gäller", "Holds for");
    public static readonly ScreenText ForWave = new("Bara den här omgången", "Only this wave");
    public static readonly ScreenText ForSite = new("Alla omgångar som inte har en egen mall", "All waves that have no template of their own");
    public static readonly ScreenText Used = new("Används i den här omgången", "Used in this wave");
    public static readonly ScreenText File = new("Mall (.dotx eller .docx)", "Template (.dotx or .docx)");
    public static readonly ScreenText FileHelp = new("Högst 10 MB, utan lösenord och makron.", "At most 10 MB, without a password and macros.");
    public static readonly ScreenText Upload = new("Spara mallen", "Save the template");
    public static readonly ScreenText Remove = new("Ta bort", "Remove");
    public static readonly ScreenText Download = new("Ladda ned", "Download");
    public static readonly ScreenText Uploaded = new("Uppladdad", "Uploaded");
    public static readonly ScreenText UploadedBy = new("{0} av {1}", "{0} by {1}");
    public static readonly ScreenText Kept = new("Mallen är sparad.", "The template is saved.");
    public static readonly ScreenText Removed = new("Mallen är borttagen.", "The template is removed.");
    public static readonly ScreenText Missing = new("Mallen saknar dessa format, som får vårt utseende: {0}.", "The template lacks these styles, which get our looks: {0}.");
    public static readonly ScreenText Useless = new("Välj en fil som slutar på .dotx eller .docx och är högst 10 MB.", "Choose a file that ends in .dotx or .docx and is at most 10 MB.");
    public static readonly ScreenText Named = new("Rapportfilen nämner mallen {0}. På webbplatsen används den mall som är uppladdad här.", "The report file names the template {0}. On the site the template that is uploaded here is used.");
}
