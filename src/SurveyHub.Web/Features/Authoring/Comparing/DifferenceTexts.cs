using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring.Comparing;

internal static class DifferenceTexts
{
    public static readonly ScreenText Title = new("Jämför {0}", "Compare {0}");
    public static readonly ScreenText Between = new("Från {0} till {1}", "From {0} to {1}");
    public static readonly ScreenText Same = new("Texterna är lika.", "The texts are the same.");
    public static readonly ScreenText Counts = new("{0} rader tillagda, {1} borttagna.", "{0} lines added, {1} removed.");
    public static readonly ScreenText Added = new("Tillagd", "Added");
    public static readonly ScreenText Removed = new("Borttagen", "Removed");
    public static readonly ScreenText Unchanged = new("{0} rader utan ändring", "{0} lines without change");
    public static readonly ScreenText LineBefore = new("Rad förut", "Line before");
    public static readonly ScreenText LineAfter = new("Rad nu", "Line now");
    public static readonly ScreenText Change = new("Ändring", "Change");
    public static readonly ScreenText Text = new("Text", "Text");
    public static readonly ScreenText Working = new("utkastet", "the draft");
    public static readonly ScreenText File = new("filen i katalogen", "the file of the catalogue");
    public static readonly ScreenText Version = new("version {0}", "version {0}");
    public static readonly ScreenText Revision = new("sparning {0}", "save {0}");
}
