using Microsoft.EntityFrameworkCore;
using SurveyHub.Documents.Word;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>The questions of a published version as a Word document, to be read and passed round before anybody answers.</summary>
public sealed class QuestionnaireDocuments(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires)
{
    private const string WordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // A version never changes, and a wave's mails come one after another with the same one. Several workers of the relay read and replace it at
    // once, so version and document are one object behind one reference: nobody can see the one of a wave with the other of another.
    private volatile WrittenVersion? _latest;

    public async Task<MailAttachment> GetAsync(QuestionnaireVersionId id, CancellationToken cancellationToken)
    {
        if (_latest is { } latest && latest.Version == id)
        {
            return latest.Attachment;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await db.QuestionnaireVersions.Where(v => v.Id == id)
            .Select(v => new { v.QuestionnaireId, v.Number, v.PublishedAt }).SingleAsync(cancellationToken);
        var questionnaire = await questionnaires.GetAsync(id, cancellationToken);
        var attachment = Write(questionnaire, $"fragor-{version.QuestionnaireId}.docx", version.Number, version.PublishedAt);
        _latest = new WrittenVersion(id, attachment);
        return attachment;
    }

    private static MailAttachment Write(Questionnaire questionnaire, string fileName, int number, DateTimeOffset publishedAt)
    {
        var header = questionnaire.Header;
        var cover = new ReportCover(
            header.Title,
            header.Language.Choose("Frågorna i enkäten", "The questions of the enquiry"),
            [$"{header.Language.Choose("Version", "Version")} {SwedishNumber.Format(number)}"],
            HasOwnPage: false);
        var blocks = QuestionnaireAppendix.Build(questionnaire, headingLevel: 1).ToValueList();
        using var file = new MemoryStream();
        WordReportWriter.Write(new ReportDocument(header.Language, cover, publishedAt, blocks, header.Publisher), file);
        return new MailAttachment(fileName, WordMediaType, file.ToArray());
    }

    private sealed record WrittenVersion(QuestionnaireVersionId Version, MailAttachment Attachment);
}
