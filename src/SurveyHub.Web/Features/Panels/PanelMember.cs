using SurveyHub.Domain.Panels;

namespace SurveyHub.Web.Features.Panels;

/// <summary>An organisation in a panel, under the code it has there: Gotland is 09 among the regions and 0980 among the municipalities.</summary>
public sealed class PanelMember
{
    private PanelMember()
    {
        // For EF.
    }

    public PanelMember(PanelId panel, OrganisationId organisation, OrganisationCode code)
    {
        PanelId = panel;
        OrganisationId = organisation;
        Code = code;
    }

    public PanelId PanelId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public OrganisationCode Code { get; private set; }
}
