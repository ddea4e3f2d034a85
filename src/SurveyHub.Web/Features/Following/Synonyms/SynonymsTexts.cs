using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Synonyms;

public static class SynonymsTexts
{
    public static readonly ScreenText Title = new("Synonymer i sökningen", "Synonyms in the search");
    public static readonly ScreenText Intro = new(
        "Den som söker efter ett av orden hittar svar med de andra. Listan gäller alla omgångar, och börjar gälla vid nästa sökning.",
        "Whoever searches for one of the words finds answers with the others. The list holds for all waves, from the next search on.");
    public static readonly ScreenText Own = new("Tillagda", "Added");
    public static readonly ScreenText None = new("Inga är tillagda än.", "None have been added yet.");
    public static readonly ScreenText Changed = new("Senast ändrad av {0}, {1}.", "Last changed by {0}, {1}.");
    public static readonly ScreenText Remove = new("Ta bort", "Remove");
    public static readonly ScreenText RemoveOf = new("Ta bort: {0}", "Remove: {0}");
    public static readonly ScreenText Add = new("Lägg till", "Add");
    public static readonly ScreenText Words = new("Ord som betyder samma, med komma eller = emellan", "Words that mean the same, with commas or = between");
    public static readonly ScreenText Help = new("Till exempel: vårdval = hälsoval", "For example: vårdval = hälsoval");
    public static readonly ScreenText File = new("Eller en fil med en grupp på varje rad", "Or a file with one group on each line");
    public static readonly ScreenText Download = new("Ladda ner som fil", "Download as a file");
    public static readonly ScreenText BuiltIn = new("Finns alltid ({0})", "Always there ({0})");
    public static readonly ScreenText Added = new("Tillagt. Det gäller vid nästa sökning.", "Added. It holds from the next search on.");
    public static readonly ScreenText Removed = new("Borttaget.", "Removed.");
    public static readonly ScreenText Nothing = new("Skriv minst två olika ord eller uttryck, högst 100 tecken vart.", "Write at least two different words or phrases, at most 100 characters each.");
    public static readonly ScreenText Known = new("De finns redan.", "They are already there.");
    public static readonly ScreenText TooMany = new("Listan blir för lång: högst {0} tecken går att spara.", "The list becomes too long: at most {0} characters can be kept.");
    public static readonly ScreenText SomebodyFirst = new(
        "Någon annan har ändrat listan under tiden. Inget är ändrat. Så här är den nu.",
        "Somebody else has changed the list meanwhile. Nothing was changed. This is how it is now.");
}
