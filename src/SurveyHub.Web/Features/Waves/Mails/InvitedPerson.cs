using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>Whoever is responsible for an organisation's answer now: somebody whom the staff has invited, or to whom it was handed over; with the right that the links in their mails stand for.</summary>
public sealed record InvitedPerson(AccessRightId Right, PersonId Person, string Name, string Email)
{
    public MailParty Party => new(Name, Email);

    /// <summary>As the copy to the registrar names them.</summary>
    public override string ToString() => $"{Name} ({Email})";
}
