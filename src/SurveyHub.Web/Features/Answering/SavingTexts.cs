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
    public static readonly ScreenText Recorded = new("Antecknat i historiken, men gäller inte", "Recorded in the history, but does not hold");

    public static readonly ScreenText Failing = new(
        "Det går inte att spara just nu. Det du skriver finns kvar i den här webbläsaren och skickas så snart det går.",
        "It cannot be saved just now. What you write stays in this browser and is sent as soon as possible.");

    public static readonly ScreenText FailingUnkept = new(
        "Det går inte att spara just nu, och webbläsaren tillåter inte att texten läggs undan. Lämna inte sidan förrän det står att allt är sparat.",
        "It cannot be saved just now, and the browser does not let the text be put aside. Do not leave the page until it says that all is saved.");

    public static readonly ScreenText Recovered = new("Nu är allt sparat.", "Now all is saved.");

    public static readonly ScreenText Waiting = new(
        "Allt är inte sparat än, så sidan stannar här. Det du skriver finns kvar i den här webbläsaren och skickas så snart det går. Försök igen om en stund.",
        "Not all is saved yet, so the page stays here. What you write stays in this browser and is sent as soon as possible. Try again in a while.");

    public static readonly ScreenText Refused = new(
        "Länken gäller inte längre, så det du skriver sparas inte. Texten finns kvar på sidan och i den här webbläsaren: kopiera den, eller öppna länken i det senaste mejlet.",
        "The link is no longer valid, so what you write is not saved. The text stays on the page and in this browser: copy it, or open the link in the latest mail.");

    public static readonly ScreenText TooLarge = new(
        "Texten är för lång för att sparas. Korta den.", "The text is too long to be saved. Shorten it.");

    public static readonly ScreenText Outdated = new(
        "Sidan är för gammal för att spara. Det du skrivit finns kvar i den här webbläsaren: ladda om sidan, så skickas det.",
        "The page is too old to save. What you have written stays in this browser: load the page again, and it is sent.");

    public static readonly ScreenText Leftover = new(
        "Det här skrev du när svaret inte kunde ändras. Det finns bara i den här webbläsaren: kopiera det om du behöver det. Kan svaret ändras igen, sparas det "
        + "när du öppnar länken här.",
        "You wrote this when the answer could not be changed. It is in this browser only: copy it if you need it. If the answer can be changed again, it is saved "
        + "when you open the link here.");

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
            Recorded = Recorded.In(language),
            Failing = Failing.In(language),
            FailingUnkept = FailingUnkept.In(language),
            Recovered = Recovered.In(language),
            Waiting = Waiting.In(language),
            SavedAside = TalkTexts.SavedAside.In(language),
            DecidedBefore = TalkTexts.DecidedBefore.In(language),
            CommentAdded = TalkTexts.CommentAdded.In(language),
            CommentRemoved = TalkTexts.CommentRemoved.In(language),
            CommentFailed = TalkTexts.CommentFailed.In(language),
            RemoveComment = TalkTexts.RemoveComment.In(language),
            Refused = Refused.In(language),
            TooLarge = TooLarge.In(language),
            Outdated = Outdated.In(language),
            ReadAs = ReadAs.In(language),
            Held = People.WhoTexts.Held.In(language),
            HeldAlert = People.WhoTexts.HeldAlert.In(language),
            NotSent = People.WhoTexts.NotSent.In(language),
        },
        Json);
}
