using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves.Editing;

public static class WaveEditTexts
{
    public static readonly ScreenText Edit = new("Ändra omgången", "Edit the wave");
    public static readonly ScreenText Save = new("Spara utkastet", "Save the draft");
    public static readonly ScreenText Choose = new("Välj", "Choose");
    public static readonly ScreenText What = new("Vad och till vilka", "What and to whom");
    public static readonly ScreenText WhatWas = new("Vad och vilka", "What and who");
    public static readonly ScreenText When = new("När", "When");
    public static readonly ScreenText Who = new("Från vem", "From whom");

    public static readonly ScreenText Intro = new(
        "Inget skickas när du sparar. Du granskar mejlen och släpper dem på en egen sida.",
        "Nothing is sent when you save. You review the mails and release them on a page of their own.");

    public static readonly ScreenText NameHelp = new(
        "Visas bara här, för er. Mottagarna ser enkätens titel.", "Shown here, to you, only. Recipients see the questionnaire's title.");

    public static readonly ScreenText VersionLabel = new("Publicerad version", "Published version");
    public static readonly ScreenText VersionOption = new("{0} – version {1}, publicerad {2}", "{0} – version {1}, published {2}");
    public static readonly ScreenText PanelOption = new("{0} ({1} stycken)", "{0} ({1})");

    public static readonly ScreenText OpensHelp = new(
        "Mejlen går ut den dagen klockan 7, eller genast om dagen är i dag.", "Mails leave at 7 that day, or at once if it is today.");

    public static readonly ScreenText DeadlineHelp = new("Gäller till midnatt.", "Lasts until midnight.");

    public static readonly ScreenText ClosesHelp = new(
        "Sista dag då sena svar tas emot.", "The last day on which late answers are taken.");

    public static readonly ScreenText SenderHelp = new(
        "Namnet som mejlen kommer från, till exempel förbundets namn.", "The name that mails come from, such as your organisation's.");

    public static readonly ScreenText ReplyHelp = new("E-postadress som någon läser.", "An e-mail address that somebody reads.");
    public static readonly ScreenText DiaryHelp = new("Valfritt. Står i ämnesrad och kvitto.", "Optional. Stands in subjects and receipts.");
    public static readonly ScreenText RealChoice = new("Skarp omgång", "A real wave");

    public static readonly ScreenText TestChoice = new(
        "Test: mejlen, formuläret och rapporten märks, och svaren hålls utanför allt annat",
        "A test: mails, form and report say so, and answers are kept apart from everything else");

    public static readonly ScreenText NoVersions = new(
        "Det finns ingen publicerad enkät att skicka.", "There is no published questionnaire to send.");

    public static readonly ScreenText ToQuestionnaires = new("Publicera en enkät", "Publish a questionnaire");
    public static readonly ScreenText NoPanels = new("Det finns ingen panel att skicka till.", "There is no panel to send to.");
    public static readonly ScreenText ToPanels = new("Läs in en panel", "Import a panel");

    public static readonly ScreenText EarlierLabel = new("Jämförs med", "Compared with");

    public static readonly ScreenText EarlierHelp = new(
        "Vad var och en svarade då står vid frågorna som är desamma, och kan gälla oförändrat.",
        "What each answered then stands beside the questions that are the same, and can be said to hold unchanged.");

    public static readonly ScreenText EarlierProposed = new("Den senaste avslutade omgången som passar", "The newest finished wave that fits");
    public static readonly ScreenText EarlierNone = new("Ingen tidigare omgång", "No earlier wave");

    public static readonly ScreenText NameMissing = new("Ge omgången ett namn på högst 200 tecken.", "Give the wave a name of at most 200 characters.");
    public static readonly ScreenText VersionMissing = new("Välj en version av en enkät.", "Choose a version of a questionnaire.");
    public static readonly ScreenText PanelMissing = new("Välj en panel.", "Choose a panel.");
    public static readonly ScreenText OpensMissing = new("Ange vilken dag omgången öppnar.", "Say on which day the wave opens.");
    public static readonly ScreenText DeadlineMissing = new("Ange sista svarsdag.", "Say the last day to answer.");
    public static readonly ScreenText ClosesMissing = new("Ange vilken dag omgången stänger.", "Say on which day the wave closes.");

    public static readonly ScreenText DeadlineEarly = new(
        "Sista svarsdag kan inte vara före den dag omgången öppnar.", "The last day to answer cannot be before the wave opens.");

    public static readonly ScreenText ClosesEarly = new(
        "Omgången kan inte stänga före sista svarsdag.", "The wave cannot close before the last day to answer.");

    public static readonly ScreenText SenderMissing = new(
        "Skriv avsändarens namn, högst 200 tecken.", "Write the sender's name, at most 200 characters.");

    public static readonly ScreenText ReplyInvalid = new(
        "Skriv en e-postadress, som enkat@example.org.", "Write an e-mail address, such as enkat@example.org.");

    public static readonly ScreenText DiaryTooLong = new(
        "Diarienumret får ha högst 60 tecken.", "The diary number may have at most 60 characters.");

    public static readonly ScreenText NoLongerDraft = new(
        "Omgången har släppts och kan inte längre ändras.", "The wave has been released and can no longer be changed.");
}
