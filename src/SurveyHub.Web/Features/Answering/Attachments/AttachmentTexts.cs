using System.Text.Json;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>Words about attached files, on the form and where they are refused.</summary>
public static class AttachmentTexts
{
    public static readonly ScreenText TooLarge = new(
        "Filen ”{0}” är {1}. Högst {2} MB tas emot. Välj en mindre fil.", "The file '{0}' is {1}. At most {2} MB are taken. Choose a smaller file.");

    public static readonly ScreenText Empty = new("Filen ”{0}” är tom. Välj en annan.", "The file '{0}' is empty. Choose another.");

    public static readonly ScreenText WrongKind = new(
        "Filen ”{0}” är inte av ett slag som tas emot här. Det går att bifoga {1}.", "The file '{0}' is not of a kind that is taken here. What can be attached is {1}.");

    public static readonly ScreenText NotWhatItSays = new(
        "Filen ”{0}” har inte det innehåll som namnet säger. Öppna den i sitt program, spara den på nytt och välj den igen.",
        "The file '{0}' does not hold what its name says. Open it in its program, save it anew and choose it again.");

    public static readonly ScreenText HasMacros = new(
        "Filen ”{0}” innehåller makron och tas inte emot. Spara den utan makron, eller som pdf.",
        "The file '{0}' holds macros and is not taken. Save it without macros, or as pdf.");

    public static readonly ScreenText NoRoom = new(
        "Filen ”{0}” ryms inte: filerna i ett svar får tillsammans vara högst {1} MB, också de som har bytts ut.",
        "There is no room for the file '{0}': the files of one answer may be at most {1} MB together, those that were replaced included.");

    public static readonly ScreenText NotTaken = new(
        "Filen ”{0}” togs inte emot: svaret kan inte ändras nu.", "The file '{0}' was not taken: the answer cannot be changed now.");

    public static readonly ScreenText NotStored = new(
        "Filen ”{0}” kunde inte sparas just nu. Välj den igen om en stund.", "The file '{0}' could not be saved just now. Choose it again in a while.");

    /// <summary>Of a save that names a file that was never uploaded to this answer, or was swept before it was saved.</summary>
    public static readonly ScreenText Unknown = new(
        "Filen finns inte hos oss. Välj den igen.", "We do not have the file. Choose it again.");

    private static readonly ScreenText Uploading = new("Sparar … {0} %", "Saving … {0}%");
    private static readonly ScreenText Retrying = new("Inte sparat – filen skickas så snart det går", "Not saved – the file is sent as soon as possible");
    private static readonly ScreenText ChooseAgain = new(
        "Filen ”{0}” hann inte skickas innan sidan lämnades. Välj den igen.", "The file '{0}' was not sent before the page was left. Choose it again.");

    private static readonly ScreenText Refused = new(
        "Filen ”{0}” togs inte emot: länken gäller inte längre.", "The file '{0}' was not taken: the link is no longer valid.");

    private static readonly ScreenText StillSending = new(
        "Filen ”{0}” är inte sparad än, så sidan stannar här.", "The file '{0}' is not saved yet, so the page stays here.");

    /// <summary>Heard when it had been said that it could not be sent.</summary>
    private static readonly ScreenText Sent = new("Nu är filen skickad.", "The file has now been sent.");
    private static readonly ScreenText Removed = new("Filen är borttagen.", "The file is removed.");

    private static readonly string InSwedish = Write(Language.Swedish);
    private static readonly string InEnglish = Write(Language.English);

    /// <summary>As JSON, by the names that the script for files knows.</summary>
    public static string In(Language language) => language.Choose(InSwedish, InEnglish);

    private static string Write(Language language) => JsonSerializer.Serialize(
        new
        {
            TooLarge = TooLarge.In(language),
            Empty = Empty.In(language),
            Uploading = Uploading.In(language),
            Retrying = Retrying.In(language),
            ChooseAgain = ChooseAgain.In(language),
            Refused = Refused.In(language),
            StillSending = StillSending.In(language),
            Sent = Sent.In(language),
            Removed = Removed.In(language),
        },
        SavingTexts.Json);
}
