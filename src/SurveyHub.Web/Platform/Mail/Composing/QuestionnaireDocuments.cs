using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents.Word;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>The questions of a published version as a Word document, to be read and passed round before anybody answers.</summary>
public sealed class QuestionnaireDocuments(IDbContextFactory<AppDbContext> contexts)
{
    private const string WordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // A version never changes, and a wave's mails come one after another with the same one.
    private (QuestionnaireVersionId Version, MailAttachment Attachment)? _latest;

    public async Task<MailAttachment> GetAsync(QuestionnaireVersionId id, CancellationToken cancellationToken)
    {
        if (_latest is { } latest && latest.Version == id)
        {
            return latest.Attachment;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await db.QuestionnaireVersions.AsNoTracking().SingleAsync(v => v.Id == id, cancellationToken);
        var attachment = Write(version);
        _latest = (id, attachment);
        return attachment;
    }

    private static MailAttachment Write(QuestionnaireVersion version)
    {
        var questionnaire = QuestionnaireFile.Parse(version.Text).Questionnaire;
        var header = questionnaire.Header;
        var cover = new ReportCover(
            header.Title,
            header.Language.Choose("Frågorna i enkäten", "The questions of the enquiry"),
            [$"{header.Language.Choose("Version", "Version")} {SwedishNumber.Format(version.Number)}"],
            HasOwnPage: false);
        var blocks = QuestionnaireAppendix.Build(questionnaire, headingLevel: 1).ToValueList();
        using var file = new MemoryStream();
        WordReportWriter.Write(new ReportDocument(header.Language, cover, version.PublishedAt, blocks, header.Publisher), file);
        return new MailAttachment($"fragor-{version.QuestionnaireId}.docx", WordMediaType, file.ToArray());
    }
}
