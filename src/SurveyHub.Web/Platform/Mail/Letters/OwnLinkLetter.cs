using System.Text.Json.Serialization;
using SurveyHub.Domain;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>To somebody who came by a link that was not theirs and said who they are: the link they have got in their own name.</summary>
/// <param name="By">Whose link they came by.</param>
/// <param name="Questions"><inheritdoc cref="ShareLetter" path="/param[@name='Questions']"/></param>
public sealed record OwnLinkLetter(Enquiry Enquiry, string Organisation, string Recipient, Colleague By, ValueList<string> Questions)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "own-link";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => Questions.Count == 0 ? LetterEnclosures.Questions : LetterEnclosures.None;

    internal override LetterText Compose(Uri? link) => new(
        $"Din egen länk: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(
                $"Du öppnade länken som {By.Name} har fått till svaret från {Organisation} och skrev att du är någon annan. Här är en länk i ditt eget namn. "
                + "Använd den i fortsättningen, så syns det rätt vem som har svarat på vad."),
            ColleagueBlocks.Facts(Enquiry, Organisation),
            .. Questions.Count == 0
                ? ValueList<LetterBlock>.Empty
                : [new Paragraph(Questions.Count == 1 ? "Det gäller frågan:" : "Det gäller frågorna:"), new Lines(Questions)],
            .. ColleagueBlocks.Link(link, "Öppna och svara", "läsa och ändra de svar som den gäller"),
            new Paragraph($"Är det inte du som har bett om länken? Säg till {By}."),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);
}
