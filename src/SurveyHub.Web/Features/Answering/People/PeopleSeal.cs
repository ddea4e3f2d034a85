using Microsoft.AspNetCore.DataProtection;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>What a form about people carries: that it was drawn by us for this link, and an id by which posting it twice is told from two posts.</summary>
internal sealed class PeopleSeal(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("SurveyHub.Answering.People.v1");

    public string Draw(LinkToken token) => Close(token, Guid.CreateVersion7());

    /// <param name="form">The same as before, for a form that is drawn again because it was not taken.</param>
    public string Close(LinkToken token, Guid form) => LinkSeal.Close(_protector, token, writer => writer.Write(form.ToByteArray()));

    /// <inheritdoc cref="LinkSeal.TryOpen"/>
    public Guid? TryOpen(LinkToken token, string? seal)
    {
        using var reader = LinkSeal.TryOpen(_protector, token, seal);
        return reader is null ? null : new Guid(reader.ReadBytes(16));
    }
}
