using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Receipts;

/// <summary>Everything that a receipt says of one submission: what was handed in, by whom, and to whom.</summary>
/// <param name="Questionnaire">The version that was answered.</param>
/// <param name="Writers">Everybody who has written answers up to the submission, by name.</param>
/// <param name="Answers">What held when it was handed in.</param>
/// <param name="Earlier">The submission before; null for the first.</param>
/// <param name="IsTest">The wave only tries something out.</param>
public sealed record Receipt(
    Questionnaire Questionnaire,
    ReceiptVersion Version,
    ReceiptParty Asking,
    ReceiptParty Answering,
    ValueList<string> Writers,
    ReceiptSubmission Submission,
    ValueList<SubmittedAnswer> Answers,
    EarlierSubmission? Earlier,
    bool IsTest);

/// <param name="Hash">Of the questionnaire's text; lets anybody check that it is the same.</param>
public sealed record ReceiptVersion(int Number, string Hash);

/// <param name="DiaryNumber">What its own registry files the matter under, or null.</param>
public sealed record ReceiptParty(string Name, string? DiaryNumber);

/// <param name="At">Null when an import could not say.</param>
/// <param name="IsLate">After the organisation's last day.</param>
/// <param name="SignedBy">Name and title.</param>
/// <param name="Approved">Null when nobody was named to approve.</param>
/// <param name="Reason">Why a correction was made, where a reason was asked for; or null.</param>
public sealed record ReceiptSubmission(
    int Number, DateTimeOffset? At, bool IsLate, string SignedBy, ReceiptApproval? Approved = null, string? Reason = null);

public sealed record ReceiptApproval(string Name, DateTimeOffset At);

/// <inheritdoc cref="ReceiptSubmission" path="/param[@name='At']"/>
public sealed record EarlierSubmission(int Number, DateTimeOffset? At, ValueList<SubmittedAnswer> Answers);
