using SurveyHub.Web.Features.Confirming.Freezing;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>The page with the published editions of a report.</summary>
public static class EditionTexts
{
    public static readonly ScreenText Title = new("Utgåvor av rapporten", "Editions of the report");

    public static readonly ScreenText Intro = new(
        "En utgåva är rapporten som den gavs ut: alla former av den, det var och en får av sitt eget, och allt den är gjord av. Den ändras aldrig. Kommer ett sent svar gör du en ny utgåva, "
        + "som står bredvid den gamla.",
        "An edition is the report as it was published: all its forms, what each gets of its own, and all that it is made of. It never changes. When a late answer comes you make a new edition, "
        + "which stands beside the old one.");

    public static readonly ScreenText Publish = new("Ge ut rapporten", "Publish the report");
    public static readonly ScreenText PublishEdition = new("Ge ut utgåva {0}", "Publish edition {0}");

    public static readonly ScreenText PublishHelp = new(
        "Rapporten görs nu av svaren som de är, och syns sedan hos alla som har en länk till omgången. Det kan ta en stund.",
        "The report is made now from the answers as they are, and is then shown to all who have a link to the wave. It may take a while.");

    public static readonly ScreenText KnowFirst = new("Det här bör du veta innan du ger ut rapporten", "This you should know before you publish the report");
    public static readonly ScreenText AllReady = new("Alla har lämnat in och bekräftat sin del, omgången är stängd och rapporten har inga varningar.", "All have handed in and confirmed their part, the wave is closed and the report has no warnings.");
    public static readonly ScreenText StillOpen = new("Omgången är öppen: svar kan komma in efter utgåvan.", "The wave is open: answers may come after the edition.");
    public static readonly ScreenText Silent = new("{0} av {1} har inte lämnat in:", "{0} of {1} have not handed in:");
    public static readonly ScreenText Objecting = new("{0} av {1} vill ha något rättat och har inte fått svar:", "{0} of {1} want something put right and have got no answer:");
    public static readonly ScreenText ObjectionStands = new("{0} av {1} har fått svar på sin invändning utan att något har rättats:", "{0} of {1} have been answered without anything being put right:");
    public static readonly ScreenText PartChanged = new("{0} av {1} har en del som har ändrats sedan de sa något om den:", "{0} of {1} have a part that has changed since they said something of it:");
    public static readonly ScreenText Waiting = new("{0} av {1} har ombetts läsa sin del och har inte sagt något om allt i den:", "{0} of {1} have been asked to read their part and have not said something of all of it:");
    public static readonly ScreenText NotAsked = new("{0} av {1} har lämnat in men inte ombetts läsa sin del:", "{0} of {1} have handed in but have not been asked to read their part:");
    public static readonly ScreenText Errors = new("Rapporten har {0} fel och går inte att ge ut.", "The report has {0} errors and cannot be published.");
    public static readonly ScreenText Warnings = new("Varningar i rapporten: {0}.", "Warnings in the report: {0}.");
    public static readonly ScreenText ToReport = new("Till rapporten", "To the report");

    public static readonly ScreenText HaveRead = new(
        "Jag har läst det som står ovanför. Utgåvan visas för alla som har en länk, och kan inte ändras eller tas bort.",
        "I have read what stands above. The edition is shown to all who have a link, and cannot be changed or removed.");

    public static readonly ScreenText NotRead = new("Bocka för att du har läst vad som gäller innan du ger ut.", "Tick that you have read how things are before you publish.");

    public static readonly ScreenText OtherNow = new(
        "Läget har ändrats sedan du öppnade sidan, så inget är utgivet. Läs igenom listan igen.", "Things have changed since you opened the page, so nothing is published. Read the list again.");
    public static readonly ScreenText Edition = new("Utgåva {0}", "Edition {0}");
    public static readonly ScreenText By = new("Utgiven {0} av {1}, med {2}. {3} filer, {4} kB.", "Published {0} by {1}, with {2}. {3} files, {4} kB.");
    public static readonly ScreenText Archive = new("Hämta allt (zip med manifest)", "Download all (zip with manifest)");
    public static readonly ScreenText Forms = new("Rapporten", "The report");
    public static readonly ScreenText Unchanged = new("Svaren har inte ändrats sedan utgåvan.", "The answers have not changed since the edition.");
    public static readonly ScreenText Changed = new("Svaren har ändrats sedan dess:", "The answers have changed since:");
    public static readonly ScreenText OtherChanged = new("Annat som har ändrats sedan dess: {0}.", "What else has changed since: {0}.");
    public static readonly ScreenText Hashes = new("Filer och kontrollsummor (SHA-256)", "Files and checksums (SHA-256)");
    public static readonly ScreenText File = new("Fil", "File");
    public static readonly ScreenText Size = new("Byte", "Bytes");
    public static readonly ScreenText Hash = new("SHA-256", "SHA-256");
    public static readonly ScreenText Frozen = new("Rapporten är utgiven.", "The report is published.");
    public static readonly ScreenText HasErrors = new("Rapporten har fel och går inte att ge ut. Rätta dem på rapportens sida först.", "The report has errors and cannot be published. Mend them on the page of the report first.");
    public static readonly ScreenText NothingToFreeze = new("Ingen har lämnat in något svar, så det finns inget att ge ut.", "Nobody has handed in an answer, so there is nothing to publish.");
    public static readonly ScreenText SomebodyElseDid = new("En utgåva har kommit till sedan du öppnade sidan. Titta på den innan du gör en till.", "An edition has come since you opened the page. Look at it before you make another.");
    public static readonly ScreenText NotPrinted = new("Det gick inte att göra PDF-filen, så inget är utgivet. Försök igen om en stund.", "The PDF file could not be made, so nothing is published. Try again in a while.");

    public static ScreenText Of(FreezeOutcome outcome) => outcome switch
    {
        FreezeOutcome.Frozen => Frozen,
        FreezeOutcome.HasErrors => HasErrors,
        FreezeOutcome.NothingToFreeze => NothingToFreeze,
        FreezeOutcome.SomebodyElseDid => SomebodyElseDid,
        FreezeOutcome.NotPrinted => NotPrinted,
    };
}
