using SurveyHub.Domain.Themes;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Answers;

public static class SelectionTexts
{
    public static readonly ScreenText Heading = new("Visa bara en del", "Show only some");
    public static readonly ScreenText Label = new("De som uppfyller", "Those for whom this holds");
    public static readonly ScreenText Help = new(
        "Skriv ett villkor, till exempel {0}. Flera villkor binds ihop med och. Förslag kommer medan du skriver.",
        "Write a condition, for example {0}. Join several by and. Suggestions come as you write.");

    public static readonly ScreenText HelpWithoutExample = new("Skriv ett villkor. Flera villkor binds ihop med och.", "Write a condition. Join several by and.");
    public static readonly ScreenText Show = new("Visa", "Show");
    public static readonly ScreenText ShowAll = new("Visa alla", "Show all");
    public static readonly ScreenText Base = new("Urvalet är {0} av de {1} {2} som det går att avgöra för. Allt nedan gäller urvalet.", "The selection is {0} of the {1} {2} of which it can be told. All below is about the selection.");
    public static readonly ScreenText Nobody = new("Ingen uppfyller villkoret.", "It holds for nobody.");
    public static readonly ScreenText NotRead = new("Villkoret går inte att förstå, så alla svar visas.", "The condition cannot be understood, so all answers are shown.");

    public static readonly ScreenText Hidden = new(
        "Villkoret rör svar som enkäten har lovat att inte redovisa för var och en. Listan får inte spridas.",
        "The condition is about answers that the questionnaire has promised not to report for each. The list must not be passed on.");

    public static readonly ScreenText Others = new("{0}: {1}.", "{0}: {1}.");

    public static ScreenText Of(Membership membership) => membership switch
    {
        Membership.In => new("Uppfyller villkoret", "It holds for"),
        Membership.NotIn => new("Uppfyller det inte", "It does not hold for"),
        Membership.Undecided => new("Går inte att avgöra", "It cannot be told for"),
        Membership.NoData => new("Har inte lämnat uppgift", "Have given no data"),
        Membership.NotApplicable => new("Ej aktuellt, eller inget att jämföra", "Not applicable, or nothing to compare"),
        Membership.NotAsked => new("Frågades inte", "Were not asked"),
        Membership.Silent => new("Har inte svarat", "Have not answered"),
    };
}
