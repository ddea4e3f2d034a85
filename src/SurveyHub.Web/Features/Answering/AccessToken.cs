using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering;

/// <summary>The link of one mail. Each mail has its own, and each can be revoked without the others. Only the hash is known here.</summary>
public sealed class AccessToken
{
    private AccessToken()
    {
        // For EF.
    }

    /// <param name="id">Where one form may make one link only, an id that follows from the form; null draws one.</param>
    public AccessToken(AccessRightId right, LinkToken token, DateTimeOffset now, AccessTokenId? id = null)
    {
        Id = id ?? AccessTokenId.New();
        AccessRightId = right;
        Hash = token.Hash;
        IssuedAt = now;
    }

    public AccessTokenId Id { get; private set; }

    public AccessRightId AccessRightId { get; private set; }

    /// <inheritdoc cref="LinkToken.Hash"/>
    public string Hash { get; private set; } = "";

    public DateTimeOffset IssuedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
