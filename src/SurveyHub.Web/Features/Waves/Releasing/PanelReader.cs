using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using Fact = SurveyHub.Domain.Panels.Fact;

namespace SurveyHub.Web.Features.Waves.Releasing;

/// <summary>Reads a panel as it is on a day: its members with contacts and facts, by short name in Swedish order.</summary>
internal static class PanelReader
{
    public static async Task<(FrozenPanel Panel, ValueList<PlannedOrganisation> Organisations)> ReadAsync(
        AppDbContext db, PanelId id, DateOnly day, CancellationToken cancellationToken)
    {
        var panel = await db.Panels.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
        var members = await (
            from member in db.PanelMembers
            join organisation in db.Organisations on member.OrganisationId equals organisation.Id
            where member.PanelId == id && (organisation.ValidTo == null || organisation.ValidTo >= day)
            select new { member.Code, Organisation = organisation }).AsNoTracking().ToListAsync(cancellationToken);
        var contacts = await ContactsAsync(db, id, cancellationToken);
        var facts = await FactsAsync(db, id, cancellationToken);
        var organisations = members
            .OrderBy(member => member.Organisation.ShortName, SwedishOrder.Instance).ThenBy(member => member.Code)
            .Select(member => new PlannedOrganisation(
                member.Organisation.Id,
                new(
                    member.Code,
                    member.Organisation.ShortName,
                    member.Organisation.OfficialName,
                    member.Organisation.Aliases,
                    facts[member.Organisation.Id].ToValueList()),
                member.Organisation.OfficialMailbox,
                contacts[member.Organisation.Id].ToValueList()))
            .ToValueList();
        var used = organisations.SelectMany(o => o.AsFrozen.Facts).Select(fact => fact.Key).ToHashSet();
        var definitions = (await db.FactDefinitions.AsNoTracking().ToListAsync(cancellationToken))
            .Select(definition => definition.ToDomain())
            .Where(definition => used.Contains(definition.Key))
            .OrderBy(definition => definition.Key.Name.Value, StringComparer.Ordinal).ThenBy(definition => definition.Key.Year)
            .ToValueList();
        return (new FrozenPanel(panel.Key, panel.Words, definitions), organisations);
    }

    private static async Task<ILookup<OrganisationId, PlannedContact>> ContactsAsync(
        AppDbContext db, PanelId panel, CancellationToken cancellationToken)
    {
        var rows = await (
            from member in db.PanelMembers
            join contact in db.OrganisationContacts on member.OrganisationId equals contact.OrganisationId
            join person in db.Persons on contact.PersonId equals person.Id
            where member.PanelId == panel && contact.IsProcessLeader && person.ErasedAt == null
            select new { contact.OrganisationId, person.Id, person.Name, person.Email }).ToListAsync(cancellationToken);
        return rows.OrderBy(row => row.Name, SwedishOrder.Instance).ThenBy(row => row.Id.Value)
            .ToLookup(row => row.OrganisationId, row => new PlannedContact(row.Id, row.Name, row.Email));
    }

    private static async Task<ILookup<OrganisationId, Fact>> FactsAsync(AppDbContext db, PanelId panel, CancellationToken cancellationToken)
    {
        var rows = await (
            from member in db.PanelMembers
            join fact in db.OrganisationFacts on member.OrganisationId equals fact.OrganisationId
            where member.PanelId == panel
            select fact).AsNoTracking().ToListAsync(cancellationToken);
        return rows.OrderBy(row => row.Name.Value, StringComparer.Ordinal).ThenBy(row => row.Year)
            .ToLookup(row => row.OrganisationId, row => row.ToDomain());
    }
}
