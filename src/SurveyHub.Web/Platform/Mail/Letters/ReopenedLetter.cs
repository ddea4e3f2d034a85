using System.Text.Json.Serialization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Says that the staff has opened what was handed in: <see cref="Enquiry.Deadline"/> is the day it is to be corrected by.</summary>
/// <param name="HasNewDay">The organisation has got more time for it.</param>
public sealed record ReopenedLetter(Enquiry Enquiry, string Organisation, string Recipient, string Reason, bool HasNewDay)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "reopened";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => HasNewDay ? LetterEnclosures.Day : LetterEnclosures.None;

    internal override LetterText Compose(Uri? link) => new(
        $"Svaret är öppnat igen: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(
                $"{Enquiry.Sender.Name} har öppnat svaret från {Organisation} igen, så att det kan rättas. Det ni lämnade in gäller tills ni lämnar in på nytt."),
            new FactTable(
            [
                new LetterFact("Skäl", Reason),
                new LetterFact("Enkät", Enquiry.Title),
                new LetterFact("Lämna in senast", SwedishWords.DateWithWeekday(HasNewDay ? Enquiry.Deadline : Enquiry.ClosesOn)),
            ]),
            .. CommonBlocks.Link(link, "Rätta svaret"),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);
}
