using Microsoft.AspNetCore.DataProtection;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>Which part a form was drawn with, so that nobody confirms what they have not had before them.</summary>
/// <param name="Mark">Of the part.</param>
/// <param name="Newest">What had last been said of it; null for nothing.</param>
internal sealed record SealedPart(Guid FormId, string Mark, PartReplyId? Newest);

internal sealed class PartSeal(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("SurveyHub.Confirming.Part.v2");

    /// <param name="form">That of a form that is drawn again; null draws one.</param>
    public string Close(LinkToken token, AskedPart asked, Guid? form) => LinkSeal.Close(_protector, token, writer =>
    {
        writer.Write((form ?? Guid.CreateVersion7()).ToByteArray());
        writer.Write(asked.Part.Mark.ToString());
        writer.Write((asked.Newest?.Value ?? Guid.Empty).ToByteArray());
    });

    /// <inheritdoc cref="LinkSeal.TryOpen"/>
    public SealedPart? TryOpen(LinkToken token, string? seal)
    {
        using var reader = LinkSeal.TryOpen(_protector, token, seal);
        return reader is null ? null : new SealedPart(new Guid(reader.ReadBytes(16)), reader.ReadString(), new Guid(reader.ReadBytes(16)) is var newest && newest != Guid.Empty ? new PartReplyId(newest) : null);
    }
}
