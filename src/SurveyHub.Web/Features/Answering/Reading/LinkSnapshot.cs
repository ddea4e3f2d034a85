using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Answering.Reading;

/// <summary>What holds in a field.</summary>
/// <param name="By">The name of the person who wrote it; null for the staff, an import, or somebody who has been erased.</param>
/// <param name="Person">Null for the staff and an import.</param>
public sealed record StoredAnswer(
    long Sequence, AnswerKind Kind, string Raw, string? ValueJson, string? Reason, string? Comment, DateTimeOffset At, string? By,
    PersonId? Person = null)
{
    /// <inheritdoc cref="AnswerEvent.CarriedFrom"/>
    public long? CarriedFrom { get; init; }

    /// <inheritdoc cref="Answer.IsWritten"/>
    public bool IsWritten => Kind != AnswerKind.Cleared || Comment is not null;

    public static StoredAnswer Of(AnswerEvent entry) =>
        new(entry.Sequence, entry.Kind, entry.Raw, entry.ValueJson, entry.Reason, entry.Comment, entry.At, null, entry.PersonId) { CarriedFrom = entry.CarriedFrom };

    /// <summary>
    /// What could not be read when it was saved is tried again, so that a reader that has learnt more since spares the person a correction.
    /// </summary>
    public Answer ToAnswer(Field field)
    {
        var value = Kind == AnswerKind.Value ? AnswerValueJson.Read(field.Type, ValueJson) ?? AnswerReader.Read(field.Type, Raw).Value : null;
        return new Answer(field.Path.WithoutRow, field.Path.Row, Kind, Raw, value, Reason, Comment) { IsUnchanged = CarriedFrom is not null };
    }
}

/// <summary>What was last handed in.</summary>
/// <param name="DiaryNumber">The organisation's own, or null.</param>
/// <param name="ApprovedBy">Null when nobody was named to approve; then so is <paramref name="ApprovedAt"/>.</param>
/// <param name="Version">What was reviewed and signed.</param>
public sealed record LastSubmission(
    int Number, long LastSequence, DateTimeOffset At, Signature Signature, bool IsLate, string? DiaryNumber, string? ApprovedBy, DateTimeOffset? ApprovedAt,
    QuestionnaireVersionId Version)
{
    public static LastSubmission Of(Submission submission) => new(
        submission.Number, submission.LastSequence, submission.At, new Signature(submission.SignedByName, submission.SignedByTitle), submission.IsLate,
        submission.DiaryNumber, submission.ApprovedByName, submission.ApprovedAt, submission.QuestionnaireVersionId);
}

/// <summary>Who stands behind a link, and what they may do.</summary>
/// <param name="Scope">Ids of the questions it holds for; empty is all of them.</param>
/// <param name="Language">What they chose for the words around the questions; null is the questionnaire's.</param>
public sealed record LinkHolder(
    AccessRightId Right, PersonId Person, string Name, ValueList<Identifier> Scope, AccessLevel Level, Language? Language)
{
    public bool MayWrite => Level.HasFlag(AccessLevel.Write);

    public bool MayApprove => Level.HasFlag(AccessLevel.Approve);

    public bool MaySubmit => Level.HasFlag(AccessLevel.Submit);

    public bool MayShare => Level.HasFlag(AccessLevel.Share);


    public bool Covers(Identifier question) => Scope.Count == 0 || Scope.Contains(question);
}

/// <summary>Who asks whom.</summary>
/// <param name="Sender">The name that stands under the mails.</param>
/// <param name="DiaryNumber">The asking authority's; null when there is none.</param>
/// <param name="EarlierWave">Whose answers stand beside the fields; null for none.</param>
/// <param name="IsTest">Nothing answered here is used.</param>
public sealed record LinkContext(
    WaveOrganisationId WaveOrganisation, string Organisation, string Sender, string ReplyAddress, string? DiaryNumber, WaveId? EarlierWave, bool IsTest);

/// <summary>Everything that an answering page shows, from one read.</summary>
/// <param name="Version">What is answered now: the last that the wave put to use.</param>
/// <param name="Answers">What holds, by field and row.</param>
/// <param name="HasDecisions">Somebody is named to approve or sign, or it has been opened again: <see cref="Deciding.ReadPowers"/> tells more.</param>
public sealed record LinkSnapshot(
    bool IsRevoked,
    LinkHolder Holder,
    LinkContext Context,
    ResponseId Response,
    ResponseState State,
    bool HasActivity,
    AnsweringPeriod Period,
    QuestionnaireVersionId Version,
    LastSubmission? Submission,
    IReadOnlyDictionary<FieldPath, StoredAnswer> Answers,
    bool HasDecisions)
{
    public LinkTalk Talk { get; init; } = LinkTalk.None;

    /// <summary>When <see cref="Version"/> took the place of another; null for the one that the wave began with.</summary>
    public DateTimeOffset? RenewedAt { get; init; }

    /// <summary>Something was answered in the version before.</summary>
    public bool IsRenewedMeanwhile => RenewedAt is { } renewed && Answers.Values.Any(answer => answer.At < renewed);

    /// <summary>Under which the browser keeps what is not saved yet: the same for all links of one person to one response, and no secret.</summary>
    public string KeepKey => $"surveyhub:{Response.Value:N}:{Holder.Person.Value:N}";

    /// <summary>The newest entry that holds; 0 when nothing is answered.</summary>
    public long LastSequence => Answers.Count == 0 ? 0 : Answers.Values.Max(answer => answer.Sequence);

    /// <summary>When something was last saved; null when nothing is answered.</summary>
    public DateTimeOffset? LastSavedAt => Answers.Count == 0 ? null : Answers.Values.Max(answer => answer.At);

    public bool MayReopen(DateTimeOffset now) =>
        State == ResponseState.Submitted && Holder.MaySubmit && !Period.IsLate(now) && !Period.HasEnded(now);

    /// <summary>Something may still be changed, approved and handed in, by those who may.</summary>
    public bool IsOpen(DateTimeOffset now) => State != ResponseState.Submitted && !Period.HasEnded(now);

    public bool IsEditable(DateTimeOffset now) => IsOpen(now) && Holder.MayWrite;
}
