using System.Text.Json.Serialization;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Asks a process leader to answer for the organisation.</summary>
public sealed record InvitationLetter(Enquiry Enquiry, string Organisation, string Recipient) : Letter(Enquiry, Organisation)
{
    public const string Name = "invitation";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    internal override LetterText Compose(Uri? link) => new(
        CommonSubject,
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph($"{Enquiry.Sender.Name} ber {Organisation} att besvara enkäten nedan. Du får inbjudan som kontaktperson."),
            .. CommonBlocks.About(Enquiry),
            CommonBlocks.Facts(Enquiry, Organisation),
            .. CommonBlocks.Link(link, "Öppna enkäten"),
            new Paragraph(
                $"Ni behöver inte svara på allt i ett svep: det ni skriver sparas, och {Enquiry.Sender.Name} ser svaret först när ni har lämnat in det."),
            CommonBlocks.Attachments(),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);
}
