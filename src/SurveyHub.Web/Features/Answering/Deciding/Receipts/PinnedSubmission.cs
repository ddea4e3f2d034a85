using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Receipts;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reading;

namespace SurveyHub.Web.Features.Answering.Deciding.Receipts;

/// <summary>A submission as it was made: its receipt, and its answers as an answering page shows them.</summary>
/// <param name="Code">The organisation's, for file names.</param>
public sealed record PinnedSubmission(
    string Code, Receipt Receipt, LastSubmission Details, IReadOnlyDictionary<FieldPath, StoredAnswer> Answers)
{
    /// <summary>What it changed; nothing for the first.</summary>
    public IReadOnlyList<AnswerChange> Changes => Receipt.Earlier is { } earlier
        ? AnswerChange.Between(Receipt.Questionnaire, earlier.Answers, Receipt.Answers)
        : [];
}
