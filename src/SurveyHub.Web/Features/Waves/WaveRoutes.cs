using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Waves;

/// <summary>Addresses of the waves' pages. The templates stand at the pages.</summary>
public static class WaveRoutes
{
    public static string Wave(WaveId id) => string.Create(CultureInfo.InvariantCulture, $"{ShellRoutes.Waves}/{id.Value:D}");

    /// <summary>How far a released wave has come.</summary>
    public static string FollowUp(WaveId id) => $"{Wave(id)}/follow-up";

    /// <summary>What is found in the answers of a released wave: its code book.</summary>
    public static string Themes(WaveId id) => $"{Wave(id)}/themes";

    /// <summary>What analysts have put in brief of the answers of a released wave.</summary>
    public static string Wordings(WaveId id) => $"{Wave(id)}/wordings";

    /// <summary>What others have measured of the organisations of a released wave.</summary>
    public static string Measures(WaveId id) => $"{Wave(id)}/measures";

    /// <summary>The answers of a released wave.</summary>
    public static string Answers(WaveId id) => $"{Wave(id)}/answers";

    /// <summary>Where an organisation's answer to a question stands.</summary>
    public static string AnswerOf(WaveId id, OrganisationCode organisation, Identifier question) => $"{Answers(id)}/organisations/{organisation}#h-{question}";

    /// <summary>Who has read its part of the report of a released wave.</summary>
    public static string Confirming(WaveId id) => $"{Wave(id)}/confirming";

    /// <summary>The report as it was published, each time.</summary>
    public static string Editions(WaveId id) => $"{Wave(id)}/editions";

    /// <summary>The report of a released wave: what it says, and where it is written.</summary>
    public static string Report(WaveId id) => $"{Wave(id)}/report";

    public static string Edit(WaveId id) => $"{Wave(id)}/edit";

    /// <summary>Where a released wave says what its answers are worth.</summary>
    public static string AboutAnswers(WaveId id) => $"{Wave(id)}/about-answers";

    public static string Release(WaveId id) => $"{Wave(id)}/release";

    /// <summary>Where a wave under way takes a newer version of its questionnaire.</summary>
    public static string NewVersion(WaveId id) => $"{Wave(id)}/new-version";

    public static string NewVersion(WaveId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{NewVersion(id)}?version={number}");

    public static string Mails(WaveId id) => $"{Wave(id)}/mails";

    public static string Mail(WaveId id, string key) => $"{Mails(id)}/{key}";

    public static string MailHtml(WaveId id, string key) => $"{Mail(id, key)}/html";

    public static string MailFile(WaveId id, string key, MailAttachment file) => $"{Mail(id, key)}/files/{Uri.EscapeDataString(file.FileName)}";
}
