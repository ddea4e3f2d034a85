using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>Whoever at the organisation caused a letter to a colleague.</summary>
public sealed record Colleague(string Name, string Email)
{
    /// <summary>"Kim Ek (kim@example.org)".</summary>
    public override string ToString() => Email.Length == 0 ? Name : $"{Name} ({Email})";
}

/// <summary>What letters between colleagues have in common.</summary>
internal static class ColleagueBlocks
{
    public static ValueList<LetterBlock> Message(Colleague by, string? message) => message is null
        ? []
        : [new Paragraph($"{by.Name} skriver:"), new Quote(message)];

    public static LetterBlock Facts(Enquiry enquiry, string organisation, params LetterFact?[] own)
    {
        LetterFact?[] facts =
        [
            new("Enkät", enquiry.Title),
            new("Från", enquiry.Sender.Name),
            new("Svarar för", $"{organisation}, med ett gemensamt svar"),
            .. own,
            new("Sista svarsdag", SwedishWords.DateWithWeekday(enquiry.Deadline)),
            enquiry.Sender.DiaryNumber is { } number ? new("Diarienummer", number) : null,
        ];
        return new FactTable(facts.OfType<LetterFact>().ToValueList());
    }

    /// <param name="link">Null where the letter is quoted without it.</param>
    /// <param name="may">What the link lets its holder do: "läsa och ändra svaret".</param>
    public static ValueList<LetterBlock> Link(Uri? link, string heading, string may) => link is null
        ? []
        : [new LinkBox(heading, link, $"Länken är din egen och fungerar utan inloggning. Den som har länken kan {may}: skicka den inte vidare.")];

    /// <summary>Answers to the mail go to whoever asks, and about the work to whoever shared it.</summary>
    public static LetterBlock Ask(Enquiry enquiry, Colleague by) => new Paragraph(
        $"Undrar du något om uppgiften? Vänd dig till {by}. Svar på det här mejlet går till {enquiry.Sender.Name}.");

    public static LetterBlock Privacy(Enquiry enquiry, Colleague by) => new SmallPrint(
        $"Mejlet skickas genom {enquiry.Sender.Name} för att {by.Name} har lagt till dig. {enquiry.Sender.Name} använder ditt namn och din e-postadress bara "
        + "för att genomföra enkäten. Svaret kan bli allmän handling. Skriv därför inget i det som rör enskilda personer.");
}
