using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>Reads an uploaded questionnaire file.</summary>
internal static class MarkdownUpload
{
    /// <summary>
    /// The text with LF; null when there is no file, it is longer than any questionnaire may be, or it is not UTF-8: shown as text it would be
    /// full of signs that nobody wrote.
    /// </summary>
    public static async Task<string?> ReadAsync(IFormFile? file, CancellationToken cancellationToken) =>
        await UploadedFile.ReadAsync(file, QuestionnaireFile.MaxLength, cancellationToken) is { } bytes && FileBytes.TryDecode(bytes) is { } text
            ? ContentHash.Normalise(text)
            : null;
}
