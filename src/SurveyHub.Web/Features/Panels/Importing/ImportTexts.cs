using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Panels.Importing;

internal static class ImportTexts
{
    public static readonly LocalText ShortName = new("Kort namn", "Short name");
    public static readonly LocalText OfficialName = new("Officiellt namn", "Official name");
    public static readonly LocalText Aliases = new("Andra namn", "Other names");
    public static readonly LocalText Mailbox = new("Officiell brevlåda", "Official mailbox");
    public static readonly LocalText Contact = new("Kontaktperson", "Contact");
    public static readonly LocalText Words = new("Panelens ord", "Words of the panel");

    public static readonly ScreenText Title = new("Importera panel", "Import a panel");
    public static readonly ScreenText ChooseFile = new("Välj en fil", "Choose a file");

    public static readonly ScreenText ChooseHelp = new(
        "En CSV-fil i UTF-8 med en rad för varje organisation. Kolumnerna heter code, name, official_name, aliases, contact, email och official_mailbox; "
        + "de två första behövs. Raden #panel överst säger vad panelen och dess medlemmar kallas. Du får se vad som ändras innan något sparas.",
        "A CSV file in UTF-8 with a row for every organisation. The columns are code, name, official_name, aliases, contact, email and official_mailbox; "
        + "the first two are needed. The row #panel at the top says what the panel and its members are called. You will see what changes before anything is saved.");

    public static readonly ScreenText File = new("Panelfil (.csv)", "Panel file (.csv)");
    public static readonly ScreenText Show = new("Visa vad som ändras", "Show what changes");
    public static readonly ScreenText FileUseless = new("Välj en fil på högst 1 MB.", "Choose a file of at most 1 MB.");
    public static readonly ScreenText HasErrors = new("Filen kan inte importeras", "The file cannot be imported");
    public static readonly ScreenText HasErrorsHelp = new("Inget har ändrats. Rätta felen i filen och välj den igen.", "Nothing has been changed. Correct the errors in the file and choose it again.");
    public static readonly ScreenText PlanNew = new("Ny panel: {0}", "New panel: {0}");
    public static readonly ScreenText PlanChange = new("Ändringar i panelen {0}", "Changes in the panel {0}");
    public static readonly ScreenText NothingYet = new("Inget är sparat än.", "Nothing is saved yet.");
    public static readonly ScreenText Same = new("Filen säger samma sak som panelen. Det finns inget att ändra.", "The file says the same as the panel. There is nothing to change.");
    public static readonly ScreenText Changed = new("Panelen har ändrats sedan du såg förhandsvisningen. Läs igenom den igen.", "The panel has changed since you saw the preview. Read it again.");
    public static readonly ScreenText General = new("Gäller alla", "Concerns all");
    public static readonly ScreenText Added = new("Läggs till", "Added");
    public static readonly ScreenText Joined = new("Läggs till, redan känd från en annan panel", "Added, already known from another panel");
    public static readonly ScreenText Returned = new("Återkommer", "Returns");
    public static readonly ScreenText ChangedMembers = new("Ändras", "Changed");
    public static readonly ScreenText Ended = new("Avslutas, sista dag {0}", "Ended, last day {0}");
    public static readonly ScreenText Left = new("Lämnar panelen men finns kvar i en annan", "Leave this panel but remain in another");
    public static readonly ScreenText Unchanged = new("Oförändrade: {0}", "Unchanged: {0}");
    public static readonly ScreenText FromTo = new("{0}: {1} → {2}", "{0}: {1} → {2}");
    public static readonly ScreenText Nothing = new("inget", "none");
    public static readonly ScreenText Apply = new("Spara ändringarna", "Save the changes");
    public static readonly ScreenText Create = new("Skapa panelen", "Create the panel");
    public static readonly ScreenText Cancel = new("Avbryt", "Cancel");

    public static LocalText NewFact(FactKey key) => new($"Nytt faktum {key}", $"New fact {key}");

    public static LocalText ChangedFact(FactKey key) => new($"Faktum {key}, i alla paneler", $"Fact {key}, in all panels");
}
