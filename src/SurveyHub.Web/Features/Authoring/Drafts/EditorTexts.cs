using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring.Drafts;

internal static class EditorTexts
{
    public static readonly ScreenText Title = new("Redigera {0}", "Edit {0}");
    public static readonly ScreenText TranslationTitle = new("Översätt {0} till {1}", "Translate {0} to {1}");
    public static readonly ScreenText TranslatedText = new("Översättningens text", "Text of the translation");

    public static readonly ScreenText TranslationHelp = new(
        "Skriv orden på det nya språket och låt id:n stå. Villkor, kontroller och egenskaper kan strykas: originalets gäller. Spara en tom text för att ta bort översättningen.",
        "Write the words in the new language and leave the ids. Conditions, checks and properties can be taken away: those of the original hold. Save an empty text to remove the translation.");

    public static readonly ScreenText ToTranslate = new(
        "I rutan står originalet. Skriv över orden med översättningen och spara.", "The box holds the original. Write the translation over its words and save.");

    public static readonly ScreenText Text = new("Enkätens text", "Text of the questionnaire");
    public static readonly ScreenText Save = new("Spara", "Save");
    public static readonly ScreenText Check = new("Kontrollera utan att spara", "Check without saving");
    public static readonly ScreenText Saved = new("Utkastet är sparat.", "The draft is saved.");
    public static readonly ScreenText NotSaved = new("Kontrollerat men inte sparat.", "Checked but not saved.");

    public static readonly ScreenText Failed = new(
        "Texten kunde inte kontrolleras just nu. Den står kvar här; är du utloggad, logga in i en annan flik innan du sparar.",
        "The text could not be checked right now. It is still here; if you are signed out, sign in in another tab before you save.");

    public static readonly ScreenText FromOther = new(
        "Texten i rutan är hämtad och inte sparad. Spara för att göra den till utkast, eller lämna sidan.",
        "The text in the box was fetched and is not saved. Save to make it the draft, or leave the page.");

    public static readonly ScreenText Conflict = new("Någon annan har sparat medan du skrev", "Somebody else saved while you wrote");

    public static readonly ScreenText ConflictHelp = new(
        "Din text står kvar i rutan och är inte sparad. Nedanför står vad som skiljer den från det sparade. För in det du vill ha med av "
        + "den andra texten och spara igen. Båda finns då kvar i historiken.",
        "Your text is still in the box and is not saved. Below stands what differs from what is saved. Take over what you want of the other "
        + "text and save again. Both then stay in the history.");

    public static readonly ScreenText TheirText = new("Den sparade texten", "The saved text");
    public static readonly ScreenText YourChanges = new("Från den sparade texten till din", "From the saved text to yours");
    public static readonly ScreenText Upload = new("Byt ut texten mot en fil", "Replace the text with a file");
    public static readonly ScreenText UploadHelp = new("Filen öppnas i rutan och sparas inte förrän du säger till.", "The file opens in the box and is not saved until you say so.");
    public static readonly ScreenText OpenFile = new("Öppna filen", "Open the file");
    public static readonly ScreenText FileUseless = new(
        "Filen gick inte att läsa. Den ska vara text i UTF-8, högst 1 MB.", "The file could not be read. It should be text in UTF-8, at most 1 MB.");

    public static readonly ScreenText File = new("Markdown-fil (.md)", "Markdown file (.md)");
}
