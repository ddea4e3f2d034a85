using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Form;

/// <summary>Words on a form beside the author's own.</summary>
public static class FormTexts
{
    public static readonly ScreenText YourAnswer = new("Ert svar", "Your answer");
    public static readonly ScreenText AsWritten = new("Tolkat som:", "Read as:");
    public static readonly ScreenText Choose = new("Välj", "Choose");
    public static readonly ScreenText NoAnswer = new("Inget svar", "No answer");
    public static readonly ScreenText CannotAnswer = new("Vet ni inte, eller vill ni kommentera?", "Do you not know, or want to comment?");
    public static readonly ScreenText CannotAnswerCell = new("Vet ni inte?", "Not known?");
    public static readonly ScreenText CommentOnly = new("Kommentera", "Comment");
    public static readonly ScreenText Comment = new("Kommentar", "Comment");
    public static readonly ScreenText AnswerStandsAbove = new("Svaret står i fältet", "The answer is in the field");

    public static readonly ScreenText CommentHelp = new(
        "Frivillig. Skriv varför uppgift saknas, eller vad läsaren behöver veta.", "Optional. Say why it is missing, or what the reader needs to know.");

    public static readonly ScreenText PartlyKnown = new("Ja, men antalet är okänt", "Yes, but the number is not known");
    public static readonly ScreenText Missing = new("Uppgift saknas", "Not known");
    public static readonly ScreenText NotApplicable = new("Ej aktuellt", "Not applicable");
    public static readonly ScreenText YouEmptied = new("Du tömde fältet.", "You emptied the field.");
    public static readonly ScreenText History = new("Historik", "History");
}
