using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Sample;

/// <summary>Adds the panel of a file to an empty database.</summary>
internal static class SamplePanel
{
    public static Panel Add(AppDbContext db, ParsedPanel file)
    {
        var panel = new Panel(file.Panel.Id, file.Panel.Words);
        db.Add(panel);
        db.AddRange(file.Panel.Facts.Select(fact => new FactDefinition(fact.Key, fact.Definition, fact.Source)));
        var contacts = file.Contacts.ToLookup(contact => contact.Organisation);
        foreach (var stated in file.Panel.Organisations)
        {
            var contact = contacts[stated.Code].SingleOrDefault();
            var organisation = new Organisation(
                new OrganisationNames(stated.ShortName, stated.OfficialName, stated.Aliases), contact?.OfficialMailbox);
            db.AddRange(organisation, new PanelMember(panel.Id, organisation.Id, stated.Code));
            db.AddRange(stated.Facts.Select(fact => new OrganisationFact(organisation.Id, fact.Key, fact.Value)));
            if (contact is { Email: { } email })
            {
                var person = new Person(contact.Name ?? email, email);
                db.AddRange(person, new OrganisationContact(organisation.Id, person.Id, isProcessLeader: true));
            }
        }

        return panel;
    }
}
