using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Receipts;

/// <summary>The phrases that the parts of a receipt share.</summary>
internal sealed class ReceiptWords(Language language)
{
    public Language Language => language;

    public string Comment => Say("Kommentar", "Comment");

    public string Say(string swedish, string english) => language.Choose(swedish, english);

    /// <summary>"22 maj 2019 kl. 14.32".</summary>
    public string Moment(DateTimeOffset? at) => at is { } instant
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{language.Date(StockholmTime.DateOf(instant))} {Say("kl.", "at")} {language.Clock(StockholmTime.Local(instant))}")
        : Say("tiden är inte känd", "the time is not known");

    public string NameOf(string? name) => name ?? Say("någon vars namn har tagits bort", "somebody whose name has been removed");

    /// <summary>What the answer says, a line each, its reason and comment last; "Inte besvarad" for none.</summary>
    public ValueList<string> Lines(Field field, Answer? answer)
    {
        var said = answer is { IsAnswered: true } ? AnswerText.LinesAlone(field, answer, language) : [];
        IEnumerable<string> lines = said.Count == 0 ? [Say("Inte besvarad", "Not answered")] : said;
        return lines.Concat(Remarks(answer)).ToValueList();
    }

    public IEnumerable<string> Remarks(Answer? answer)
    {
        if (answer?.Reason is { } reason)
        {
            yield return $"{Say("Skäl", "Reason")}: {reason}";
        }

        if (answer?.Comment is { } comment)
        {
            yield return $"{Comment}: {comment}";
        }
    }

    /// <summary>Nothing is said in it, or that nothing can be.</summary>
    public static bool IsAbsence(Answer? answer) => answer is not { Kind: AnswerKind.Value or AnswerKind.PartlyKnown };
}
