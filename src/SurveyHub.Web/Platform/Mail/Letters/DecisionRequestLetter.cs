using System.Text.Json.Serialization;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Asks somebody to approve the answer, to sign it, or both.</summary>
/// <param name="Approves">The answer cannot be handed in before they have approved it.</param>
/// <param name="Signs">They hand it in.</param>
/// <param name="Message">In the words of whoever names them; null for none.</param>
public sealed record DecisionRequestLetter(
    Enquiry Enquiry, string Organisation, string Recipient, Colleague By, bool Approves, bool Signs, string? Message)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "decision-request";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => LetterEnclosures.Questions;

    [JsonIgnore]
    public override Letter ForStaff => this with { Message = null };

    private string Task => (Approves, Signs) switch
    {
        (true, true) => "godkänna och underteckna",
        (true, false) => "godkänna",
        (false, _) => "underteckna",
    };

    private string Reading => Approves && Signs ? $"läsa, {Task}" : $"läsa och {Task}";

    internal override LetterText Compose(Uri? link) => new(
        $"Du ska {Task} svaret: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph($"{By.Name} har angett att du ska {Task} svaret från {Organisation}."),
            .. ColleagueBlocks.Message(By, Message),
            new Paragraph(WhatToDo()),
            ColleagueBlocks.Facts(Enquiry, Organisation),
            .. ColleagueBlocks.Link(link, $"Öppna för att {Reading}", $"{Reading} svaret"),
            new Paragraph("Alla frågor finns i det bifogade Word-dokumentet."),
            ColleagueBlocks.Ask(Enquiry, By),
            new Closing($"{By.Name}, genom {Enquiry.Sender.Name}"),
            ColleagueBlocks.Privacy(Enquiry, By),
        ]);

    private string WhatToDo() => (Approves, Signs) switch
    {
        (true, true) => "När svaret är klart läser du igenom det, godkänner det eller skickar tillbaka det med en kommentar, och lämnar sedan in det. "
            + "Ändras svaret efter ditt godkännande behöver du godkänna det igen.",
        (true, false) => "När svaret är klart läser du igenom det och godkänner det, eller skickar tillbaka det med en kommentar. Svaret kan inte lämnas in "
            + "utan ditt godkännande, och ändras det efteråt behöver du godkänna det igen.",
        (false, _) => "När svaret är klart läser du igenom det, skriver under med ditt namn och lämnar in det.",
    };
}
