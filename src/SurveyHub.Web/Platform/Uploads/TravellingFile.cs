using System.Text;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Web.Platform.Uploads;

/// <summary>
/// A file that is chosen once and travels as text in the form from then on, since a page cannot fill in a file for somebody.
/// </summary>
/// <param name="Bytes">Empty when there is no file.</param>
/// <param name="Text">What travels: empty when the file is not UTF-8, since it has to be chosen anew.</param>
internal sealed record TravellingFile(byte[] Bytes, string Text)
{
    /// <summary>In bytes. An answer for every field of 1 400 care providers takes about half.</summary>
    private const int MaxSize = 3_000_000;

    public static TravellingFile None { get; } = new([], "");

    /// <summary>The chosen file, else the one that came along; null when the chosen one is too large.</summary>
    public static async Task<TravellingFile?> ReadAsync(IFormFile? chosen, string? before, CancellationToken cancellationToken)
    {
        if (chosen is null or { Length: 0 })
        {
            return string.IsNullOrEmpty(before) ? None : new TravellingFile(Encoding.UTF8.GetBytes(before), before);
        }

        return await UploadedFile.ReadAsync(chosen, MaxSize, cancellationToken) is { } bytes
            ? new TravellingFile(bytes, FileBytes.TryDecode(bytes) ?? "")
            : null;
    }
}
