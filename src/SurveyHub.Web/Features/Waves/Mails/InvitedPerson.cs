using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>Somebody whom the staff has invited to answer, with the right that the links in their mails stand for.</summary>
public sealed record InvitedPerson(AccessRightId Right, PersonId Person, string Name, string Email)
{
    public MailParty Party => new(Name, Email);

    /// <summary>As the copy to the registrar names them.</summary>
    public override string ToString() => $"{Name} ({Email})";
}
