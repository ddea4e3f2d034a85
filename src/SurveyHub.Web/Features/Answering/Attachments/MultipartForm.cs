using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>
/// Reads a form that was posted with files. The framework's own reader refuses the whole form for one file that is too large, and what somebody has typed
/// without script would be lost with it; here such a file is read past, and told of beside its field.
/// </summary>
internal static class MultipartForm
{
    /// <summary>Of a whole post, in bytes. What is larger is refused, whatever it is.</summary>
    public const long MostBytes = 600L * FileType.BytesPerMegabyte;

    private const long MostKept = (long)FileType.Ceiling * FileType.BytesPerMegabyte;

    public static bool Is(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    /// <param name="mostText">In bytes, of all that is no file.</param>
    /// <param name="mostValues">That are no files.</param>
    /// <param name="mostFiles">Others are read past.</param>
    /// <returns>Null when it is larger than it may be, or no such form.</returns>
    public static async Task<FormWithFiles?> ReadAsync(HttpRequest request, int mostText, int mostValues, int mostFiles, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<FormWithFiles>() is { } before)
        {
            return before;
        }

        if (request.ContentLength > MostBytes || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        try
        {
            var form = await ReadAsync(request, new MultipartReader(boundary, request.Body), new Room(mostText, mostValues, mostFiles), cancellationToken);
            request.HttpContext.Features.Set(form);
            return form;
        }
        catch (Exception refused) when (refused is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    private static async Task<FormWithFiles?> ReadAsync(HttpRequest request, MultipartReader reader, Room room, CancellationToken cancellationToken)
    {
        var values = new KeyValueAccumulator();
        var files = new Dictionary<string, SpooledFile>();
        var (text, count) = (room.Text, 0);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var about) || HeaderUtilities.RemoveQuotes(about.Name).Value is not { } name)
            {
                continue;
            }

            if (FileNameOf(about) is { Length: > 0 } fileName)
            {
                if (files.Count < room.Files && !files.ContainsKey(name))
                {
                    var file = await SpooledFile.ReceiveAsync(section.Body, fileName, MostKept, cancellationToken);
                    request.HttpContext.Response.RegisterForDispose(file);
                    files.Add(name, file);
                }

                continue;
            }

            if (++count > room.Values || await ReadTextAsync(section.Body, text, cancellationToken) is not { } value)
            {
                return null;
            }

            text -= Encoding.UTF8.GetByteCount(value);
            values.Append(name, value);
        }

        return new FormWithFiles(values.GetResults(), files);
    }

    private static string FileNameOf(ContentDispositionHeaderValue about) =>
        (HeaderUtilities.RemoveQuotes(about.FileNameStar).Value ?? HeaderUtilities.RemoveQuotes(about.FileName).Value ?? "")
        // Browsers write a quotation mark so.
        .Replace("%22", "\"", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null when it is longer.</summary>
    private static async Task<string?> ReadTextAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > most)
            {
                return null;
            }

            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private sealed record Room(int Text, int Values, int Files);
}
