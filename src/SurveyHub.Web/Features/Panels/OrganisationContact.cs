namespace SurveyHub.Web.Features.Panels;

/// <summary>A person who acts for an organisation; may act for several.</summary>
public sealed class OrganisationContact
{
    private OrganisationContact()
    {
        // For EF.
    }

    public OrganisationContact(OrganisationId organisation, PersonId person, bool isProcessLeader)
    {
        OrganisationId = organisation;
        PersonId = person;
        IsProcessLeader = isProcessLeader;
    }

    public OrganisationId OrganisationId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>Gets the organisation's invitation.</summary>
    public bool IsProcessLeader { get; private set; }

    public void SetProcessLeader(bool isProcessLeader) => IsProcessLeader = isProcessLeader;
}
