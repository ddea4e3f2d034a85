using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>Who writes, and how it came in.</summary>
/// <param name="Person">Null when the staff or an import writes.</param>
/// <param name="StaffUser">Null when a person of the organisation writes.</param>
public sealed record Actor(PersonId? Person, Guid? StaffUser, AnswerWay Way)
{
    /// <summary>Imports and the staff write also when the organisation itself no longer can: figures of earlier waves come in that way.</summary>
    public bool IsBoundByPeriod => Way is AnswerWay.Form or AnswerWay.Colleague;

    /// <summary>Whoever is responsible for the response.</summary>
    public static Actor At(PersonId person) => new(person, null, AnswerWay.Form);

    /// <summary>Somebody they have let in.</summary>
    public static Actor Colleague(PersonId person) => new(person, null, AnswerWay.Colleague);
}

/// <summary>What one field is to hold.</summary>
/// <param name="RowKey">The stable key of a row the respondent added; empty for every other field.</param>
/// <param name="SaveId">Drawn once for this change: the same change sent again is recorded once.</param>
/// <param name="BasedOn">The entry the person had before them; null when the field was empty.</param>
/// <param name="Raw">As typed; empty unless the kind is a value.</param>
/// <param name="CarriedFrom"><inheritdoc cref="AnswerEvent.CarriedFrom" path="/summary"/></param>
/// <param name="ValueJson">What was read from it (<see cref="AnswerValueJson"/>); null when nothing could be.</param>
public sealed record FieldChange(
    FieldPath Path, string RowKey, Guid SaveId, long? BasedOn, AnswerKind Kind, string Raw, string? ValueJson, string? Reason, string? Comment,
    long? CarriedFrom = null)
{
    /// <summary>
    /// It was typed in a field of which the person then let another text hold: it is kept in the log, and decided about with the others. It is based on the
    /// newest of those.
    /// </summary>
    public bool IsAside { get; init; }

    /// <summary>The text names a file, which has to be one that was uploaded to the response.</summary>
    public bool NamesFile { get; init; }

    /// <summary>Path and row in one.</summary>
    public FieldPath Field => StoredPath.Of(Path, RowKey);
}

/// <param name="Version">The questionnaire that was answered.</param>
public sealed record SaveAnswers(
    ResponseId Response, Actor By, QuestionnaireVersionId Version, DateTimeOffset At, ValueList<FieldChange> Changes)
{
    /// <summary>Conflicts that the person has decided about.</summary>
    public ValueList<Settlement> Settlements { get; init; } = [];

    /// <summary>For the cells of rows that respondents add, how many rows there may be (<see cref="RowLimits"/>).</summary>
    public IReadOnlyDictionary<FieldPath, int> MostRows { get; init; } = RowLimits.None;
}

/// <param name="ReviewedUpTo">
/// The last entry that whoever signs has seen (0 when nothing is answered). If something was answered since, nothing is submitted.
/// </param>
/// <param name="DiaryNumber">The organisation's own, or null.</param>
/// <param name="Receipts">The mails that go with it, made when it is known what was recorded.</param>
public sealed record SubmitResponse(
    ResponseId Response, Actor By, Signature Signature, long ReviewedUpTo, DateTimeOffset At, string? DiaryNumber = null,
    Func<RecordedSubmission, IReadOnlyList<QueuedMail>>? Receipts = null)
{
    /// <summary>
    /// The version that whoever signs has read. If the wave has put another to use since, nothing is submitted. Null takes the one that is answered now.
    /// </summary>
    public QuestionnaireVersionId? ReviewedVersion { get; init; }
}

/// <param name="Reason">Demanded of the staff; the organisation itself needs none.</param>
/// <param name="NewLastDay">Until when the organisation may correct it; null leaves the day it has.</param>
/// <param name="Letters">The mails about it, by the number of the submission that is opened.</param>
public sealed record ReopenResponse(
    ResponseId Response, Actor By, DateTimeOffset At, string? Reason = null, DateOnly? NewLastDay = null,
    Func<int, IReadOnlyList<QueuedMail>>? Letters = null);
