using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>Finds the file that an answer names, among those that were uploaded to the same response: nobody reads a file by its hash.</summary>
public sealed class FindFile(IDbContextFactory<AppDbContext> contexts, IByteStore store)
{
    /// <param name="reference">What stands in the log.</param>
    /// <returns>A download under the file's own name and kind; null when there is none.</returns>
    public async Task<IResult?> ExecuteAsync(ResponseId response, string? reference, CancellationToken cancellationToken)
    {
        if (FileReader.TryParse(reference ?? "") is not { Hash: { } hash, Name: var name })
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var file = await db.AttachedFiles.AsNoTracking().SingleOrDefaultAsync(
            one => one.ResponseId == response && one.Hash == hash && one.Name == name, cancellationToken);
        // With a name to save it under it is an attachment, which no browser shows as a page of ours.
        return file is not null && store.OpenRead(file.Hash) is { } bytes ? Results.Stream(bytes, file.MediaType, file.Name) : null;
    }
}
