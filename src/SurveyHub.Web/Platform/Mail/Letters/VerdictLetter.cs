using System.Text.Json.Serialization;
using SurveyHub.Domain;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Tells whoever is responsible what an approver has said.</summary>
/// <param name="Approver">Their name.</param>
/// <param name="IsApproved">Or else it is sent back.</param>
/// <param name="Comment">What the approver adds; never null when it is sent back.</param>
public sealed record VerdictLetter(Enquiry Enquiry, string Organisation, string Recipient, string Approver, bool IsApproved, string? Comment)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "verdict";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => LetterEnclosures.None;

    internal override LetterText Compose(Uri? link) => new(
        $"{(IsApproved ? "Godkänt" : "Skickat tillbaka")}: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(IsApproved
                ? $"{Approver} har godkänt svaret från {Organisation}. Det är inte inlämnat än: nu kan det undertecknas och lämnas in. Ändras något svar "
                  + "innan dess behöver det godkännas på nytt."
                : $"{Approver} har läst svaret från {Organisation} och skickar tillbaka det för ändring."),
            .. CommentBlocks(),
            CommonBlocks.Facts(Enquiry, Organisation),
            .. CommonBlocks.Link(link, "Öppna svaret"),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);

    private ValueList<LetterBlock> CommentBlocks() => Comment is { } comment ? [new FactTable([new LetterFact("Kommentar", comment)])] : [];
}
