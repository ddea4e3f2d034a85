namespace SurveyHub.Web.Platform.Downloads;

/// <summary>
/// A document to download, through a file that is gone when it has been sent: it need not be held in memory besides what it is made of, no thread waits for
/// a slow reader, and what cannot be made is an error and not half a document.
/// </summary>
internal static class SpooledDocument
{
    private const int BufferSize = 81920;

    public static IResult Send(HttpContext context, Action<Stream> write, string contentType, string fileName)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
        try
        {
            write(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Position = 0;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Stream(file, contentType, fileName);
    }
}
