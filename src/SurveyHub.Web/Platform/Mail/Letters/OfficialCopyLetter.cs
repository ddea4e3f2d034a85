using System.Text.Json.Serialization;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>
/// Shows the organisation's registrar what was sent, word for word, and to whom. Only the personal link is left out, because a registry is open
/// to anybody.
/// </summary>
/// <param name="Original">The letter it is a copy of, as the first of the recipients gets it.</param>
/// <param name="SentTo">Its recipients, each as "Karin Exempel (karin@example.org)".</param>
public sealed record OfficialCopyLetter(Letter Original, ValueList<string> SentTo) : Letter(Original.Enquiry, Original.Organisation)
{
    public const string Name = "official-copy";

    [JsonIgnore]
    public override string Template => Name;

    [JsonIgnore]
    public override bool HasLink => false;

    internal override Letter About(Enquiry enquiry) => this with { Enquiry = enquiry, Original = Original.About(enquiry) };

    internal override LetterText Compose(Uri? link)
    {
        var original = Original.Compose(link: null);
        return new LetterText(
            $"För kännedom: {original.Subject}",
            [
                new Notice(
                    $"Till registrator: en kopia för registrering av mejlet till {SwedishWords.List(SentTo)}. "
                    + "Den personliga länken till svaret finns bara i det mejlet."),
                .. original.Blocks,
            ]);
    }
}
