using SurveyHub.Domain.Panels;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What a map shows of those who have a value.</summary>
/// <param name="ValueTitle">What they are told apart by.</param>
/// <param name="Labels">Of the classes.</param>
/// <param name="Values">Each with the place of its class, and as it is shown.</param>
/// <param name="Rule">How the classes were made and how the numbers were rounded, in sentences; null where they make themselves and are exact.</param>
internal sealed record MapDraft(
    MapClassKind Kind, string ValueTitle, IReadOnlyList<string> Labels, IReadOnlyDictionary<OrganisationCode, (int Class, string Shown)> Values, string? Rule);
