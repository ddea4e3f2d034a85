using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Features.Wordings.Storage;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>An answer that may have an analyst's words, as it is now.</summary>
/// <param name="Answer">As files give it back; null where there is none any more.</param>
/// <param name="Latest">The newest words, or that they were taken away; null where there never were any.</param>
public sealed record WordedAnswer(Organisation Organisation, Question Question, Field Field, FieldPath Path, Answer? Answer, WordingRevision? Latest)
{
    /// <summary>So many characters have room in a cell as they are.</summary>
    private const int WithoutOffer = 80;

    /// <summary>Of the answer as it is now; empty where there is none.</summary>
    public string Mark => Answer is null ? "" : TextMark.Of(Answer).ToString();

    public int Revision => Latest?.Revision ?? 0;

    public bool HasWords => Latest is { IsTakenAway: false };

    /// <summary>The words are of another answer than the one there is.</summary>
    public bool IsStale => HasWords && Latest!.AnswerMark != Mark;

    /// <summary>
    /// The screen offers to put it in brief: what is written or is paid, or is long. A choice or an unknown has few words already; a file may
    /// still have others for it.
    /// </summary>
    public bool IsOffered => HasWords || (TakesWords && ((Field.Type is TextType or AmountType && Answer!.Value is not null) || Said(Language.Swedish).Sum(line => line.Length) > WithoutOffer));

    public bool TakesWords => Answer is not null && WordedAnswers.TakesWords(Answer);

    /// <summary>All that the answer says, a line for each part of it.</summary>
    public ValueList<string> Said(Language language) => Answer is null ? [] :
        [.. AnswerText.LinesAlone(Field, Answer, language), .. new[] { Answer.Reason, Answer.Comment }.OfType<string>()];
}
