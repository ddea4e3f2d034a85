using System.Text.Json.Serialization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Reminds a process leader of an answer that has not been handed in.</summary>
/// <param name="HasStarted">Something has been answered already.</param>
/// <param name="SentOn">The day in Stockholm: after the deadline it says until when late answers are taken.</param>
public sealed record ReminderLetter(Enquiry Enquiry, string Organisation, string Recipient, bool HasStarted, DateOnly SentOn)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "reminder";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    internal override LetterText Compose(Uri? link) => new(
        $"Påminnelse: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(HasStarted
                ? $"Ni har börjat svara för {Organisation}, men svaret är inte inlämnat än. Det ni har skrivit finns kvar. Saknas något "
                  + "kan ni ange att uppgiften saknas och lämna in ändå."
                : $"Vi har ännu inte fått något svar från {Organisation}. Passar frågorna bättre hos någon annan hos er, så dela dem "
                  + "eller lämna över ansvaret på sidan Kollegor, som du når genom länken."),
            new Paragraph(Time()),
            CommonBlocks.Facts(Enquiry, Organisation),
            .. CommonBlocks.Link(link, HasStarted ? "Fortsätt svara" : "Öppna enkäten"),
            CommonBlocks.Attachments(),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);

    private string Time() => SentOn <= Enquiry.Deadline
        ? $"Sista svarsdag är {SwedishWords.DateWithWeekday(Enquiry.Deadline)}."
        : $"Sista svarsdag var {SwedishWords.DateWithWeekday(Enquiry.Deadline)}. "
          + $"Vi tar emot svar till och med {SwedishWords.DateWithWeekday(Enquiry.ClosesOn)}.";
}
