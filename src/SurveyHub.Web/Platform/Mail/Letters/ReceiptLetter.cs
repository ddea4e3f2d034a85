using System.Globalization;
using System.Text.Json.Serialization;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>A submission as its receipt names it.</summary>
/// <param name="SignedBy">Name and title.</param>
/// <param name="ApprovedBy">Null when nobody was named to approve.</param>
/// <param name="DiaryNumber">The organisation's own, or null.</param>
public sealed record SubmissionFacts(
    ResponseId Response, int Number, DateTimeOffset At, bool IsLate, string SignedBy, string? ApprovedBy, string? DiaryNumber);

/// <summary>Confirms a submission; the document that goes with it says all of it.</summary>
/// <param name="Recipient">Null for the official mailbox, whose copy has no link.</param>
/// <param name="RestoredBecause">The staff has put an earlier value back, for this reason; null when the organisation handed it in.</param>
/// <param name="IsLinked">False also where the site's address is not known.</param>
public sealed record ReceiptLetter(
    Enquiry Enquiry, string Organisation, string? Recipient, SubmissionFacts Submission, string? RestoredBecause, bool IsLinked)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "receipt";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => IsLinked;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => LetterEnclosures.Receipt;

    internal override LetterText Compose(Uri? link) => new(
        $"{(Submission.Number > 1 ? "Kvitto på rättelse" : "Kvitto")}: {CommonSubject}",
        [
            .. Opening(),
            new Paragraph(RestoredBecause is null
                ? $"Svaret från {Organisation} är inlämnat till {Enquiry.Sender.Name}. Det bifogade dokumentet är kvittot: alla frågor och svar så som de "
                  + "lämnades in, vem som svarade och vem som står för svaret. Det är gjort för att kunna registreras."
                : $"{Enquiry.Sender.Name} har satt tillbaka ett tidigare värde i svaret från {Organisation}. Det bifogade dokumentet visar vad som ändrades "
                  + "och alla svar så som de nu gäller. Stämmer det inte, svara på det här mejlet."),
            new FactTable(Facts().ToValueList()),
            .. Link(link),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);

    private ValueList<LetterBlock> Opening() => Recipient is { } name
        ? [CommonBlocks.Greeting(name)]
        : [new Notice("Till registrator: kvitto på ert svar, för registrering. Mejlet innehåller ingen personlig länk.")];

    private IEnumerable<LetterFact> Facts()
    {
        yield return new LetterFact("Enkät", Enquiry.Title);
        yield return new LetterFact("Svarar för", Organisation);
        yield return new LetterFact("Inlämnat", Submission.IsLate ? $"{Moment}, efter sista svarsdag" : Moment);
        if (Submission.Number > 1)
        {
            yield return new LetterFact("Inlämning", $"nummer {SwedishNumber.Format(Submission.Number)}, rättar den tidigare");
        }

        yield return new LetterFact("Undertecknat av", Submission.SignedBy);
        if (Submission.ApprovedBy is { } approver)
        {
            yield return new LetterFact("Godkänt av", approver);
        }

        if (RestoredBecause is { } reason)
        {
            yield return new LetterFact("Skäl", reason);
        }

        if (Enquiry.Sender.DiaryNumber is { } theirs)
        {
            yield return new LetterFact($"Diarienummer hos {Enquiry.Sender.Name}", theirs);
        }

        if (Submission.DiaryNumber is { } own)
        {
            yield return new LetterFact("Ert diarienummer", own);
        }
    }

    private string Moment => string.Create(
        CultureInfo.InvariantCulture,
        $"{SwedishWords.Date(StockholmTime.DateOf(Submission.At))} kl. {Language.Swedish.Clock(StockholmTime.Local(Submission.At))}");

    private static ValueList<LetterBlock> Link(Uri? link) => link is null
        ? []
        : [new LinkBox("Läs svaret", link, "Länken är personlig och går till ert inlämnade svar, också när enkäten har stängt. Den som har länken kan läsa svaret.")];
}
