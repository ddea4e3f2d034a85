using Microsoft.AspNetCore.DataProtection;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>
/// What the script shows for each save in place of the form's seal (<see cref="FormSeal"/>), which is as long as the form: that the page was drawn by
/// us, for this link, from this version. What each field is based on it says itself.
/// </summary>
public sealed class SaveTicket(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("SurveyHub.Answering.Save.v1");

    public string Issue(LinkToken token, QuestionnaireVersionId version) =>
        LinkSeal.Close(_protector, token, writer => writer.Write(version.Value.ToByteArray()));

    /// <summary>The version the page was drawn from; null when the ticket was changed, or issued for another link.</summary>
    public QuestionnaireVersionId? TryRead(LinkToken token, string? ticket)
    {
        using var reader = LinkSeal.TryOpen(_protector, token, ticket);
        return reader is null ? null : QuestionnaireVersionId.From(new Guid(reader.ReadBytes(16)));
    }
}
