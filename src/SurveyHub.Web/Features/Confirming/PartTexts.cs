using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>The page where an organisation reads its part.</summary>
public static class PartTexts
{
    public static readonly ScreenText Title = new("{0}: er del av rapporten", "{0}: your part of the report");
    public static readonly ScreenText LastDay = new("Svara senast", "Reply by");
    public static readonly ScreenText YouAre = new("Du är {0}", "You are {0}");
    public static readonly ScreenText ToForm = new("Till enkätsvaret", "To the answers");

    public static readonly ScreenText Intro = new(
        "Så här ska er del stå när rapporten ges ut. Läs den, och säg för varje fråga om den stämmer eller vad som ska rättas; eller bekräfta allt på en gång längst ned. "
        + "Ni kan ändra er till och med {0}. Det ni har sagt förut finns kvar.",
        "This is how your part is to stand when the report is published. Read it, and say of each question whether it is right or what should be put right; or confirm all of it at once "
        + "at the bottom. You may change your mind until {0}. What you have said before is kept.");

    public static readonly ScreenText IfAnswers = new(
        "Är det svaret på enkäten som ska ändras, så skriv det här, eller öppna svaret igen och lämna in det på nytt.",
        "If it is the answer to the enquiry that should be changed, say so here, or open the answer again and hand it in anew.");

    public static readonly ScreenText IfAnswersLate = new(
        "Är det svaret på enkäten som ska ändras, så skriv det här. {0} kan öppna svaret igen åt er, så att ni själva rättar det.",
        "If it is the answer to the enquiry that should be changed, say so here. {0} can open the answer again, so that you correct it yourselves.");

    public static readonly ScreenText OpenAgain = new("Öppna svaret igen", "Open the answer again");
    public static readonly ScreenText Ended = new("Tiden för att bekräfta eller rätta gick ut {0}. Vänd dig till {1} om något är fel.", "The time to confirm or correct ended on {0}. Turn to {1} if something is wrong.");
    public static readonly ScreenText Published = new("Rapporten är utgiven", "The report is published");
    public static readonly ScreenText PublishedHelp = new("”{0}”, utgåva {1}, gavs ut {2}.", "'{0}', edition {1}, was published on {2}.");
    public static readonly ScreenText ReadReport = new("Läs rapporten", "Read the report");
    public static readonly ScreenText ReadOwn = new("Läs era uppgifter som de gavs ut", "Read your figures as they were published");

    public static readonly ScreenText OwnFiguresHelp = new(
        "Er del med era svar, var ni stod och var ni nämns, precis som den gavs ut. Den ändras inte av vad som har hänt sedan dess.",
        "Your part with your answers, where you stood and where you are named, just as it was published. What has happened since does not change it.");

    public static readonly ScreenText NoOwnFigures = new(
        "I den utgåvan finns inga uppgifter från er: ni hade inte lämnat in något svar när den gavs ut.", "There are no figures of yours in that edition: you had not handed in an answer when it was published.");

    public static readonly ScreenText SinceTitle = new("Sedan rapporten gavs ut", "Since the report was published");
    public static readonly ScreenText NothingSince = new("Era svar är desamma som i utgåvan.", "Your answers are the same as in the edition.");
    public static readonly ScreenText NothingAnswered = new("Ni har inte lämnat in något svar efter det heller.", "You have not handed in an answer after that either.");
    public static readonly ScreenText SinceHelp = new("Det här har ni ändrat sedan dess. Utgåva {0} står kvar som den är; ändringarna kommer med om en ny utgåva görs.", "This you have changed since. Edition {0} stands as it is; the changes will be in a new edition, if one is made.");
    public static readonly ScreenText NoAnswer = new("inget svar", "no answer");
    public static readonly ScreenText WrongTitle = new("Är något fel i rapporten?", "Is something wrong in the report?");
    public static readonly ScreenText WrongHelp = new("Skriv till {0} och säg vad. En utgåva ändras aldrig, men en ny kan ges ut bredvid den, och svaret kan öppnas igen åt er.", "Write to {0} and say what. An edition is never changed, but a new one can be published beside it, and the answer can be opened again for you.");

    public static readonly ScreenText WrongReopen = new(
        "Skriv till {0} och säg vad. En utgåva ändras aldrig, men en ny kan ges ut bredvid den. Är det ert svar som är fel kan ni öppna det igen och rätta det.",
        "Write to {0} and say what. An edition is never changed, but a new one can be published beside it. If it is your answer that is wrong you can open it again and correct it.");

    public static readonly ScreenText NextTitle = new("Inför nästa utgåva", "For the next edition");
    public static readonly ScreenText NextHelp = new("Efter utgåva {0} har ni ombetts läsa er del en gång till, som den står nu.", "After edition {0} you have been asked to read your part once more, as it stands now.");
    public static readonly ScreenText TheReport = new("Hela rapporten", "The whole report");
    public static readonly ScreenText OwnFigures = new("Era egna uppgifter ur rapporten", "Your own figures from the report");
    public static readonly ScreenText NotAsked = new("Här finns inget att läsa än", "There is nothing to read here yet");

    public static readonly ScreenText NotAskedHelp = new(
        "När rapporten håller på att bli klar får ni läsa er del av den här, och när den är utgiven hela rapporten. Ni får ett mejl då.",
        "When the report is about to be ready you may read your part of it here, and the whole report once it is published. You get a mail then.");

    public static readonly ScreenText NotYours = new("Din länk gäller bara vissa frågor", "Your link is for some questions only");
    public static readonly ScreenText NotYoursHelp = new("Er del av rapporten läser den som ansvarar för hela svaret.", "Your part of the report is read by whoever is responsible for the whole answer.");
    public static readonly ScreenText NoPart = new("Ni har inte lämnat in något svar, så det finns ingen del att läsa.", "You have not handed in an answer, so there is no part to read.");

