using SurveyHub.Domain.Themes;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Book;

public static class BookTexts
{
    public static readonly ScreenText Title = new("Teman: {0}", "Themes: {0}");
    public static readonly ScreenText Answers = new("Svaren: {0}", "The answers: {0}");
    public static readonly ScreenText Intro = new(
        "Kodboken hör till omgången. Vilka som säger ett tema räknas bara av dem vars svar någon har läst till slut.",
        "The code book belongs to the wave. Who says a theme is counted only among those whose answers somebody has read to their end.");
    public static readonly ScreenText Questions = new("Läs och markera", "Read and mark");
    public static readonly ScreenText Question = new("Fråga", "Question");
    public static readonly ScreenText ReadOf = new("Lästa", "Read");
    public static readonly ScreenText ToSettle = new("Att se över", "To review");
    public static readonly ScreenText Book = new("Kodboken", "The code book");
    public static readonly ScreenText Empty = new("Kodboken är tom. Lägg till ett tema här, eller medan du läser.", "The code book is empty. Add a theme here, or while you read.");
    public static readonly ScreenText Theme = new("Tema", "Theme");
    public static readonly ScreenText Says = new("Säger det", "Say so");
    public static readonly ScreenText Undecided = new("Inte avgjort", "Not decided");
    public static readonly ScreenText Where = new("Var det söks", "Where it is looked for");
    public static readonly ScreenText Add = new("Lägg till ett tema", "Add a theme");
    public static readonly ScreenText Name = new("Namn", "Name");
    public static readonly ScreenText Definition = new("Definition", "Definition");
    public static readonly ScreenText DefinitionHelp = new("Vad som räknas och vad som inte gör det.", "What counts and what does not.");
    public static readonly ScreenText Parent = new("Ligger under", "Lies under");
    public static readonly ScreenText NoParent = new("inget tema", "no theme");
    public static readonly ScreenText ByReading = new("Det läses och markeras i", "It is read and marked in");
    public static readonly ScreenText Rule = new("eller avgörs av en regel", "or is decided by a rule");
    public static readonly ScreenText RuleHelp = new("”{0}”. Skriv en regel eller välj svarsfält, inte båda.", "'{0}'. Write a rule or choose fields, not both.");
    public static readonly ScreenText RuleHolds = new("Gäller {0} av {1} som det går att avgöra för. Inte avgjort: {2}.", "Holds for {0} of {1} of whom it can be told. Not decided: {2}.");
    public static readonly ScreenText NoRule = new("Ingen regel.", "No rule.");
    public static readonly ScreenText Problems = new("{0} fel i regeln", "{0} mistakes in the rule");
    public static readonly ScreenText Checked = new("Regeln är läst", "The rule is read");
    public static readonly ScreenText NotChecked = new("Regeln kunde inte läsas just nu.", "The rule could not be read just now.");
    public static readonly ScreenText IsWider = new("Temat betyder mer än förut: det som är läst måste läsas om för det", "The theme means more than before: what is read has to be read anew for it");
    public static readonly ScreenText IsWiderHelp = new("Behövs inte för ett namn, eller för en definition som säger samma sak klarare.", "Not needed for a name, or for a definition that says the same more clearly.");
    public static readonly ScreenText Save = new("Spara temat", "Save the theme");
    public static readonly ScreenText Saved = new("Temat är sparat.", "The theme is saved.");
    public static readonly ScreenText SomebodyFirst = new("Någon annan har ändrat kodboken sedan du öppnade sidan. Inget är sparat. Det du skrev står kvar nedan.", "Somebody else has changed the code book since you opened the page. Nothing is saved. What you wrote stands below.");
    public static readonly ScreenText NameMissing = new("Skriv ett namn, högst {0} tecken.", "Write a name, at most {0} characters.");
    public static readonly ScreenText DefinitionLong = new("Definitionen är för lång: högst {0} tecken.", "The definition is too long: at most {0} characters.");
    public static readonly ScreenText BothOrNone = new("Välj svarsfält att läsa, eller skriv en regel.", "Choose fields to read, or write a rule.");
    public static readonly ScreenText MarkedRule = new("Ord är markerade med temat, så det kan inte avgöras av en regel.", "Words are marked with the theme, so it cannot be decided by a rule.");
    public static readonly ScreenText BadParent = new("Temat kan inte ligga under sig självt.", "The theme cannot lie under itself.");
    public static readonly ScreenText Merge = new("Slå ihop", "Merge");
    public static readonly ScreenText MergeHelp = new(
        "Allt som är markerat med det här temat blir det andra temats. Id:t {0} betyder det andra temat i filer och rapporter som nämner det.",
        "All that is marked with this theme becomes the other theme's. The id {0} means the other theme in files and reports that name it.");
    public static readonly ScreenText Into = new("med", "with");
    public static readonly ScreenText MergeNow = new("Slå ihop teman", "Merge the themes");
    public static readonly ScreenText Split = new("Dela upp", "Split");
    public static readonly ScreenText SplitHelp = new("Gå igenom det markerade och ge varje ställe till ett, flera eller inget av de andra temana.", "Go through what is marked and give each passage to one, several or none of the other themes.");
    public static readonly ScreenText SplitOf = new("Dela upp {0}", "Split {0}");
    public static readonly ScreenText SplitLeft = new("{0} kvar.", "{0} left.");
    public static readonly ScreenText GiveTo = new("Ge det till", "Give it to");
    public static readonly ScreenText OrNewTheme = new("eller till ett nytt tema", "or to a new theme");
    public static readonly ScreenText NewPartHelp = new(
        "Ett nytt tema har ingen läst för än. När allt är fördelat säger du om det är en del av {0}; då gäller det som är läst även för det.",
        "Nobody has read for a new theme yet. When all is given away you say whether it is a part of {0}; then what has been read holds for it too.");
    public static readonly ScreenText NewPartUnread = new("Till dess räknas {0} lästa svar som olästa.", "Until then {0} answers that have been read count as unread.");
    public static readonly ScreenText Give = new("Ge, och vidare till nästa", "Give, and on to the next");
    public static readonly ScreenText GiveNone = new("Till inget tema", "To no theme");
    public static readonly ScreenText NothingGiven = new("Välj ett tema, eller säg att stället inte hör till något.", "Choose a theme, or say that the passage belongs to none.");
    public static readonly ScreenText SplitDone = new("Allt är fördelat. Temat kan tas bort.", "All is given away. The theme can be removed.");
    public static readonly ScreenText PartsHelp = new(
        "Delar av temat: vad som är läst för temat är läst för dem. Välj bara dem som inte betyder något utöver det som {0} betydde.",
        "Parts of the theme: what is read for the theme is read for them. Choose only those that mean nothing beyond what {0} meant.");
    public static readonly ScreenText Dissolve = new("Ta bort temat {0}", "Remove the theme {0}");
    public static readonly ScreenText Lists = new("Vilka", "Who");
    public static readonly ScreenText Passages = new("Det markerade", "What is marked");
    public static readonly ScreenText File = new("Ladda ned fil med teman (CSV)", "Download the file of themes (CSV)");
    public static readonly ScreenText Import = new("Läs in en fil med teman", "Import a file of themes");
    public static readonly ScreenText Files = new("Filer", "Files");
    public static readonly ScreenText FilesHelp = new("Filen har kodboken, det markerade och det lästa. Verktyget surveyhub themes ger samma listor av den.", "The file has the code book, what is marked and what is read. The tool surveyhub themes gives the same lists from it.");
    public static readonly ScreenText TakeOver = new("Ta över kodboken från en annan omgång", "Take over the code book of another wave");
    public static readonly ScreenText TakeOverHelp = new("Teman med namn, definitioner och svarsfält som finns här också. Inget markerat och inget läst följer med.", "Themes with names, definitions and fields that are here as well. Nothing that is marked or read comes along.");
    public static readonly ScreenText From = new("Omgång", "Wave");
    public static readonly ScreenText TakeOverNow = new("Ta över", "Take over");
    public static readonly ScreenText TakenOver = new("Kodboken är övertagen.", "The code book is taken over.");

    public static ScreenText Of(Membership membership) => membership switch
    {
        Membership.In => new("Säger det", "Say so"),
        Membership.NotIn => new("Säger det inte", "Do not say so"),
        Membership.Undecided => new("Inte avgjort", "Not decided"),
        Membership.NoData => new("Har inte lämnat uppgift", "Have given no data"),
        Membership.NotApplicable => new("Ej aktuellt, eller inget att jämföra", "Not applicable, or nothing to compare"),
        Membership.NotAsked => new("Inte tillfrågade", "Not asked"),
        Membership.Silent => new("Har inte svarat", "Have not answered"),
    };
}
