using System.Text.Json.Serialization;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Tells somebody that they are responsible for the organisation's answer from now on.</summary>
/// <param name="Message">In the words of whoever hands over; null for none.</param>
public sealed record HandOverLetter(Enquiry Enquiry, string Organisation, string Recipient, Colleague By, string? Message)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "hand-over";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override Letter ForStaff => this with { Message = null };

    internal override LetterText Compose(Uri? link) => new(
        $"Du ansvarar nu för svaret: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(
                $"{By.Name} har lämnat över ansvaret för svaret från {Organisation} till dig. Du ser till att frågorna blir besvarade, delar dem med kollegor "
                + "vid behov och lämnar in svaret. Det som redan är skrivet finns kvar."),
            .. ColleagueBlocks.Message(By, Message),
            .. CommonBlocks.About(Enquiry),
            CommonBlocks.Facts(Enquiry, Organisation),
            .. CommonBlocks.Link(link, "Öppna enkäten"),
            CommonBlocks.Attachments(),
            new Paragraph($"Blev det fel? Hör av dig till {By}, som kan ta tillbaka ansvaret."),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            ColleagueBlocks.Privacy(Enquiry, By),
        ]);
}
