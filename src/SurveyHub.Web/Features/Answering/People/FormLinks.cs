using System.Security.Cryptography;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>The id of the link that one form makes for one right: posted twice, the form finds that it is there.</summary>
internal static class FormLinks
{
    public static AccessTokenId Of(Guid form, AccessRightId right)
    {
        Span<byte> both = stackalloc byte[32];
        form.TryWriteBytes(both);
        right.Value.TryWriteBytes(both[16..]);
        return new AccessTokenId(new Guid(SHA256.HashData(both).AsSpan(0, 16)));
    }
}
