using System.Text.Json.Serialization;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Tells a colleague that what they had has been taken back, so that a link which no longer works surprises nobody.</summary>
/// <param name="By">Who took it back.</param>
public sealed record WithdrawnLetter(Enquiry Enquiry, string Organisation, string Recipient, Colleague By) : Letter(Enquiry, Organisation)
{
    public const string Name = "withdrawn";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => false;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => LetterEnclosures.None;

    internal override LetterText Compose(Uri? link) => new(
        $"Du behöver inte göra mer: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(
                $"{By.Name} har tagit tillbaka det du hade fått göra med svaret från {Organisation}. Länken i det tidigare mejlet gäller inte längre. "
                + "Det du har skrivit finns kvar i svaret."),
            new Paragraph($"Undrar du varför? Vänd dig till {By}."),
            new Closing($"{By.Name}, genom {Enquiry.Sender.Name}"),
            ColleagueBlocks.Privacy(Enquiry, By),
        ]);
}
