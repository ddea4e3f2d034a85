using SurveyHub.Parsing.Text;

namespace SurveyHub.Web.Platform.Uploads;

/// <summary>Reads an uploaded Markdown file.</summary>
internal static class MarkdownUpload
{
    /// <summary>
    /// The text with LF; null when there is no file, it is longer than any file of its kind may be, or it is not UTF-8: shown as text it would be
    /// full of signs that nobody wrote.
    /// </summary>
    public static async Task<string?> ReadAsync(IFormFile? file, int maxLength, CancellationToken cancellationToken) =>
        await UploadedFile.ReadAsync(file, maxLength, cancellationToken) is { } bytes && FileBytes.TryDecode(bytes) is { } text
            ? ContentHash.Normalise(text)
            : null;
}
