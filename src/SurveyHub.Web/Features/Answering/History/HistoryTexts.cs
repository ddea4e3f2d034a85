using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.History;

/// <summary>Words of a field's history, for those who answer.</summary>
public static class HistoryTexts
{
    public static readonly ScreenText Title = new("Historik: {0}", "History: {0}");

    public static readonly ScreenText Help = new(
        "Allt som har skrivits i fältet, det senaste först. Inget tas bort. {0} ser inget av det förrän ni lämnar in; då syns också hur svaret blev till.",
        "All that has been written in the field, the latest first. Nothing is removed. {0} sees none of it before you hand in; then it can also be seen how the answer came about.");

    public static readonly ScreenText Nothing = new("Inget har skrivits i fältet än.", "Nothing has been written in the field yet.");
    public static readonly ScreenText When = new("När", "When");
    public static readonly ScreenText Answer = new("Svar", "Answer");
    public static readonly ScreenText Who = new("Vem", "Who");
    public static readonly ScreenText Became = new("Vad det blev", "What became of it");
    public static readonly ScreenText BackToField = new("Tillbaka till frågan", "Back to the question");

    public static readonly ScreenText Holds = new("gäller nu", "holds now");
    public static readonly ScreenText Replaced = new("ersattes av ett senare svar", "was replaced by a later answer");
    public static readonly ScreenText Open = new("skrevs samtidigt som ett annat svar; ingen har valt än", "written at the same time as another answer; nobody has chosen yet");
    public static readonly ScreenText SettledBy = new("skrevs samtidigt som ett annat svar; avgjort av {0}", "written at the same time as another answer; decided by {0}");
    public static readonly ScreenText NotTaken = new("kom när svar inte togs emot; räknas inte", "came when answers were not taken; does not count");
    public static readonly ScreenText HandedIn = new("inlämnat (nummer {0})", "handed in (number {0})");
    public static readonly ScreenText Imported = new("{0} (ur en fil)", "{0} (from a file)");

    public static readonly ScreenText NoSuchField = new("Fältet finns inte", "There is no such field");

    public static readonly ScreenText NoSuchFieldHelp = new(
        "Antingen finns det inte i enkäten, eller så omfattar din länk inte den frågan. Gå tillbaka i webbläsaren.",
        "Either the questionnaire does not have it, or your link does not cover that question. Go back in the browser.");

    /// <summary>With a place for who decided, where somebody did.</summary>
    public static ScreenText Of(Fate fate) => fate switch
    {
        Fate.Holds => Holds,
        Fate.Replaced => Replaced,
        Fate.Open => Open,
        Fate.Settled => SettledBy,
        Fate.NotTaken => NotTaken,
    };
}
