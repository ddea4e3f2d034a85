using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves;

/// <summary>Words that several of the waves' pages share.</summary>
public static class WaveTexts
{
    public static readonly ScreenText Draft = new("Utkast", "Draft");
    public static readonly ScreenText Open = new("Öppen", "Open");
    public static readonly ScreenText Closed = new("Stängd", "Closed");
    public static readonly ScreenText Test = new("Test", "Test");
    public static readonly ScreenText ImportFinished = new("Läs in en avslutad omgång", "Import a finished wave");
    public static readonly ScreenText New = new("Ny omgång", "New wave");
    public static readonly ScreenText Name = new("Namn", "Name");
    public static readonly ScreenText State = new("Läge", "State");
    public static readonly ScreenText Questionnaire = new("Enkät", "Questionnaire");
    public static readonly ScreenText Version = new("{0}, version {1}", "{0}, version {1}");
    public static readonly ScreenText Panel = new("Panel", "Panel");
    public static readonly ScreenText Asked = new("Tillfrågade", "Asked");
    public static readonly ScreenText Submitted = new("Inlämnade", "Submitted");
    public static readonly ScreenText OutOf = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText OpensOn = new("Öppnar", "Opens");
    public static readonly ScreenText Deadline = new("Sista svarsdag", "Last day to answer");
    public static readonly ScreenText ClosesOn = new("Stänger", "Closes");
    public static readonly ScreenText Sender = new("Avsändare", "Sender");
    public static readonly ScreenText ReplyAddress = new("Svar på mejl går till", "Replies go to");
    public static readonly ScreenText DiaryNumber = new("Diarienummer", "Diary number");
    public static readonly ScreenText None = new("inget", "none");
    public static readonly ScreenText Purpose = new("Slag", "Purpose");
    public static readonly ScreenText Waves = new("Alla omgångar", "All waves");

    public static readonly ScreenText NoWaves = new(
        "Det finns ingen omgång än. En omgång skickar en publicerad enkät till en panel.",
        "There is no wave yet. A wave sends a published questionnaire to a panel.");

    public static ScreenText Of(WaveState state) => state switch
    {
        WaveState.Draft => Draft,
        WaveState.Open => Open,
        WaveState.Closed => Closed,
    };
}
