namespace SurveyHub.Web.Platform.Uploads;

/// <summary>
/// A file that a form uploads: its bytes as they came. What they say, their encoding included, is judged by the reader of that kind of file, the
/// same one that the tool uses.
/// </summary>
internal static class UploadedFile
{
    /// <param name="maxSize">In bytes.</param>
    /// <returns>Null when no file was chosen, it is empty or larger than it may be.</returns>
    public static async Task<byte[]?> ReadAsync(IFormFile? file, int maxSize, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0 || file.Length > maxSize)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
