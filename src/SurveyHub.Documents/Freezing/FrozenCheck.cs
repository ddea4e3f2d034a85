using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Freezing;

/// <param name="Manifest">Null when there is none that can be read.</param>
/// <param name="Problems">None means that every byte is as it was frozen.</param>
public sealed record FrozenVerdict(FrozenManifest? Manifest, ValueList<FrozenProblem> Problems);

/// <summary>Holds the archive of an edition against its manifest.</summary>
public static class FrozenCheck
{
    /// <summary>In bytes: a manifest of very many files.</summary>
    private const int LongestManifest = 64 * 1024 * 1024;

    public static async Task<FrozenVerdict> VerifyAsync(Stream file, CancellationToken cancellationToken)
    {
        try
        {
            await using var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8, cancellationToken);
            return await VerifyAsync(archive, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return new FrozenVerdict(null, [Problem(FrozenDiagnostics.NoArchive)]);
        }
    }

    private static async Task<FrozenVerdict> VerifyAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        var entries = archive.Entries.ToLookup(entry => entry.FullName, StringComparer.Ordinal);
        var json = await TryReadAsync(entries[FrozenManifest.JsonName].FirstOrDefault(), cancellationToken);
        if (json is null || FrozenManifest.TryParse(json) is not { } manifest)
        {
            return new FrozenVerdict(null, [Problem(FrozenDiagnostics.NoManifest, FrozenManifest.JsonName)]);
        }

        var problems = new List<FrozenProblem>();
        if (await TryReadAsync(entries[FrozenManifest.TextName].FirstOrDefault(), cancellationToken) != manifest.ToText())
        {
            problems.Add(Problem(FrozenDiagnostics.Disagree, FrozenManifest.TextName, FrozenManifest.JsonName));
        }

        problems.AddRange(entries.Where(same => same.Count() > 1).Select(same => Problem(FrozenDiagnostics.Twice, same.Key)));
        foreach (var listed in manifest.Files)
        {
            if (entries[listed.Name].FirstOrDefault() is not { } entry)
            {
                problems.Add(Problem(FrozenDiagnostics.Missing, listed.Name));
            }
            else if (await HashAsync(entry, cancellationToken) is var (size, hash) && (size, hash) != (listed.Size, listed.Sha256))
            {
                problems.Add(Problem(FrozenDiagnostics.Changed, listed.Name, Said(listed.Size, listed.Sha256), Said(size, hash)));
            }
        }

        var known = manifest.Files.Select(listed => listed.Name).Concat([FrozenManifest.TextName, FrozenManifest.JsonName]).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(entries.Select(same => same.Key).Where(name => !known.Contains(name)).Select(name => Problem(FrozenDiagnostics.Unlisted, name)));
        return new FrozenVerdict(manifest, problems.ToValueList());
    }

    private static async Task<string?> TryReadAsync(ZipArchiveEntry? entry, CancellationToken cancellationToken)
    {
        if (entry is null || entry.Length > LongestManifest)
        {
            return null;
        }

        using var reader = new StreamReader(await entry.OpenAsync(cancellationToken), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static async Task<(long Size, string Hash)> HashAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        await using var stream = await entry.OpenAsync(cancellationToken);
        return (entry.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)));
    }

    private static string Said(long size, string hash) => $"{((decimal)size).Invariant()} byte {hash[..Math.Min(hash.Length, 12)]}…";

    private static FrozenProblem Problem(DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalText> arguments) => new(descriptor, [.. arguments]);
}
