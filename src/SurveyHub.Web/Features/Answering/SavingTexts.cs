using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering;

/// <summary>What the script of the answering page says, handed to it with the page.</summary>
public static class SavingTexts
{
    public static readonly ScreenText Saving = new("Sparar …", "Saving …");
    public static readonly ScreenText Saved = new("Sparat {0}", "Saved {0}");
    public static readonly ScreenText Unsaved = new("Inte sparat – försöker igen", "Not saved – trying again");
    public static readonly ScreenText Stopped = new("Inte sparat", "Not saved");

    public static readonly ScreenText Failing = new(
        "Det går inte att spara just nu. Det du skriver finns kvar i den här webbläsaren och skickas så snart det går.",
        "It cannot be saved just now. What you write stays in this browser and is sent as soon as possible.");

    public static readonly ScreenText FailingUnkept = new(
        "Det går inte att spara just nu, och webbläsaren tillåter inte att texten läggs undan. Lämna inte sidan förrän det står att allt är sparat.",
        "It cannot be saved just now, and the browser does not let the text be put aside. Do not leave the page until it says that all is saved.");

    public static readonly ScreenText Recovered = new("Nu är allt sparat.", "Now all is saved.");
    public static readonly ScreenText Waiting = new("Allt är inte sparat än. Försök igen om en stund.", "Not all is saved yet. Try again in a while.");

    public static readonly ScreenText Conflict = new(
        "Någon annan har ändrat det här svaret. Din text finns kvar och är antecknad, men gäller inte. Välj vilken som ska gälla.",
        "Somebody else has changed this answer. Your text is still there and is recorded, but does not hold. Choose which one is to hold.");

    public static readonly ScreenText Holds = new("Det som gäller nu:", "What holds now:");
    public static readonly ScreenText HoldsNothing = new("Fältet är tömt.", "The field is empty.");
    public static readonly ScreenText UseMine = new("Använd min text", "Use my text");
    public static readonly ScreenText UseTheirs = new("Låt den andra gälla", "Let the other one hold");

    public static readonly ScreenText Refused = new(
        "Länken gäller inte längre, så det du skriver sparas inte. Texten finns kvar på sidan och i den här webbläsaren: kopiera den, eller öppna länken i det senaste mejlet.",
        "The link is no longer valid, so what you write is not saved. The text stays on the page and in this browser: copy it, or open the link in the latest mail.");

    public static readonly ScreenText TooLarge = new(
        "Texten är för lång för att sparas. Korta den.", "The text is too long to be saved. Shorten it.");

    public static readonly ScreenText Outdated = new(
        "Sidan är för gammal för att spara. Det du skrivit finns kvar i den här webbläsaren: ladda om sidan, så skickas det.",
        "The page is too old to save. What you have written stays in this browser: load the page again, and it is sent.");

    public static readonly ScreenText ReadAs = Shell.Form.FormTexts.AsWritten;

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation),
    };

    private static readonly string InSwedish = Write(Language.Swedish);
    private static readonly string InEnglish = Write(Language.English);

    /// <summary>As JSON, by the names the script knows.</summary>
    public static string In(Language language) => language.Choose(InSwedish, InEnglish);

    private static string Write(Language language) => JsonSerializer.Serialize(
        new
        {
            Saving = Saving.In(language),
            Saved = Saved.In(language),
            Unsaved = Unsaved.In(language),
            Stopped = Stopped.In(language),
            Failing = Failing.In(language),
            FailingUnkept = FailingUnkept.In(language),
            Recovered = Recovered.In(language),
            Waiting = Waiting.In(language),
            Conflict = Conflict.In(language),
            Holds = Holds.In(language),
            HoldsNothing = HoldsNothing.In(language),
            UseMine = UseMine.In(language),
            UseTheirs = UseTheirs.In(language),
            Refused = Refused.In(language),
            TooLarge = TooLarge.In(language),
            Outdated = Outdated.In(language),
            ReadAs = ReadAs.In(language),
        },
        Json);
}
