using System.IO.Compression;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>Copies a package with some parts exchanged; all others keep even their compressed bytes.</summary>
internal static class PackageCopy
{
    public static byte[] With(byte[] file, IReadOnlyDictionary<string, byte[]> parts)
    {
        if (parts.Count == 0)
        {
            return file;
        }

        try
        {
            return Copy(file, parts);
        }
        catch (InvalidDataException)
        {
            // What is never unpacked is looked at here for the first time.
            throw new RefusedException(RefreshDiagnostics.NotWord);
        }
    }

    private static byte[] Copy(byte[] file, IReadOnlyDictionary<string, byte[]> parts)
    {
        using var stream = new MemoryStream(file.Length + 4096);
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => parts.ContainsKey(entry.FullName)).ToArray())
            {
                var date = entry.LastWriteTime;
                using (var content = entry.Open())
                {
                    content.SetLength(0);
                    content.Write(parts[entry.FullName]);
                }

                entry.LastWriteTime = date;
            }
        }

        return stream.ToArray();
    }
}
