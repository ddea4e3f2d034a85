using System.Text.Json.Serialization;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Says to those who have begun that the enquiry has another version, which is the one attached.</summary>
/// <param name="Changes">A line for each question that is new or changed.</param>
/// <param name="HasHandedIn">The answer is handed in, and is not being corrected.</param>
/// <param name="SentOn">The day in Stockholm: until the deadline whoever handed in may open the answer again.</param>
public sealed record NewVersionLetter(
    Enquiry Enquiry, string Organisation, string Recipient, ValueList<string> Changes, bool HasHandedIn, DateOnly SentOn) : Letter(Enquiry, Organisation)
{
    public const string Name = "new-version";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    internal override LetterText Compose(Uri? link) => new(
        $"Enkäten är uppdaterad: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            .. WhatIsNew(),
            new Paragraph(HasHandedIn ? ToThoseWhoHaveHandedIn() : "Det ni har svarat står kvar. Har ni sidan öppen sparas det ni skriver som vanligt; läs in den igen för att se det nya."),
            CommonBlocks.Facts(Enquiry, Organisation),
            .. CommonBlocks.Link(link, HasHandedIn ? "Se svaret" : "Fortsätt svara"),
            CommonBlocks.Attachments(),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);

    private ValueList<LetterBlock> WhatIsNew() => Changes.Count == 0
        ? [new Paragraph($"{Enquiry.Sender.Name} har uppdaterat enkäten. Frågorna är desamma.")]
        : [new Paragraph($"{Enquiry.Sender.Name} har uppdaterat enkäten. Det här är nytt eller ändrat:"), new Lines(Changes)];

    private string ToThoseWhoHaveHandedIn()
    {
        var stands = $"Svaret som {Organisation} har lämnat in gäller som det är, och ni behöver inte göra något.";
        return (Changes.Count > 0, SentOn <= Enquiry.Deadline) switch
        {
            (false, _) => stands,
            (true, true) => $"{stands} Vill ni ändå svara på det som är nytt, så öppnar ni svaret igen på sidan och lämnar in på nytt, "
                + $"senast {SwedishWords.DateWithWeekday(Enquiry.Deadline)}.",
            (true, false) => $"{stands} Vill ni ändå svara på det som är nytt, så hör av er till oss, så öppnar vi svaret.",
        };
    }
}
