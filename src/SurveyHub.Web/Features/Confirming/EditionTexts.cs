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

    public static readonly ScreenText Waiting = new("{0} har inte bekräftat sin del, eller vill ha något rättat.", "{0} have not confirmed their part, or want something put right.");
    public static readonly ScreenText Edition = new("Utgåva {0}", "Edition {0}");
    public static readonly ScreenText By = new("Utgiven {0} av {1}, med {2}. {3} filer, {4} kB.", "Published {0} by {1}, with {2}. {3} files, {4} kB.");
    public static readonly ScreenText Archive = new("Hämta allt (zip med manifest)", "Download all (zip with manifest)");
    public static readonly ScreenText Forms = new("Rapporten", "The report");
    public static readonly ScreenText Unchanged = new("Svaren är som då.", "The answers are as they were.");
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
