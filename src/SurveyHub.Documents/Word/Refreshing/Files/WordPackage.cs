using System.IO.Compression;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>A Word file that somebody handed in: nothing it says of itself is believed, and no part is unpacked beyond the limits.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _left;

    private WordPackage(ZipArchive archive, long most) => (_archive, _left) = (archive, most);

    /// <summary>Names of the parts in the order they stand in the file, as the file writes them.</summary>
    public IReadOnlyList<string> Parts { get; private set; } = [];

    /// <param name="most">How many bytes of it are unpacked.</param>
    public static WordPackage Open(byte[] file, long most = PackageLimits.MostBytes)
    {
        // Encrypted documents and those of the old format are no zip but another container.
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw new RefusedException(RefreshDiagnostics.Encrypted);
        }

        if (file.Length > most)
        {
            throw TooLarge();
        }

        try
        {
            var package = new WordPackage(new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read), most);
            package.ListParts();
            return package;
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(RefreshDiagnostics.NotWord);
        }
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>The name of a part as the file writes it, or null when there is no such part.</summary>
    public string? Find(string part) => _entries.GetValueOrDefault(part)?.FullName;

    public byte[] Read(string part)
    {
        try
        {
            using var stream = _entries[part].Open();
            return ReadBounded(stream);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(RefreshDiagnostics.Malformed, part);
        }
    }

    public void Dispose() => _archive.Dispose();

    internal static RefusedException TooLarge() => new(
        RefreshDiagnostics.TooLarge, PackageLimits.MostMegabytes.Invariant(), PackageLimits.MostParts.Invariant(), PackageLimits.MostElements.Invariant());

    private void ListParts()
    {
        foreach (var entry in _archive.Entries)
        {
            if (!_entries.TryAdd(entry.FullName, entry))
            {
                throw new RefusedException(RefreshDiagnostics.RepeatedPart, entry.FullName);
            }
        }

        Parts = [.. _archive.Entries.Select(entry => entry.FullName)];
        var suspect = _archive.Entries.Count(entry => entry.Length > PackageLimits.SuspectRatio * Math.Max(1, entry.CompressedLength));
        if (Parts.Count > PackageLimits.MostParts || suspect > PackageLimits.MostSuspectParts || _archive.Entries.Sum(entry => entry.Length) > _left)
        {
            throw TooLarge();
        }
    }

    // The list of a zip can lie about lengths, so what comes out is counted.
    private byte[] ReadBounded(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        while (stream.Read(buffer) is > 0 and var read)
        {
            _left -= read;
            if (_left < 0)
            {
                throw TooLarge();
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
