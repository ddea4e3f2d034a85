using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring.Sharing;

/// <summary>Words about blocks that questionnaires share.</summary>
internal static class SharingTexts
{
    public static readonly ScreenText Blocks = new("Gemensamma block", "Shared blocks");

    public static readonly ScreenText BlocksHelp = new(
        "Frågor som flera enkäter tar in. De ligger i mappen gemensamt i katalogen och ändras där. En publicerad enkät behåller den text som gällde då.",
        "Questions that several questionnaires take in. They lie in the folder gemensamt of the catalogue and are changed there. A published questionnaire keeps "
        + "the text of that day.");

    public static readonly ScreenText None = new("Inga gemensamma block finns.", "There are no shared blocks.");
    public static readonly ScreenText Block = new("Block", "Block");
    public static readonly ScreenText InBlock = new("I det gemensamma blocket {0}", "In the shared block {0}");
    public static readonly ScreenText Questions = new("Frågor", "Questions");
    public static readonly ScreenText UsedBy = new("Tas in av", "Taken in by");
    public static readonly ScreenText NotUsed = new("Ingen enkät", "No questionnaire");
    public static readonly ScreenText TextOfBlock = new("Texten i {0}, rad för rad", "The text of {0}, line by line");

    public static readonly ScreenText HowToTakeIn = new("Så tas blocket in i en enkät", "How a questionnaire takes the block in");

    public static readonly ScreenText AllFiles = new("Alla filer (zip)", "All files (zip)");
}
