using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Importing;

public static class ImportWaveTexts
{
    public static readonly ScreenText Title = new("Läs in en avslutad omgång", "Import a finished wave");

    public static readonly ScreenText Intro = new(
        "För svar som har samlats in på annat håll, till exempel förra årets. Omgången blir stängd från början och inget skickas. "
        + "Panelen fryses som den är i dag, med dem som fanns på sista svarsdag.",
        "For answers that were collected elsewhere, such as last year's. The wave is closed from the start and nothing is sent. "
        + "The panel is frozen as it is today, with those that existed on the last day to answer.");

    public static readonly ScreenText Files = new("Filer", "Files");
    public static readonly ScreenText AnswersFile = new("Svarsfil", "Answers file");

    public static readonly ScreenText AnswersHelp = new(
        "CSV med kolumnerna organisation, field, row, value, status och comment: samma fil som laddas ned från en omgång. Högst 3 MB.",
        "CSV with the columns organisation, field, row, value, status and comment: the file that is downloaded from a wave. At most 3 MB.");

    public static readonly ScreenText ResponsesFile = new("Inlämningsfil", "Responses file");

    public static readonly ScreenText ResponsesHelp = new(
        "Valfri. CSV med kolumnerna organisation, state, submitted, signed_by och note. Utan den räknas alla med svar som inlämnade i tid.",
        "Optional. CSV with the columns organisation, state, submitted, signed_by and note. Without it all with answers count as submitted in time.");

    public static readonly ScreenText Kept = new("Den fil du valde används, om du inte väljer en ny.", "The file you chose is used, unless you choose another.");
    public static readonly ScreenText Preview = new("Granska", "Review");
    public static readonly ScreenText Import = new("Läs in omgången", "Import the wave");
    public static readonly ScreenText Ready = new("Det här läses in", "This will be imported");
    public static readonly ScreenText NothingYet = new("Inget är inläst än.", "Nothing has been imported yet.");
    public static readonly ScreenText Organisations = new("Organisationer som har svarat", "Organisations that answered");
    public static readonly ScreenText OutOf = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText Answers = new("Svar", "Answers");
    public static readonly ScreenText Late = new("Sena", "Late");
    public static readonly ScreenText Corrected = new("Rättade", "Corrected");
    public static readonly ScreenText HasErrors = new("Filerna kan inte läsas in", "The files cannot be imported");
    public static readonly ScreenText Remarks = new("Värt att titta på", "Worth a look");

    public static readonly ScreenText HasErrorsHelp = new(
        "Inget är inläst. Rätta felen och välj filen igen.", "Nothing has been imported. Correct the mistakes and choose the file again.");

    public static readonly ScreenText AnswersMissing = new("Välj en svarsfil på högst 3 MB.", "Choose an answers file of at most 3 MB.");
    public static readonly ScreenText ResponsesUseless = new("Välj en inlämningsfil på högst 3 MB.", "Choose a responses file of at most 3 MB.");

    public static readonly ScreenText NotFinished = new(
        "En avslutad omgång stängde före i dag.", "A finished wave closed before today.");

    public static readonly ScreenText NameTaken = new(
        "Panelen har redan en omgång med det namnet. Inget är inläst.", "The panel already has a wave of that name. Nothing has been imported.");
}
