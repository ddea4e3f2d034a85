using SurveyHub.Domain;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>What letters about an organisation's part of the report say in the same words.</summary>
internal static class PartBlocks
{
    /// <param name="link">Null in the copy that a registrar gets.</param>
    public static ValueList<LetterBlock> Link(Uri? link, string heading) => link is null
        ? []
        :
        [
            new LinkBox(
                heading,
                link,
                "Länken är personlig och går direkt till er del, utan inloggning. Den som har länken kan läsa delen och svara för er: skicka den inte vidare."),
        ];
}
