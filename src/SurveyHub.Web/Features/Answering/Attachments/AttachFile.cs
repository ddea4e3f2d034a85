using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.Storage;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <param name="File">What an answer can now name; null when it was refused.</param>
/// <param name="Problem">Why it was refused.</param>
/// <param name="MayTryAgain">There is nothing wrong with the file.</param>
internal sealed record AttachedOrNot(FileValue? File, string? Problem, bool MayTryAgain = false);

/// <summary>
/// Takes an uploaded file in, if it is what the field takes: its bytes are on disk, and then it is recorded that they belong to this response. That it is the
/// answer is recorded only by the save that names it.
/// </summary>
internal sealed partial class AttachFile(IDbContextFactory<AppDbContext> contexts, IByteStore store, ILogger<AttachFile> logger)
{
    /// <summary>Of all files of a response together, those that were replaced included.</summary>
    public const int MostMegabytes = 200;

    /// <param name="field">One that takes a file, of a question that this person may write in.</param>
    public async Task<AttachedOrNot> ExecuteAsync(LinkVisit visit, Field field, SpooledFile received, CancellationToken cancellationToken)
    {
        var (type, name) = ((FileType)field.Type, FileName.Clean(received.Name));
        if (!visit.IsEditable)
        {
            return Refuse(AttachmentTexts.NotTaken);
        }

        if (received.Size == 0)
        {
            return Refuse(AttachmentTexts.Empty);
        }

        if (FileKinds.Of(name) is not { } kind || !type.Accepted.Contains(kind))
        {
            return Refuse(AttachmentTexts.WrongKind, string.Join(", ", type.Accepted.Select(accepted => accepted.Extension())));
        }

        if (received.Size > type.MaxBytes)
        {
            return Refuse(AttachmentTexts.TooLarge, FileFormatter.Size(received.Size), SwedishNumber.Format(type.MaxMegabytes));
        }

        if (await FileInspector.FindProblemAsync(received.Rewind(), kind, cancellationToken) is { } problem)
        {
            return Refuse(problem);
        }

        var file = new FileValue(name, received.Size, received.Hash);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await db.AttachedFiles.Where(one => one.ResponseId == visit.Link.Response).SumAsync(one => one.Size, cancellationToken);
        if (stored + received.Size > (long)MostMegabytes * FileType.BytesPerMegabyte)
        {
            return Refuse(AttachmentTexts.NoRoom, SwedishNumber.Format(MostMegabytes));
        }

        try
        {
            await store.PutAsync(received.Hash, received.Rewind(), cancellationToken);
            await RecordAsync(db, visit, file, kind.MediaType(), cancellationToken);
            // They may have been swept away between the two (IByteStore.RemoveUnlessAsync).
            return store.Contains(received.Hash) ? new AttachedOrNot(file, null) : NotNow();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DbUpdateException)
        {
            NotStored(logger, failure.GetType().Name);
            return NotNow();
        }

        AttachedOrNot NotNow() => Refuse(AttachmentTexts.NotStored) with { MayTryAgain = true };

        AttachedOrNot Refuse(ScreenText why, params string[] arguments) => new(null, why.Format(visit.Language, [name, .. arguments]));
    }

    private static async Task RecordAsync(AppDbContext db, LinkVisit visit, FileValue file, string mediaType, CancellationToken cancellationToken)
    {
        var before = await db.AttachedFiles.SingleOrDefaultAsync(
            one => one.ResponseId == visit.Link.Response && one.Hash == file.Hash && one.Name == file.Name, cancellationToken);
        if (before is null)
        {
            db.AttachedFiles.Add(new AttachedFile(visit.Link.Response, file, mediaType, visit.Link.Holder.Person, visit.Now));
        }
        else
        {
            before.UploadAgain(visit.Now);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // Its message may hold a path, and so may the file's name.
    [LoggerMessage(Level = LogLevel.Error, Message = "An attached file could not be stored ({Failure})")]
    private static partial void NotStored(ILogger logger, string failure);
}
