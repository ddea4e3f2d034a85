using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>Who writes, and how it came in.</summary>
/// <param name="Person">Null when the staff or an import writes.</param>
/// <param name="StaffUser">Null when a person of the organisation writes.</param>
public sealed record Actor(PersonId? Person, Guid? StaffUser, AnswerWay Way)
{
    /// <summary>Imports and the staff write also when the organisation itself no longer can: figures of earlier waves come in that way.</summary>
    public bool IsBoundByPeriod => Way is AnswerWay.Form or AnswerWay.Colleague;

    public static Actor At(PersonId person) => new(person, null, AnswerWay.Form);
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
    long? CarriedFrom = null);

/// <param name="Version">The questionnaire that was answered.</param>
public sealed record SaveAnswers(
    ResponseId Response, Actor By, QuestionnaireVersionId Version, DateTimeOffset At, ValueList<FieldChange> Changes)
{
    /// <summary>Conflicts that the person has decided about.</summary>
    public ValueList<Settlement> Settlements { get; init; } = [];
}

/// <param name="ReviewedUpTo">
/// The last entry that whoever signs has seen (0 when nothing is answered). If something was answered since, nothing is submitted.
/// </param>
public sealed record SubmitResponse(ResponseId Response, Actor By, Signature Signature, long ReviewedUpTo, DateTimeOffset At);

public sealed record ReopenResponse(ResponseId Response, Actor By, DateTimeOffset At);