    public static readonly ScreenText IsRight = new("Det stämmer", "It is right");
    public static readonly ScreenText ToBeCorrected = new("Något ska rättas", "Something should be put right");
    public static readonly ScreenText What = new("Vad ska rättas, och hur?", "What should be put right, and how?");
    public static readonly ScreenText WhatOf = new("Vad ska rättas i ”{0}”?", "What should be put right in '{0}'?");
    public static readonly ScreenText Verdict = new("Stämmer det?", "Is it right?");
    public static readonly ScreenText SignTitle = new("Skriv under", "Sign");
    public static readonly ScreenText OfAll = new("Något om delen som helhet som ska rättas", "Something about the part as a whole that should be put right");
    public static readonly ScreenText Name = new("Ditt namn", "Your name");
    public static readonly ScreenText Save = new("Spara det jag har sagt", "Save what I have said");
    public static readonly ScreenText ConfirmAll = new("Bekräfta alltihop", "Confirm all of it");
    public static readonly ScreenText ConfirmAllHelp = new(
        "”Bekräfta alltihop” gäller allt som ni inte har något att invända mot. Det ni vill ha rättat, nu eller sedan tidigare, sparas och står kvar.",
        "'Confirm all of it' is of all that you have nothing against. What you want put right, now or from before, is saved and stands.");

    public static readonly ScreenText StillObjected = new("Det här står kvar att rätta, och är inte bekräftat: {0}.", "This still stands to be put right, and is not confirmed: {0}.");
    public static readonly ScreenText AllBut = new("Allt utom {0}", "All but {0}");
    public static readonly ScreenText Withdrawn = new("Inget att rätta i helheten längre", "Nothing to be put right in the whole any more");
    public static readonly ScreenText NameMissing = new("Skriv ditt namn, högst 200 tecken.", "Write your name, at most 200 characters.");
    public static readonly ScreenText WordsMissing = new("Skriv vad som ska rättas.", "Write what should be put right.");
    public static readonly ScreenText WordsTooLong = new("Texten är för lång: högst 4 000 tecken.", "The text is too long: at most 4 000 characters.");
    public static readonly ScreenText Said = new("Tack, det är sparat.", "Thank you, it is saved.");
    public static readonly ScreenText NothingSaid = new("Inget nytt var valt. Säg något om minst en fråga, eller bekräfta alltihop.", "Nothing new was chosen. Say something of at least one question, or confirm all of it.");
    public static readonly ScreenText NotSaid = new("Det gick inte att spara. Det du skrev står kvar här nedanför: försök igen.", "It could not be saved. What you wrote still stands below: try again.");

    public static readonly ScreenText Changed = new(
        "Er del har ändrats medan du läste, så inget är sparat. Läs den igen; det du skrev står kvar.", "Your part has changed while you were reading, so nothing is saved. Read it again; what you wrote still stands.");

    public static readonly ScreenText SaidMeanwhile = new(
        "Något har sagts om er del medan du läste, så inget är sparat. Det står längst ned på sidan; läs det och spara sedan igen. Det du skrev står kvar.",
        "Something has been said of your part while you were reading, so nothing is saved. It stands at the end of the page; read it, and then save again. What you wrote still stands.");

    public static readonly ScreenText TooLarge = new("För mycket text", "Too much text");
    public static readonly ScreenText TooLargeHelp = new("Inget är sparat. Gå tillbaka i webbläsaren och korta texten.", "Nothing is saved. Go back in the browser and shorten the text.");
    public static readonly ScreenText ConfirmedBy = new("Bekräftat av {0}, {1}", "Confirmed by {0}, {1}");
    public static readonly ScreenText CorrectedBy = new("Ska rättas, enligt {0}, {1}", "To be put right, says {0}, {1}");
    public static readonly ScreenText IsOld = new("Texten har ändrats sedan dess: beskedet gäller en äldre text.", "The text has changed since: what was said is of an older text.");
    public static readonly ScreenText Gone = new("Stod då, och inte nu", "Stood there then, and not now");
    public static readonly ScreenText New = new("Står nu, och inte då", "Stands there now, and not then");
    public static readonly ScreenText History = new("Det ni har sagt, och svaren på det", "What you have said, and the answers to it");
    public static readonly ScreenText HistoryOfThem = new("Det de har sagt, och svaren på det", "What they have said, and the answers to it");
    public static readonly ScreenText NotedBy = new("{0}, antecknat av {1}", "{0}, noted by {1}");
    public static readonly ScreenText MendedBy = new("Åtgärdat, svarar {0} {1}", "Put right, answers {0} {1}");
    public static readonly ScreenText StandsBy = new("Står kvar, svarar {0} {1}", "Stands as it is, answers {0} {1}");
    public static readonly ScreenText HistoryRowAll = new("Hela delen", "The whole part");
    public static readonly ScreenText When = new("När", "When");
    public static readonly ScreenText About = new("Om", "About");
    public static readonly ScreenText WhatSaid = new("Besked", "Said");
    public static readonly ScreenText By = new("Av", "By");
    public static readonly ScreenText Confirms = new("Stämmer", "Is right");
    public static readonly ScreenText Corrects = new("Ska rättas", "To be put right");
    public static readonly ScreenText Mended = new("Åtgärdat", "Put right");
    public static readonly ScreenText Stands = new("Står kvar, därför att …", "Stands as it is, because …");

    public static ScreenText Of(PartVerdict verdict) => verdict switch
    {
        PartVerdict.Confirms => Confirms,
        PartVerdict.Corrects => Corrects,
        PartVerdict.Mended => Mended,
        PartVerdict.Stands => Stands,
    };
}
