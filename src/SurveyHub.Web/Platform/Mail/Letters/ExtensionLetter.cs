using System.Text.Json.Serialization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Says that the organisation has got more time: <see cref="Enquiry.Deadline"/> is the new day.</summary>
/// <param name="FormerDeadline">The day that held until now.</param>
public sealed record ExtensionLetter(Enquiry Enquiry, string Organisation, string Recipient, DateOnly FormerDeadline)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "extension";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    internal override LetterText Compose(Uri? link) => new(
        $"Längre svarstid: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(
                $"{Organisation} har fått längre tid att svara: till och med {SwedishWords.DateWithWeekday(Enquiry.Deadline)} "
                + $"i stället för {SwedishWords.DateWithWeekday(FormerDeadline)}. Det ni redan har skrivit finns kvar."),
            CommonBlocks.Facts(Enquiry, Organisation),
            .. CommonBlocks.Link(link, "Öppna enkäten"),
            CommonBlocks.Attachments(),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);
}
