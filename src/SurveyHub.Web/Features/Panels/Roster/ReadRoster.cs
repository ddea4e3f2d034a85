using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Panels.Roster;

public sealed class ReadRoster(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>Null when there is no such panel.</summary>
    public async Task<PanelRoster?> ExecuteAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(db, key, cancellationToken);
    }

    /// <summary>The entities belong to the context: whoever holds it may change and save them.</summary>
    internal static async Task<PanelRoster?> ReadAsync(AppDbContext db, string key, CancellationToken cancellationToken)
    {
        if (await db.Panels.SingleOrDefaultAsync(panel => panel.Key == key, cancellationToken) is not { } panel)
        {
            return null;
        }

        var members = await db.PanelMembers
            .Where(member => member.PanelId == panel.Id)
            .Join(db.Organisations, member => member.OrganisationId, organisation => organisation.Id, (member, organisation) => new { member.Code, organisation })
            .ToListAsync(cancellationToken);
        var ids = db.PanelMembers.Where(member => member.PanelId == panel.Id).Select(member => member.OrganisationId);
        var contacts = await db.OrganisationContacts
            .Where(contact => contact.IsProcessLeader && ids.Contains(contact.OrganisationId))
            .Join(db.Persons.Where(person => person.ErasedAt == null), contact => contact.PersonId, person => person.Id, (contact, person) => new { contact.OrganisationId, person })
            .ToListAsync(cancellationToken);
        var contactOf = contacts.GroupBy(pair => pair.OrganisationId).ToDictionary(group => group.Key, group => group.First().person);
        var facts = (await db.OrganisationFacts.Where(fact => ids.Contains(fact.OrganisationId)).ToListAsync(cancellationToken))
            .ToLookup(fact => fact.OrganisationId);
        var keys = facts.SelectMany(group => group).Select(fact => new FactKey(fact.Name, fact.Year)).ToHashSet();
        var definitions = await db.FactDefinitions.ToListAsync(cancellationToken);

        return new PanelRoster(
            panel.Id,
            panel.Key,
            panel.Words,
            [
                .. members.OrderBy(member => member.Code).Select(member => new RosterMember(
                    member.Code,
                    member.organisation,
                    contactOf.GetValueOrDefault(member.organisation.Id),
                    facts[member.organisation.Id].ToDictionary(fact => new FactKey(fact.Name, fact.Year), fact => fact.Value))),
            ],
            [
                .. definitions
                    .Where(definition => keys.Contains(new FactKey(definition.Name, definition.Year)))
                    .OrderBy(definition => definition.Name)
                    .ThenByDescending(definition => definition.Year),
            ]);
    }
}
