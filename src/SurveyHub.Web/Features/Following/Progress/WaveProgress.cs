using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>How far a released wave has come.</summary>
/// <param name="Version">Of the questionnaire that is now answered.</param>
/// <param name="Organisations">By short name in Swedish order.</param>
/// <param name="Mailings">What has been sent, in order of time.</param>
/// <param name="Coverage">How much of the whole has been submitted; null where that cannot be said.</param>
public sealed record WaveProgress(
    Wave Wave, int Version, ValueList<OrganisationProgress> Organisations, ValueList<Mailing> Mailings, Coverage? Coverage)
{
    public int Submitted => Organisations.Count(o => o.HasSubmitted);

    public int Count(ProgressState state) => Organisations.Count(o => o.State == state);
}

/// <summary>Mails of one kind that were released on one day.</summary>
/// <param name="Organisations">How many got one.</param>
public sealed record Mailing(DateOnly Day, MailKind Kind, int Organisations);
