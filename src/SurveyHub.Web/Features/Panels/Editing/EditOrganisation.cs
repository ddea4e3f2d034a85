using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Panels.Editing;

/// <param name="ContactName">Empty together with the address for no contact.</param>
/// <param name="OfficialMailbox">Empty for none.</param>
public sealed record OrganisationAddresses(string ContactName, string ContactEmail, string OfficialMailbox);

/// <summary>Changes whom an organisation's mails go to.</summary>
public sealed class EditOrganisation(IDbContextFactory<AppDbContext> contexts, ILogger<EditOrganisation> logger)
{
    /// <summary>What is wrong with the addresses, by the field it stands in; none means that they can be saved.</summary>
    internal static IReadOnlyList<(string Field, ScreenText Text)> Check(OrganisationAddresses addresses)
    {
        var (name, email, mailbox) = addresses;
        var problems = new List<(string, ScreenText)>();
        if ((name.Length == 0 && email.Length > 0) || name.Length > Person.MaxNameLength)
        {
            problems.Add((OrganisationPage.NameField, EditTexts.NameMissing));
        }

        if (name.Length > 0 != email.Length > 0 || (email.Length > 0 && !EmailAddress.IsValid(email)))
        {
            problems.Add((OrganisationPage.EmailField, EditTexts.EmailInvalid));
        }

        if (mailbox.Length > 0 && !EmailAddress.IsValid(mailbox))
        {
            problems.Add((OrganisationPage.MailboxField, EditTexts.MailboxInvalid));
        }

        return problems;
    }

    /// <param name="addresses">Without problems.</param>
    public async Task ExecuteAsync(
        PanelId panel, OrganisationCode code, OrganisationAddresses addresses, Guid by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await db.PanelMembers
            .Where(member => member.PanelId == panel && member.Code == code)
            .Select(member => member.OrganisationId)
            .SingleAsync(cancellationToken);
        var organisation = await db.Organisations.SingleAsync(o => o.Id == id, cancellationToken);
        var names = new OrganisationNames(organisation.ShortName, organisation.OfficialName, organisation.Aliases);
        organisation.Describe(names, addresses.OfficialMailbox is { Length: > 0 } mailbox ? mailbox : null);

        var contacts = await ContactBook.LoadAsync(db, cancellationToken);
        if (addresses.ContactEmail.Length > 0)
        {
            contacts.Appoint(id, addresses.ContactName, addresses.ContactEmail);
        }
        else
        {
            contacts.Dismiss(id);
        }

        await db.SaveChangesAsync(cancellationToken);
        logger.LogInformation("Addresses of organisation {Organisation} edited by staff user {User}", id.Value, by);
    }
}
