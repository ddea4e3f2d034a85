using System.IO.Compression;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>
/// Whether a file is what its name says: by its first bytes, and for an office document by what it holds. Nothing of it is unpacked. This is no search for
/// malicious content.
/// </summary>
public static class FileInspector
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    /// <summary>What is wrong with it; null when nothing is.</summary>
    /// <param name="bytes">From the first on, and able to go back.</param>
    public static async Task<ScreenText?> FindProblemAsync(Stream bytes, FileKind kind, CancellationToken cancellationToken) => kind switch
    {
        FileKind.Pdf => Unless(await BeginsAsync(bytes, "%PDF-"u8.ToArray(), cancellationToken)),
        FileKind.Png => Unless(await BeginsAsync(bytes, Png, cancellationToken)),
        FileKind.Jpg => Unless(await BeginsAsync(bytes, Jpeg, cancellationToken)),
        FileKind.Csv or FileKind.Txt => Unless(await IsTextAsync(bytes, cancellationToken)),
        FileKind.Docx => await OfficeProblemAsync(bytes, "word/document.xml", cancellationToken),
        FileKind.Xlsx => await OfficeProblemAsync(bytes, "xl/workbook.xml", cancellationToken),
        FileKind.Pptx => await OfficeProblemAsync(bytes, "ppt/presentation.xml", cancellationToken),
        FileKind.Odt or FileKind.Ods or FileKind.Odp => await OpenDocumentProblemAsync(bytes, kind, cancellationToken),
    };

    private static ScreenText? Unless(bool isRight) => isRight ? null : AttachmentTexts.NotWhatItSays;

    private static async Task<bool> BeginsAsync(Stream bytes, byte[] mark, CancellationToken cancellationToken)
    {
        var first = new byte[mark.Length];
        bytes.Position = 0;
        return await bytes.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellationToken) == first.Length && first.AsSpan().SequenceEqual(mark);
    }

    private static async Task<bool> IsTextAsync(Stream bytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[81920];
        bytes.Position = 0;
        for (int read; (read = await bytes.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (buffer.AsSpan(0, read).Contains((byte)0))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<ScreenText?> OfficeProblemAsync(Stream bytes, string part, CancellationToken cancellationToken)
    {
        if (await OpenZipAsync(bytes, cancellationToken) is not { } zip)
        {
            return AttachmentTexts.NotWhatItSays;
        }

        await using (zip)
        {
            return HasMacros(zip) ? AttachmentTexts.HasMacros : Unless(zip.GetEntry(part) is not null && zip.GetEntry("[Content_Types].xml") is not null);
        }
    }

    private static async Task<ScreenText?> OpenDocumentProblemAsync(Stream bytes, FileKind kind, CancellationToken cancellationToken)
    {
        if (await OpenZipAsync(bytes, cancellationToken) is not { } zip)
        {
            return AttachmentTexts.NotWhatItSays;
        }

        await using (zip)
        {
            return HasMacros(zip) ? AttachmentTexts.HasMacros
                : Unless(zip.GetEntry("content.xml") is not null && await MediaTypeAsync(zip, cancellationToken) == kind.MediaType());
        }
    }

    private static async Task<string> MediaTypeAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        if (zip.GetEntry("mimetype") is not { } entry)
        {
            return "";
        }

        // As long as any of them is, whatever the entry unpacks to.
        var text = new byte[AttachedFile.MaxMediaTypeLength];
        await using var stream = await entry.OpenAsync(cancellationToken);
        var length = await stream.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.ASCII.GetString(text, 0, length).Trim();
    }

    /// <summary>Those of Word, Excel and PowerPoint, and those of LibreOffice.</summary>
    private static bool HasMacros(ZipArchive zip) => zip.Entries.Any(entry =>
        entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when it is none.</summary>
    private static async Task<ZipArchive?> OpenZipAsync(Stream bytes, CancellationToken cancellationToken)
    {
        if (!await BeginsAsync(bytes, Zip, cancellationToken))
        {
            return null;
        }

        try
        {
            bytes.Position = 0;
            var zip = await ZipArchive.CreateAsync(bytes, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            // Its list of contents is read only now.
            _ = zip.Entries.Count;
            return zip;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
