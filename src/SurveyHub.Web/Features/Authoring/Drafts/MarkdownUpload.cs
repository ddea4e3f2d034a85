using System.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>Reads an uploaded questionnaire file.</summary>
internal static class MarkdownUpload
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text with LF; null when there is no file, it is longer than any questionnaire may be, or it is not UTF-8: shown as text it would be
    /// full of signs that nobody wrote.
    /// </summary>
    public static async Task<string?> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is not { Length: > 0 and <= QuestionnaireFile.MaxLength })
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        try
        {
            return ContentHash.Normalise(Strict.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
