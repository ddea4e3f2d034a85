using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Differences;

internal static class LineTexts
{
    public static readonly ScreenText Same = new("Texterna är lika.", "The texts are the same.");
    public static readonly ScreenText Counts = new("Tillagda rader: {0}. Borttagna: {1}.", "Lines added: {0}. Removed: {1}.");
    public static readonly ScreenText Added = new("Tillagd", "Added");
    public static readonly ScreenText Removed = new("Borttagen", "Removed");
    public static readonly ScreenText Unchanged = new("Rader utan ändring: {0}", "Lines without change: {0}");
    public static readonly ScreenText LineBefore = new("Rad förut", "Line before");
    public static readonly ScreenText LineAfter = new("Rad nu", "Line now");
    public static readonly ScreenText Change = new("Ändring", "Change");
    public static readonly ScreenText Text = new("Text", "Text");
}
