using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Authoring.Paper;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>The questions as a form in Word, to be read, passed round and filled in before anybody answers.</summary>
public sealed class QuestionnaireDocuments(VersionForms forms)
{
    // A version never changes, and a wave's mails come one after another with the same one and mostly the same day. Several workers of the relay read
    // and replace it at once, so the document and what it says are one object behind one reference: nobody can see the one of a wave with the other of
    // another.
    private volatile WrittenForm? _latest;

    public async Task<MailAttachment> GetAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        var facts = new FormFacts(
            enquiry.Sender.Name, enquiry.Deadline, enquiry.Contact ?? enquiry.Sender.ReplyAddress, enquiry.Sender.DiaryNumber);
        if (_latest is { } latest && latest.Version == enquiry.Version && latest.Facts == facts)
        {
            return latest.Attachment;
        }

        var form = await forms.CompileAsync(enquiry.Version, facts, sections: null, language: null, cancellationToken);
        var attachment = new MailAttachment($"fragor-{form.Questionnaire}.docx", PaperForm.WordType, form.ToWord());
        _latest = new WrittenForm(enquiry.Version, facts, attachment);
        return attachment;
    }

    private sealed record WrittenForm(QuestionnaireVersionId Version, FormFacts Facts, MailAttachment Attachment);
}
