using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SurveyHub.Documents.Freezing;

/// <summary>What an edition of a report consists of: every file with its size and hash, and who froze it when with which program.</summary>
/// <param name="Wave">Its name.</param>
/// <param name="Edition">1 for the first.</param>
/// <param name="Program">Name and version.</param>
public sealed record FrozenManifest(string Title, string Wave, int Edition, DateTimeOffset FrozenAt, string FrozenBy, string Program, IReadOnlyList<FrozenEntry> Files)
{
    /// <summary>In the archive: what <c>sha256sum -c</c> reads.</summary>
    public const string TextName = "MANIFEST.txt";

    /// <summary>In the archive: the same with all the rest, for programs.</summary>
    public const string JsonName = "manifest.json";

    /// <summary>Lines that begin with a number sign are no files: <c>sha256sum</c> passes them over.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var line in new[] { Title, $"Omgång: {Wave}", string.Create(CultureInfo.InvariantCulture, $"Utgåva {Edition}, {FrozenAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}, {FrozenBy}"), Program })
        {
            text.Append("# ").Append(line.ReplaceLineEndings(" ")).Append('\n');
        }

        foreach (var file in Files)
        {
            text.Append(file.Sha256).Append("  ").Append(file.Name).Append('\n');
        }

        return text.ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(this, FrozenManifestJson.Legible.FrozenManifest) + "\n";

    /// <summary>Null for what is no such manifest.</summary>
    public static FrozenManifest? TryParse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, FrozenManifestJson.Legible.FrozenManifest) is { Files: not null, Title: not null } read && read.Files.All(file => file is { Name: not null, Sha256: not null }) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <param name="Name">In the archive, with forward slashes.</param>
/// <param name="Kind">"form", "input" or "part".</param>
/// <param name="Sha256">64 hexadecimal digits.</param>
public sealed record FrozenEntry(string Name, string Kind, long Size, string Sha256);
