using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>Words of approving, signing, the submissions and what they changed.</summary>
public static class DecidingTexts
{
    public static readonly ScreenText ApproveTitle = new("Läs igenom och godkänn", "Read through and approve");

    public static readonly ScreenText ApproveHelp = new(
        "Så här kommer svaren att läsas. Godkänner du dem kan de undertecknas och lämnas in. Godkännandet gäller precis det som står här: ändras något "
        + "svar behövs ett nytt.",
        "This is how the answers will be read. If you approve them they can be signed and handed in. The approval holds for exactly what stands here: if "
        + "an answer is changed, a new one is needed.");

    public static readonly ScreenText YourVerdict = new("Ditt besked", "Your verdict");
    public static readonly ScreenText Approve = new("Godkänn", "Approve");
    public static readonly ScreenText SendBack = new("Skicka tillbaka", "Send back");
    public static readonly ScreenText VerdictComment = new("Kommentar", "Comment");

    public static readonly ScreenText VerdictCommentHelp = new(
        "Behövs när du skickar tillbaka: vad ska ändras? Den som ansvarar för svaret får ditt besked i ett mejl.",
        "Needed when you send back: what is to be changed? Whoever is responsible for the answer gets your verdict by mail.");

    public static readonly ScreenText CommentMissing = new(
        "Skriv vad som ska ändras, så att den som ansvarar för svaret vet det.", "Write what is to be changed, so that whoever is responsible knows.");

    public static readonly ScreenText CommentTooLong = new("Kommentaren får vara högst 2 000 tecken.", "The comment may be at most 2,000 characters.");
    public static readonly ScreenText NoVerdict = new("Välj om du godkänner eller skickar tillbaka.", "Choose whether you approve or send back.");

    public static readonly ScreenText NotReady = new(
        "Svaret kan inte godkännas än: det finns sådant som måste rättas. Du kan skicka tillbaka det.",
        "The answer cannot be approved yet: something must be corrected. You can send it back.");

    public static readonly ScreenText ChangedSinceRead = new(
        "Svaren har ändrats sedan du läste dem, så ditt besked är inte antecknat. Läs dem en gång till.",
        "The answers have been changed since you read them, so your verdict is not recorded. Read them once more.");

    public static readonly ScreenText NotApprover = new("Du är inte längre utsedd att godkänna svaret.", "You are no longer named to approve the answer.");
    public static readonly ScreenText EarlierVerdicts = new("Tidigare besked", "Earlier verdicts");
    public static readonly ScreenText SaidApproved = new("{0} godkände {1} kl. {2}", "{0} approved {1} at {2}");
    public static readonly ScreenText SaidSentBack = new("{0} skickade tillbaka {1} kl. {2}", "{0} sent back {1} at {2}");

    public static readonly ScreenText Waiting = new("Svaret väntar på godkännande av {0}.", "The answer waits for the approval of {0}.");
    public static readonly ScreenText WaitingForYou = new("Svaret väntar på ditt godkännande.", "The answer waits for your approval.");
    public static readonly ScreenText Approved = new("Svaret är godkänt av {0} {1} kl. {2}.", "The answer is approved by {0} {1} at {2}.");

    public static readonly ScreenText ChangedSinceApproved = new(
        "Svaret godkändes av {0} {1} kl. {2}, men är ändrat sedan dess. Det behöver godkännas på nytt.",
        "The answer was approved by {0} {1} at {2}, but is changed since. It has to be approved anew.");

    public static readonly ScreenText SentBack = new("{0} skickade tillbaka svaret {1} kl. {2}:", "{0} sent the answer back {1} at {2}:");
    public static readonly ScreenText OtherSigns = new("{0} ska underteckna och lämna in svaret.", "{0} is to sign and hand in the answer.");
    public static readonly ScreenText YouSign = new("Du ska underteckna och lämna in svaret.", "You are to sign and hand in the answer.");
    public static readonly ScreenText OpenedAgain = new("{0} öppnade svaret igen {1}: {2}", "{0} opened the answer again {1}: {2}");
    public static readonly ScreenText Or = new("eller", "or");

    public static readonly ScreenText NotApproved = new(
        "Svaret är inte godkänt så som det nu ser ut, så det är inte inlämnat.", "The answer is not approved as it stands now, so it is not handed in.");

    public static readonly ScreenText ApproveFirst = new(
        "Svaret kan undertecknas när det är godkänt.", "The answer can be signed when it is approved.");

    public static readonly ScreenText NotSigner = new(
        "Någon annan är utsedd att underteckna svaret, så det är inte inlämnat.", "Somebody else is named to sign the answer, so it is not handed in.");

    public static readonly ScreenText OwnDiaryNumber = new("Ert eget diarienummer (frivilligt)", "Your own diary number (optional)");
    public static readonly ScreenText OwnDiaryNumberHelp = new("Står på kvittot, om ni registrerar svaret hos er.", "Stands on the receipt, if you file the answer.");
    public static readonly ScreenText DiaryNumberTooLong = new("Diarienumret får vara högst 60 tecken.", "The diary number may be at most 60 characters.");
    public static readonly ScreenText YourDiaryNumber = new("Ert diarienummer", "Your diary number");
    public static readonly ScreenText ApprovedBy = new("Godkänt av", "Approved by");
    public static readonly ScreenText NameAndTime = new("{0}, {1} kl. {2}", "{0}, {1} at {2}");

    public static readonly ScreenText DownloadReceipt = new("Ladda ned kvittot (Word)", "Download the receipt (Word)");

    public static readonly ScreenText ReceiptMailed = new(
        "Kvittot skickas också med e-post till den som lämnade in, och till er officiella brevlåda om den är känd.",
        "The receipt is also mailed to whoever handed in, and to your official mailbox if it is known.");

    public static readonly ScreenText Submissions = new("Inlämningar", "Submissions");
    public static readonly ScreenText SubmissionOf = new("Inlämning {0}", "Submission {0}");
    public static readonly ScreenText TheLatest = new("gäller", "holds");
    public static readonly ScreenText ChangedSince = new("Ändrat sedan inlämning {0}", "Changed since submission {0}");
    public static readonly ScreenText NothingChanged = new("Inget svar är ändrat.", "No answer is changed.");
    public static readonly ScreenText Field = new("Svarsfält", "Field");
    public static readonly ScreenText Before = new("Före", "Before");
    public static readonly ScreenText After = new("Efter", "After");
    public static readonly ScreenText ChangedBy = new("Ändrat av", "Changed by");
    public static readonly ScreenText Erased = new("namnet är borttaget", "name removed");
    public static readonly ScreenText Reason = new("Skäl", "Reason");
}
