using System.Text.Json.Serialization;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>
/// Tells the organisation's registrar what was sent, and to whom. It carries no personal link, because a registry is open to anybody.
/// </summary>
/// <param name="SentTo">The recipients of the invitation, each as "Karin Exempel (karin@example.org)".</param>
public sealed record OfficialCopyLetter(Enquiry Enquiry, string Organisation, ValueList<string> SentTo) : Letter(Enquiry, Organisation)
{
    public const string Name = "official-copy";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => false;

    private protected override LetterText Compose(Uri? link) => new(
        $"För kännedom: {CommonSubject}",
        [
            new Paragraph("Till registrator"),
            new Paragraph($"{Enquiry.Sender.Name} ber {Organisation} att besvara enkäten nedan. Det här är en kopia för registrering."),
            new Paragraph($"Inbjudan har gått till {SwedishWords.List(SentTo)}. Den personliga länken till svaret finns bara i det mejlet."),
            .. CommonBlocks.About(Enquiry),
            CommonBlocks.Facts(Enquiry, Organisation),
            CommonBlocks.Attachments(),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
        ]);
}
