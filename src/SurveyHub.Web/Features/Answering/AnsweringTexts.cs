using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Words of the answering pages.</summary>
public static class AnsweringTexts
{
    public static readonly ScreenText Answers = new("{0} svarar", "{0} answers");
    public static readonly ScreenText LastDay = new("Sista svarsdag", "Last day to answer");
    public static readonly ScreenText DaysLeft = new("{0} dagar kvar", "{0} days left");
    public static readonly ScreenText OneDayLeft = new("1 dag kvar", "1 day left");
    public static readonly ScreenText LastDayToday = new("i dag är sista dagen", "today is the last day");

    public static readonly ScreenText DeadlinePassed =
        new("sista svarsdag har gått; sena svar tas emot till och med {0}", "the last day has passed; late answers are taken until {0}");

    public static readonly ScreenText NoMoreAnswers = new("svarstiden är slut", "answers are no longer taken");
    public static readonly ScreenText YouAre = new("Du är {0}", "You are {0}");
    public static readonly ScreenText Sections = new("Avsnitt", "Sections");
    public static readonly ScreenText Questions = new("Frågor", "Questions");
    public static readonly ScreenText OfFields = new("{0} av {1} svarsfält ifyllda", "{0} of {1} fields answered");
    public static readonly ScreenText Of = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText Test = new("Det här är ett test.", "This is a test.");
    public static readonly ScreenText TestHelp = new("Det som besvaras nu används inte.", "What is answered now is not used.");

    public static readonly ScreenText HowToSave = new(
        "Spara när du vill och fortsätt en annan dag, med samma länk. {0} ser inget av det ni skriver innan ni har lämnat in; sedan syns svaren och hur "
        + "de har ändrats.",
        "Save whenever you like and go on another day, by the same link. {0} sees nothing of what you write until you have handed it in; then the answers "
        + "can be seen, and how they have changed.");

    public static readonly ScreenText BlankPdf = new("Hämta frågorna som PDF", "Download the questions as PDF");
    public static readonly ScreenText BlankForm = new("Skriv ut eller läs igenom frågorna i Word", "Print or read the questions in Word");
    public static readonly ScreenText YourPart = new("Du svarar på {0} av enkätens {1} frågor.", "You answer {0} of the {1} questions of the enquiry.");
    public static readonly ScreenText OthersHandIn = new("Den som ansvarar för hela svaret lämnar in det.", "Whoever is responsible for the whole answer hands it in.");

    public static readonly ScreenText NotAnswered = new("Inte besvarad", "Not answered");
    public static readonly ScreenText NotAsked = new("Frågas inte, efter svaret ovan", "Not asked, in view of the answer above");
    public static readonly ScreenText Save = new("Spara", "Save");
    public static readonly ScreenText Review = new("Granska och lämna in", "Review and hand in");
    public static readonly ScreenText ReviewOnly = new("Granska svaren", "Review the answers");

    public static readonly ScreenText Saved = new("Sparat {0}. {1} svar ändrades.", "Saved at {0}. {1} answers changed.");
    public static readonly ScreenText SavedOne = new("Sparat {0}. Ett svar ändrades.", "Saved at {0}. One answer changed.");
    public static readonly ScreenText NothingChanged = new("Inget var ändrat. Allt är sparat sedan förut.", "Nothing was changed. All is saved since before.");
    public static readonly ScreenText LastSaved = new("Senast sparat {0} kl. {1}", "Last saved {0} at {1}");
    public static readonly ScreenText ToCorrect = new("{0} svar behöver rättas", "{0} answers need to be corrected");
    public static readonly ScreenText ToCorrectOne = new("Ett svar behöver rättas", "One answer needs to be corrected");
    public static readonly ScreenText AllIsKept = new("Allt ni har skrivit är sparat.", "All you have written is saved.");
    public static readonly ScreenText NotAllIsKept = new("Det som står i de här fälten är inte sparat än.", "What stands in these fields is not saved yet.");

    public static readonly ScreenText ConflictIn = new(
        "Fältet har ändrats sedan du öppnade sidan. Det senaste står kvar i fältet; din text finns här nedanför och i historiken.",
        "The field has been changed since you opened the page. The latest stands in the field; your text is below, and in the history.");

    public static readonly ScreenText NotSavedTampered = new(
        "Formuläret kunde inte kontrolleras, så inget är sparat. Det du skrev står kvar här nedanför: tryck på Spara igen.",
        "The form could not be verified, so nothing is saved. What you wrote stands below: press Save again.");

    public static readonly ScreenText NotSavedBusy = new(
        "Det gick inte att spara just nu. Det du skrev står kvar här nedanför: vänta en stund och tryck på Spara igen.",
        "It could not be saved just now. What you wrote stands below: wait a while and press Save again.");

    public static readonly ScreenText KeptAfterEnd = new(
        "Svarstiden är slut. Det du skrev är antecknat i historiken men räknas inte som svar.",
        "Answers are no longer taken. What you wrote is recorded in the history but does not count as an answer.");

    public static readonly ScreenText KeptAfterSubmission = new(
        "Svaret är redan inlämnat. Det du skrev är antecknat i historiken men ändrar inte svaret. Öppna svaret igen för att rätta det.",
        "The answer is already handed in. What you wrote is recorded in the history but does not change the answer. Open it again to correct it.");

    public static readonly ScreenText WhatYouWrote = new("Det du skrev", "What you wrote");
    public static readonly ScreenText MayNotWrite = new("Du kan läsa svaren men inte ändra dem.", "You can read the answers but not change them.");

    /// <summary>What is said of answers that were sent when none is taken; null when they are.</summary>
    public static ScreenText? WhyNotTaken(Acceptance acceptance) => acceptance switch
    {
        Acceptance.Taken => null,
        Acceptance.Submitted => KeptAfterSubmission,
        Acceptance.Ended => KeptAfterEnd,
    };

    public static ScreenText KindOf(AnswerKind kind) => kind switch
    {
        AnswerKind.PartlyKnown => FormTexts.PartlyKnown,
        AnswerKind.Missing => FormTexts.Missing,
        AnswerKind.NotApplicable => FormTexts.NotApplicable,
        AnswerKind.Value or AnswerKind.Cleared => NotAnswered,
    };
}
