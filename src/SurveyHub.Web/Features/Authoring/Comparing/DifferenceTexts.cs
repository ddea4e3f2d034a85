using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring.Comparing;

internal static class DifferenceTexts
{
    public static readonly ScreenText Title = new("Jämför {0}", "Compare {0}");
    public static readonly ScreenText Between = new("Från {0} till {1}", "From {0} to {1}");
    public static readonly ScreenText Meaning = new("Vad ändringarna betyder", "What the changes mean");
    public static readonly ScreenText SameMeaning = new("Båda frågar samma sak med samma ord.", "Both ask the same in the same words.");
    public static readonly ScreenText Before = new("Förut", "Before");
    public static readonly ScreenText After = new("Nu", "Now");
    public static readonly ScreenText Effect = new("För svar och jämförelse", "For answers and comparison");
    public static readonly ScreenText Lines = new("Rad för rad", "Line by line");
    public static readonly ScreenText Change = new("Ändring", "Change");
    public static readonly ScreenText Working = new("utkastet", "the draft");
    public static readonly ScreenText File = new("filen i katalogen", "the file of the catalogue");
    public static readonly ScreenText Version = new("version {0}", "version {0}");
    public static readonly ScreenText Revision = new("sparning {0}", "save {0}");
}
