using System.Text.Json.Serialization;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Asks an organisation to read its part of the report before that is published.</summary>
/// <param name="LastDay">In Stockholm.</param>
/// <param name="IsReminder">It has been asked before and has not said anything, or not of all.</param>
public sealed record PartLetter(Enquiry Enquiry, string Organisation, string Recipient, DateOnly LastDay, bool IsReminder) : Letter(Enquiry, Organisation)
{
    public const string Name = "part";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override string LinkEnd => LinkRoutes.Part;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => LetterEnclosures.None;

    internal override LetterText Compose(Uri? link) => new(
        $"{(IsReminder ? "Påminnelse: läs" : "Läs")} er del av rapporten. {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(IsReminder
                ? $"Vi har inte fått besked om den del av rapporten som gäller {Organisation}. Läs den gärna och bekräfta den eller säg vad som ska rättas."
                : $"Tack för svaret. Innan rapporten ges ut får {Organisation} läsa sin del av den, precis som den ska stå: svaren, citaten, var ni står bland de andra och var "
                  + "ni nämns i texten. Bekräfta den, eller säg vad som ska rättas. Ni kan svara på en fråga i taget eller på allt, och ändra er så länge tiden räcker."),
            new FactTable(
            [
                new LetterFact("Enkät", Enquiry.Title),
                new LetterFact("Svara senast", SwedishWords.DateWithWeekday(LastDay)),
            ]),
            .. PartBlocks.Link(link, "Läs er del"),
            new Paragraph(
                $"In English: please read your part of the report before it is published, and confirm or correct it by {Language.English.DateWithWeekday(LastDay)}. The page can be had in English."),
            CommonBlocks.Contact(Enquiry),
            new Closing(Enquiry.Sender.Name),
            CommonBlocks.Privacy(Enquiry),
        ]);
}
