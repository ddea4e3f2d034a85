using System.Text.Json.Serialization;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Tells an organisation that the report is published, and where it finds it and its own figures.</summary>
/// <param name="HasOwn">It has figures of its own in it: it has answered.</param>
public sealed record PublishedLetter(Enquiry Enquiry, string Organisation, string Recipient, string Title, bool HasOwn = true) : Letter(Enquiry, Organisation)
{
    public const string Name = "published";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override string LinkEnd => LinkRoutes.Part;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => LetterEnclosures.None;

    internal override LetterText Compose(Uri? link) => new(
        $"Rapporten är klar. {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph($"Rapporten ”{Title}” är utgiven. Genom länken kan {Organisation} läsa den och hämta den{(HasOwn ? ", tillsammans med era egna uppgifter ur den" : "")}."),
            .. PartBlocks.Link(link, "Läs rapporten"),
            new Paragraph($"In English: the report is published. The link leads to it{(HasOwn ? " and to your own figures" : "")}."),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);
}
