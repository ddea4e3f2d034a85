using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>Where the staff answers what is objected to a part, and notes down what it is told of it.</summary>
public static class SettlingTexts
{
    public static readonly ScreenText Answer = new("Besvara", "Answer");
    public static readonly ScreenText AnswerTitle = new("Besvara invändningen från {0}", "Answer the objection of {0}");
    public static readonly ScreenText NothingToAnswer = new("Här finns inget att besvara", "There is nothing to answer here");

    public static readonly ScreenText NothingToAnswerHelp = new(
        "De har sagt något annat sedan dess, eller så har någon av er redan svarat.", "They have said something else since, or one of you has answered already.");

    public static readonly ScreenText AnswerHelp = new(
        "Svaret syns för dem på sidan med deras del, med ditt namn och när du svarade. Deras egna ord står kvar. Ska svaret på enkäten ändras öppnar du det igen åt dem först.",
        "They see the answer on the page with their part, with your name and when you answered. Their own words stay. If the answer to the enquiry should be changed, open it again for them first.");

    public static readonly ScreenText AsItStands = new("Så här står det nu", "This is how it stands now");
    public static readonly ScreenText WhatIsSo = new("Hur blir det?", "What becomes of it?");
    public static readonly ScreenText Why = new("Vad är gjort, eller varför står det kvar?", "What has been done, or why does it stand?");
    public static readonly ScreenText VerdictMissing = new("Välj om det är åtgärdat eller står kvar.", "Choose whether it has been put right or stands.");
    public static readonly ScreenText WordsMissing = new("Skriv vad som är gjort, eller varför det står kvar.", "Write what has been done, or why it stands.");
    public static readonly ScreenText Save = new("Svara", "Answer");
    public static readonly ScreenText IsAnswered = new("Svaret är sparat.", "The answer is saved.");
    public static readonly ScreenText ToPart = new("Till delen", "To the part");
    public static readonly ScreenText Note = new("Anteckna vad de har sagt", "Note what they have said");
    public static readonly ScreenText NoteTitle = new("Anteckna vad {0} har sagt om sin del", "Note what {0} has said of its part");

    public static readonly ScreenText NoteHelp = new(
        "För den som svarar på annat sätt än genom sin länk: i telefon, i ett mejl eller på ett möte. Det står som deras ord, med ditt namn som den som antecknade.",
        "For those who reply in another way than by their link: by telephone, in a mail or at a meeting. It stands as their words, with your name as that of whoever noted them.");

    public static readonly ScreenText Who = new("Vem sa det?", "Who said so?");
    public static readonly ScreenText WhoMissing = new("Skriv vem som sa det, högst 200 tecken.", "Write who said so, at most 200 characters.");
    public static readonly ScreenText AboutMissing = new("Välj vad det gäller.", "Choose what it is about.");
    public static readonly ScreenText SaidMissing = new("Välj om det stämmer eller ska rättas.", "Choose whether it is right or to be put right.");
    public static readonly ScreenText Said = new("Deras ord, om något ska rättas", "Their words, if something is to be put right");
    public static readonly ScreenText SaveNote = new("Anteckna", "Note");
    public static readonly ScreenText IsNoted = new("Det är antecknat.", "It is noted.");
    public static readonly ScreenText NothingNew = new("Det var redan sagt, så inget nytt är antecknat.", "That had been said already, so nothing new is noted.");
    public static readonly ScreenText AsFile = new("Delen som fil att skicka:", "The part as a file to send:");
}
