using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.SignIn;

public readonly record struct SetupLinkId(Guid Value) : IEntityId<SetupLinkId>
{
    public static SetupLinkId New() => new(Guid.CreateVersion7());

    public static SetupLinkId From(Guid value) => new(value);
}

/// <summary>Lets whoever stands at the console make the first administrator, once, within <see cref="Lifetime"/>.</summary>
public sealed class SetupLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private SetupLink()
    {
        // For EF.
    }

    public SetupLink(LinkToken token, DateTimeOffset now)
    {
        Id = SetupLinkId.New();
        TokenHash = token.Hash;
        ExpiresAt = now + Lifetime;
    }

    public SetupLinkId Id { get; private set; }

    public string TokenHash { get; private set; } = "";

    public DateTimeOffset ExpiresAt { get; private set; }
}
