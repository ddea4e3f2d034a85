using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves;

public readonly record struct WaveId(Guid Value) : IEntityId<WaveId>
{
    public static WaveId New() => new(Guid.CreateVersion7());

    public static WaveId From(Guid value) => new(value);
}

public readonly record struct WaveOrganisationId(Guid Value) : IEntityId<WaveOrganisationId>
{
    public static WaveOrganisationId New() => new(Guid.CreateVersion7());

    public static WaveOrganisationId From(Guid value) => new(value);
}
