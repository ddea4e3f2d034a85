using System.Text;

namespace SurveyHub.Web.Features.Following.Importing;

/// <summary>A file that a form uploads. From then on its text travels in the form, since a page cannot fill in a file for somebody.</summary>
internal static class UploadedText
{
    /// <summary>In bytes. An answer for every field of 1 400 care providers takes about half.</summary>
    public const int MaxSize = 3_000_000;

    /// <summary>The chosen file, else the text that came along; null when the file is too large.</summary>
    public static async Task<string?> ReadAsync(IFormFile? file, string? before, CancellationToken cancellationToken)
    {
        if (file is null or { Length: 0 })
        {
            return before ?? "";
        }

        if (file.Length > MaxSize)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
