using System.Text.Json.Serialization;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Asks a colleague for help with the answer. Who has only some of the questions reads them here and gets no document with all.</summary>
/// <param name="Questions">Those that it is about, each as "3. Vad betalar ni?"; none is the whole enquiry.</param>
/// <param name="MayWrite">Otherwise it is for reading only.</param>
/// <param name="WishedBy">The day by which the colleague is asked to be done; null when none was said.</param>
/// <param name="Message">In the words of whoever shares; null for none.</param>
public sealed record ShareLetter(
    Enquiry Enquiry,
    string Organisation,
    string Recipient,
    Colleague By,
    ValueList<string> Questions,
    bool MayWrite,
    DateOnly? WishedBy,
    string? Message)
    : Letter(Enquiry, Organisation)
{
    public const string Name = "share";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => true;

    [JsonIgnore]
    public override LetterEnclosures Enclosures => Questions.Count == 0 ? LetterEnclosures.Questions : LetterEnclosures.None;

    [JsonIgnore]
    public override Letter ForStaff => this with { Message = null };

    internal override LetterText Compose(Uri? link) => new(
        $"{By.Name} ber om hjälp: {CommonSubject}",
        [
            CommonBlocks.Greeting(Recipient),
            new Paragraph(MayWrite
                ? $"{By.Name} ber dig att svara på {What()} för {Organisation}."
                : $"{By.Name} vill att du läser {What()} för {Organisation}."),
            .. ColleagueBlocks.Message(By, Message),
            ColleagueBlocks.Facts(
                Enquiry, Organisation, WishedBy is { } day ? new LetterFact("Önskat senast", SwedishWords.DateWithWeekday(day)) : null),
            .. QuestionList(),
            .. ColleagueBlocks.Link(
                link, MayWrite ? "Öppna och svara" : "Öppna och läs", MayWrite ? "läsa och ändra de svar som du har fått" : "läsa de svar som du har fått"),
            .. AboutTheWork(),
            ColleagueBlocks.Ask(Enquiry, By),
            new Closing($"{By.Name}, genom {Enquiry.Sender.Name}"),
            ColleagueBlocks.Privacy(Enquiry, By),
        ]);

    private string What() => Questions.Count switch
    {
        0 => "enkäten",
        1 => "en fråga i enkäten",
        var count => $"{SwedishWords.Count(count)} frågor i enkäten",
    };

    private ValueList<LetterBlock> QuestionList() => Questions.Count == 0
        ? []
        : [new Paragraph(Questions.Count == 1 ? "Det gäller frågan:" : "Det gäller frågorna:"), new Lines(Questions)];

    private ValueList<LetterBlock> AboutTheWork()
    {
        if (!MayWrite)
        {
            return [];
        }

        var document = Questions.Count == 0 ? " Alla frågor finns också i det bifogade Word-dokumentet." : "";
        return
        [
            new Paragraph(
                "Det du skriver sparas medan du skriver, och du kan fortsätta en annan dag. Du lämnar inte in något: det gör den som ansvarar för hela svaret."
                + document),
        ];
    }
}
