using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Panels;

public readonly record struct OrganisationId(Guid Value) : IEntityId<OrganisationId>
{
    public static OrganisationId New() => new(Guid.CreateVersion7());

    public static OrganisationId From(Guid value) => new(value);
}

public readonly record struct PanelId(Guid Value) : IEntityId<PanelId>
{
    public static PanelId New() => new(Guid.CreateVersion7());

    public static PanelId From(Guid value) => new(value);
}

public readonly record struct PersonId(Guid Value) : IEntityId<PersonId>
{
    public static PersonId New() => new(Guid.CreateVersion7());

    public static PersonId From(Guid value) => new(value);
}
