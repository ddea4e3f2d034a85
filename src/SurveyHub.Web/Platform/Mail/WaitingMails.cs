using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Platform.Mail;

/// <summary>
/// Mails of a wave that wait for their day. They carry the questionnaire, so they follow the wave when it takes another version of it; one that a worker has had
/// in its hands does not, since it may have been taken over by a server already, and a mail that is sent again is the same bytes.
/// </summary>
internal static class WaitingMails
{
    /// <summary>Writes them anew, in the caller's transaction.</summary>
    /// <param name="now">What letters say of the enquiry from now on; days and calendar stay each letter's own.</param>
    /// <returns>How many were.</returns>
    public static async Task<int> FollowAsync(AppDbContext db, WaveId wave, Enquiry now, CancellationToken cancellationToken)
    {
        var untouched = db.OutboxMails.Where(mail => mail.WaveId == wave && mail.State == MailState.Pending && mail.Attempts == 0 && mail.ClaimedBy == null);
        var written = 0;
        foreach (var mail in await untouched.AsNoTracking().Select(mail => new { mail.Id, mail.DataJson }).ToListAsync(cancellationToken))
        {
            var queued = QueuedLetter.FromJson(mail.DataJson);
            // What a letter about a version says is new belongs to the form that is attached to it.
            if (queued.Letter is NewVersionLetter || queued.Letter.Enquiry.Version == now.Version || queued.Letter.Enclosures is not (LetterEnclosures.QuestionsAndDay or LetterEnclosures.Questions))
            {
                continue;
            }

            var anew = (queued with { Letter = queued.Letter.About(queued.Letter.Enquiry.InVersionOf(now)) }).ToJson();
            // The condition is asked again within the update: a worker may have claimed it since.
            written += await untouched.Where(one => one.Id == mail.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.DataJson, anew), cancellationToken);
        }

        return written;
    }
}
