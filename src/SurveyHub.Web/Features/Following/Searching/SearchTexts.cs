using SurveyHub.Domain.Themes;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Searching;

public static class SearchTexts
{
    public static readonly ScreenText Heading = new("Sök i svaren", "Search the answers");
    public static readonly ScreenText Label = new("Ord i fritext, skäl och kommentarer", "Words in free text, reasons and comments");

    public static readonly ScreenText Help = new(
        "Ordens alla former och synonymer hittas. Flera ord ska stå i samma svar. Skriv ”inom citattecken” för ord i följd, och hälso* för allt som börjar så.",
        "All forms of the words and their synonyms are found. Several words have to be in one answer. Write \"in quotes\" for words in a row, and health* for all that begins so.");

    public static readonly ScreenText WholeWords = new("Bara hela ord, inte delar av längre", "Whole words only, not parts of longer ones");
    public static readonly ScreenText Search = new("Sök", "Search");
    public static readonly ScreenText NothingToSearchFor = new("Skriv minst ett ord eller ett tal.", "Write at least one word or number.");
    public static readonly ScreenText Cut = new("Bara de första {0} tecknen söktes.", "Only the first {0} characters were searched for.");
    public static readonly ScreenText Base = new("{0} svar från {1} av {2} {3}.", "{0} answers from {1} of {2} {3}.");
    public static readonly ScreenText BaseOfOne = new("1 svar från {1} av {2} {3}.", "1 answer from {1} of {2} {3}.");
    public static readonly ScreenText NoHits = new("Inget svar innehåller det ni sökte.", "No answer contains what you searched for.");
    public static readonly ScreenText NoHitsTogether = new("Inget svar innehåller alla orden.", "No answer contains all the words.");
    public static readonly ScreenText Tried = new("Så tolkades sökningen", "How the search was understood");
    public static readonly ScreenText FoundAs = new(" hittades som {0}", " found as {0}");
    public static readonly ScreenText InAllForms = new(", i alla former och som del av längre ord", ", in all forms and as part of longer words");
    public static readonly ScreenText InForms = new(", i alla former", ", in all forms");
    public static readonly ScreenText AsWritten = new(", bokstav för bokstav, där * är vad som helst", ", letter by letter, where * is anything");
    public static readonly ScreenText Synonyms = new(" eller {0}", " or {0}");
    public static readonly ScreenText More = new("och {0} till", "and {0} more");

    public static readonly ScreenText LeavesOut = new(
        "Svar som enkäten har lovat att inte redovisa för var och en är inte med i sökningen.",
        "Answers that the questionnaire has promised not to report for each are not searched.");

    public static readonly ScreenText Pages = new("Sidor med träffar", "Pages of hits");
    public static readonly ScreenText Previous = new("Föregående träffar", "Previous hits");
    public static readonly ScreenText Next = new("Fler träffar", "More hits");
    public static readonly ScreenText Shown = new("Träff {0}–{1} av {2}.", "Hits {0}–{1} of {2}.");

    /// <summary>What stands before a text that is not the answer itself; null for that.</summary>
    public static ScreenText? Of(AnswerPart part) => part switch
    {
        AnswerPart.Value => null,
        AnswerPart.Comment => new("Kommentar:", "Comment:"),
    };
}
