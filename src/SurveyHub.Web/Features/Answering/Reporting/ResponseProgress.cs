using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Answering.Reporting;

/// <summary>How far one organisation has come. Says how much is answered, never what: before it is handed in, a draft is its own.</summary>
/// <param name="FirstActivity">When a person first did something on the page; null is "no known activity".</param>
/// <param name="Completion">Fields answered of those that are asked, in view of the answers so far.</param>
/// <param name="Submitted">When it was last handed in; null when it never was.</param>
/// <param name="Submissions">How many times; more than one is a correction.</param>
/// <param name="IsLate">What was handed in first came after the organisation's deadline.</param>
public sealed record ResponseProgress(
    WaveOrganisationId WaveOrganisation,
    OrganisationId Organisation,
    OrganisationCode Code,
    string ShortName,
    ResponseId Response,
    ResponseState State,
    DateOnly Deadline,
    DateTimeOffset? FirstActivity,
    Completion Completion,
    DateTimeOffset? Submitted,
    int Submissions,
    bool IsLate);
