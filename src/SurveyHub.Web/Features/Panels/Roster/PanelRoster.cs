using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Panels.Roster;

/// <summary>A panel as it now stands: who is in it and how they are reached.</summary>
/// <param name="Members">By code; those that have ended too.</param>
/// <param name="Facts">The definition of every fact that a member has.</param>
public sealed record PanelRoster(
    PanelId Id, string Key, PanelWords Words, IReadOnlyList<RosterMember> Members, IReadOnlyList<FactDefinition> Facts)
{
    public IEnumerable<RosterMember> Current(DateOnly today) => Members.Where(member => member.IsCurrentOn(today));
}

/// <param name="Contact">The person who gets its invitation, or null.</param>
/// <param name="Facts">Only those that are known.</param>
public sealed record RosterMember(
    OrganisationCode Code, Organisation Organisation, Person? Contact, IReadOnlyDictionary<FactKey, decimal> Facts)
{
    public bool IsCurrentOn(DateOnly day) => Organisation.ValidTo is not { } last || last >= day;
}
