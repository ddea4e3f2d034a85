using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Progress;

public static class ProgressTexts
{
    public static readonly ScreenText FollowUp = new("Uppföljning", "Follow-up");
    public static readonly ScreenText NotReleased = new("Omgången är inte släppt än", "The wave has not been released yet");

    public static readonly ScreenText NotReleasedHelp = new(
        "Det finns ingenting att följa förrän någon har släppt utskicket.", "There is nothing to follow until somebody has released it.");

    public static readonly ScreenText ToWaves = new("Till omgångarna", "To the waves");
    public static readonly ScreenText Summary = new("Version {0} till {1} {2}", "Version {0} to {1} {2}");
    public static readonly ScreenText LastDay = new("sista svarsdag {0}", "last day to answer {0}");
    public static readonly ScreenText DiaryNumber = new("dnr {0}", "ref. {0}");
    public static readonly ScreenText AboutWave = new("Omgången och mejlen", "The wave and its mails");
    public static readonly ScreenText OwnParts = new("Egna delar av rapporten", "Own parts of the report");
    public static readonly ScreenText ReadAnswers = new("Läs svaren", "Read the answers");
    public static readonly ScreenText RemindMany = new("Påminn", "Remind");
    public static readonly ScreenText Submitted = new("Inlämnade", "Submitted");
    public static readonly ScreenText OutOf = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText Population = new("Inlämnades andel räknat i", "Share of those submitted, counted in");
    public static readonly ScreenText Percent = new("{0} %", "{0} %");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Filled = new("Ifyllt", "Filled in");
    public static readonly ScreenText Latest = new("Senaste aktivitet", "Last activity");
    public static readonly ScreenText LastMailed = new("senaste mejl", "last mail");
    public static readonly ScreenText Deadline = new("Sista svarsdag", "Last day");
    public static readonly ScreenText NextStep = new("Nästa steg", "Next step");
    public static readonly ScreenText Extended = new("längre tid: {0}", "more time: {0}");
    public static readonly ScreenText ReopenedBecause = new("öppnat igen: {0}", "opened again: {0}");
    public static readonly ScreenText Reopen = new("Öppna igen", "Open again");
    public static readonly ScreenText Reminded = new("påmind {0}", "reminded {0}");
    public static readonly ScreenText Late = new("Sent", "Late");
    public static readonly ScreenText Overdue = new("Försenad", "Overdue");
    public static readonly ScreenText OtherContact = new("Byt kontakt", "Change contact");
    public static readonly ScreenText ReadAnswer = new("Läs svaret", "Read the answer");
    public static readonly ScreenText Remind = new("Påminn", "Remind");
    public static readonly ScreenText MoreTime = new("Ge mer tid", "Give more time");
    public static readonly ScreenText None = new("–", "–");
    public static readonly ScreenText Show = new("Visa", "Show");
    public static readonly ScreenText ShowButton = new("Visa", "Show");
    public static readonly ScreenText ShowAll = new("Alla", "All");
    public static readonly ScreenText ShowWaitedFor = new("Inte inlämnade", "Not submitted");
    public static readonly ScreenText ShowOverdue = new("Försenade", "Overdue");
    public static readonly ScreenText ShowTroubled = new("Adressen fungerar inte", "Address does not work");
    public static readonly ScreenText NobodyHere = new("Ingen stämmer med urvalet.", "Nobody matches the filter.");
    public static readonly ScreenText Map = new("Läget i landet", "The country");

    public static readonly ScreenText MapAlternative = new(
        "Karta över regionerna: {0}. Tabellen har samma uppgifter.", "Map of the regions: {0}. The table says the same.");

    public static readonly ScreenText BarAlternative = new("{0} av {1} {2} har lämnat in", "{0} of {1} {2} have submitted");
    public static readonly ScreenText People = new("Vilka som är med", "Who takes part");
    public static readonly ScreenText Plan = new("Planen", "The plan");
    public static readonly ScreenText PlanMailing = new("{0}: {1} till {2}", "{0}: {1} to {2}");
    public static readonly ScreenText PlanDeadline = new("{0}: sista svarsdag", "{0}: last day to answer");
    public static readonly ScreenText PlanDeadlineOf = new("{0}: sista svarsdag för {1}", "{0}: last day to answer for {1}");
    public static readonly ScreenText PlanCloses = new("{0}: stänger", "{0}: closes");
    public static readonly ScreenText PlanClosesForOthers = new("{0}: stänger för övriga", "{0}: closes for the others");
    public static readonly ScreenText Done = new("klart", "done");

    public static readonly ScreenText NothingByItself = new(
        "Inget skickas förrän någon släpper det.", "Nothing is sent until somebody releases it.");

    public static ScreenText Of(ProgressState state) => state switch
    {
        ProgressState.AddressFails => new("Adressen fungerar inte", "Address does not work"),
        ProgressState.NotSent => new("Inte skickad", "Not sent"),
        ProgressState.NoKnownActivity => new("Ingen aktivitet känd", "No known activity"),
        ProgressState.Opened => new("Öppnad", "Opened"),
        ProgressState.Started => new("Påbörjad", "Started"),
        ProgressState.Correcting => new("Inlämnad, rättas", "Submitted, being corrected"),
        ProgressState.Submitted => new("Inlämnad", "Submitted"),
    };
}
