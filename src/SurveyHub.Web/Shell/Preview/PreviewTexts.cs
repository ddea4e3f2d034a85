using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Preview;

/// <summary>Words on the form itself: written in the questionnaire's language, whatever the screen around it speaks.</summary>
internal static class PreviewTexts
{
    public static readonly ScreenText YourAnswer = new("Ert svar", "Your answer");
    public static readonly ScreenText Missing = new("Uppgift saknas", "No data");
    public static readonly ScreenText NotApplicable = new("Ej aktuellt", "Not applicable");
    public static readonly ScreenText PartlyKnown = new("Ja, men antalet är inte känt", "Yes, but the number is not known");
    public static readonly ScreenText Otherwise = new("Kan ni inte svara?", "Can you not answer?");
    public static readonly ScreenText Choose = new("Välj", "Choose");
    public static readonly ScreenText ShownIf = new("Visas om svaret på ”{0}” är {1}.", "Shown if the answer to '{0}' is {1}.");
    public static readonly ScreenText Or = new(" eller ", " or ");
}
