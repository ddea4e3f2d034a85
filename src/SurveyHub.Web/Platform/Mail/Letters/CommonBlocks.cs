using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>What several letters say in the same words.</summary>
internal static class CommonBlocks
{
    public static LetterBlock Greeting(string name) => new Paragraph($"Hej {name}!");

    public static ValueList<LetterBlock> About(Enquiry enquiry) => enquiry.About is { } about ? [new Paragraph(about)] : [];

    public static LetterBlock Facts(Enquiry enquiry, string organisation)
    {
        LetterFact?[] facts =
        [
            new("Enkät", enquiry.Title),
            new("Sista svarsdag", SwedishWords.DateWithWeekday(enquiry.Deadline)),
            new("Svarar för", $"{organisation}, med ett gemensamt svar"),
            new("Omfattning", enquiry.QuestionCount == 1 ? "en fråga" : $"{SwedishWords.Count(enquiry.QuestionCount)} frågor"),
            enquiry.Sender.DiaryNumber is { } number ? new("Diarienummer", number) : null,
        ];
        return new FactTable(facts.OfType<LetterFact>().ToValueList());
    }

    /// <param name="link">Null in the copy that a registrar gets: then there is no such block.</param>
    public static ValueList<LetterBlock> Link(Uri? link, string heading) => link is null
        ? []
        :
        [
            new LinkBox(
                heading,
                link,
                "Länken är personlig och går direkt till ert svar, utan inloggning. Behöver du hjälp av kollegor delar du frågor med dem på sidan "
                + "Kollegor, så får var och en sin egen länk. Den som har den här länken kan läsa, ändra och lämna in svaret: skicka den inte vidare."),
        ];

    public static LetterBlock Attachments() => new Paragraph(
        "Alla frågor finns i det bifogade Word-dokumentet, så att de kan läsas och stämmas av innan ni svarar. Kalenderfilen lägger in sista "
        + "svarsdag i kalendern.");

    public static LetterBlock Contact(Enquiry enquiry) => new Paragraph(
        enquiry.Contact is { } contact
            ? $"Undrar du något? Svara på det här mejlet eller vänd dig till {contact}."
            : "Undrar du något? Svara på det här mejlet.");

    public static LetterBlock Privacy(Enquiry enquiry) => new SmallPrint(
        $"{enquiry.Sender.Name} använder ditt namn och din e-postadress bara för att genomföra enkäten. Mejlet och svaret kan bli allmänna "
        + "handlingar. Skriv därför inget i svaret som rör enskilda personer.");
}
