using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>Shows a letter as its reader would meet it, before anybody sends it.</summary>
public sealed class LetterPreviews(Outbox outbox, MailComposer composer, PublicAddress address, TimeProvider time)
{
    /// <summary>Null when there is nobody to write to, or no address that its link could lead to.</summary>
    public async Task<ComposedMail?> OfAsync((Letter Letter, MailParty To)? mail, CancellationToken cancellationToken) =>
        mail is var (letter, to) && address.Base is not null
            ? await composer.PreviewAsync(outbox.Queue(letter), to, time.GetUtcNow(), cancellationToken)
            : null;
}
