using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.History;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>A file of one's own organisation's answer, for those whose scope covers its field: what holds, or any entry of the history.</summary>
internal sealed class DownloadFile(IDbContextFactory<AppDbContext> contexts, FindFile files)
{
    /// <param name="sequence">The entry that names it; null for the one that holds.</param>
    public async Task<IResult> ExecuteAsync(LinkVisit visit, string path, long? sequence, CancellationToken cancellationToken)
    {
        var field = FieldPath.TryParse(path, out var parsed) && visit.Link.Holder.Covers(parsed.Question) ? visit.Questionnaire.FindAnswerable(parsed) : null;
        var reference = field is not { Type: FileType } ? null
            : sequence is { } entry ? await RawAsync(visit, field, entry, cancellationToken)
            : visit.Stored(field.Path)?.Raw;
        return await files.ExecuteAsync(visit.Link.Response, reference, cancellationToken)
            ?? LinkDoor.Notice(StatusCodes.Status404NotFound, HistoryTexts.NoSuchField, HistoryTexts.NoSuchFieldHelp);
    }

    private async Task<string?> RawAsync(LinkVisit visit, Field field, long sequence, CancellationToken cancellationToken)
    {
        var (response, path, row) = (visit.Link.Response, field.Path.WithoutRow, StoredPath.RowKeyOf(field.Path));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.AnswerEvents
            .Where(e => e.ResponseId == response && e.Sequence == sequence && e.Path == path && e.RowKey == row)
            .Select(e => e.Raw).SingleOrDefaultAsync(cancellationToken);
    }
}
