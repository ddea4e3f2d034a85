using Microsoft.AspNetCore.Http.Features;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Features.Answering.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>How much a post may hold: what the questionnaire's own fields can send, within a cap that protects the server.</summary>
internal static class FormLimits
{
    /// <summary>More keys than any questionnaire sends; reading them costs time for each.</summary>
    public const int MostKeys = 10_000;

    /// <summary>In bytes as sent. A text of a million characters is taken in, told to be too long, and kept.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    // Åäö are six bytes as browsers send them, and people paste.
    private const int LeastBytes = 8 * 1024 * 1024;
    private const int BytesPerCharacter = 6;
    private const int BytesPerField = 4096;

    /// <summary>Null when the form is larger than it may be.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request, Questionnaire questionnaire, CancellationToken cancellationToken)
    {
        var bytes = BytesOf(questionnaire);
        var values = Math.Min(MostKeys, Sum(questionnaire, FormNames.KeysOf) + questionnaire.Questions.Count + FormNames.Others);
        var files = MultipartForm.Is(request) ? questionnaire.Fields.Count(field => field.Type is FileType) : 0;
        if (files > 0)
        {
            return await MultipartForm.ReadAsync(request, bytes, values, files, cancellationToken);
        }

        if (request.ContentLength > bytes || !request.HasFormContentType)
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = bytes;
        }

        var options = new FormOptions
        {
            ValueCountLimit = values,
            ValueLengthLimit = bytes,
            BufferBodyLengthLimit = bytes,
            MultipartBodyLengthLimit = bytes,
        };
        try
        {
            return await request.ReadFormAsync(options, cancellationToken);
        }
        catch (Exception tooLarge) when (tooLarge is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Over all fields that a form may have: a row that repeats as often as it may, and with the empty ones below.</summary>
    private static int Sum(Questionnaire questionnaire, Func<Field, int> measure)
    {
        var sum = questionnaire.Plain.Fields.Where(field => !questionnaire.IsRepeated(field.Path)).Sum(field => (long)measure(field))
            + questionnaire.Plain.Templates.Sum(row => row.Cells.Sum(cell => (long)measure(cell)) * (row.Repeats!.Most + EmptyRows.Most));
        return (int)Math.Min(sum, int.MaxValue);
    }

    private static int BytesOf(Questionnaire questionnaire)
    {
        var expected = Sum(questionnaire, field => BytesPerField + (field.Type is TextType text ? text.MaxLength * BytesPerCharacter : 0));
        return (int)Math.Clamp(expected, LeastBytes, MostBytes);
    }
}
