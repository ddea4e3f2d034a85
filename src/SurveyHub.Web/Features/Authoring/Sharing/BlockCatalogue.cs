using System.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Authoring.Sharing;

/// <summary>The shared blocks that travel with Git, read anew each time. Nothing is ever written there.</summary>
public sealed class BlockCatalogue(StoragePaths paths)
{
    /// <summary>Below the questionnaires, so that what lies in it is not taken for one.</summary>
    private const string Folder = "gemensamt";

    private const string Pattern = "*.md";

    /// <summary>Links are not followed: one that leads back to a folder above it has no end.</summary>
    private static readonly EnumerationOptions Listing = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>The blocks that these texts take in, where they are there, and the names of the others.</summary>
    public async Task<SharedFiles> FindAsync(IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var named = texts.SelectMany(SharedFiles.NamedIn).Distinct(StringComparer.Ordinal).ToList();
        var found = new List<SharedFile>();
        foreach (var path in named.Where(path => File.Exists(PlaceOf(path))))
        {
            found.Add(await ReadAsync(path, cancellationToken));
        }

        // What could have been meant by one that is not there.
        return named.Count == found.Count ? new SharedFiles(found) : new SharedFiles(found).Or(List().Select(path => new SharedFile(path, null)));
    }

    /// <summary>All blocks of the folder, by path.</summary>
    public async Task<IReadOnlyList<CatalogueBlock>> ReadAsync(CancellationToken cancellationToken)
    {
        var blocks = new List<CatalogueBlock>();
        foreach (var path in List())
        {
            blocks.Add(await ReadBlockAsync(path, cancellationToken));
        }

        return blocks;
    }

    /// <summary>Null when there is no such file.</summary>
    public async Task<CatalogueBlock?> FindAsync(string path, CancellationToken cancellationToken) =>
        SharedPath.TryNormalise(path) == path && File.Exists(PlaceOf(path)) ? await ReadBlockAsync(path, cancellationToken) : null;

    /// <summary>Whether what lies there is meant as a block, whatever it says.</summary>
    public static bool IsInFolder(string path) => path.StartsWith(Folder + '/', StringComparison.Ordinal);

    private async Task<CatalogueBlock> ReadBlockAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = await TryReadAsync(path, cancellationToken) ?? [];
        return new CatalogueBlock(path, ContentHash.Normalise(Encoding.UTF8.GetString(bytes)), QuestionnaireFile.Parse(bytes));
    }

    private async Task<SharedFile> ReadAsync(string path, CancellationToken cancellationToken) =>
        new(path, await TryReadAsync(path, cancellationToken) is { } bytes && FileBytes.TryDecode(bytes) is { } text ? ContentHash.Normalise(text) : null);

    /// <summary>Null for one that the server may not read: it is one block's mistake, and no reason to show nothing.</summary>
    private async Task<byte[]?> TryReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(PlaceOf(path), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private IEnumerable<string> List()
    {
        var folder = Path.Combine(paths.Surveys, Folder);
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, Pattern, Listing)
                .Select(file => Path.GetRelativePath(paths.Surveys, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(path => SharedPath.TryNormalise(path) == path && !IsReadMe(path))
                .Order(StringComparer.Ordinal);
    }

    /// <summary>As in the catalogue of questionnaires, it describes the folder to those who browse it.</summary>
    private static bool IsReadMe(string path) => path.EndsWith("/README.md", StringComparison.OrdinalIgnoreCase);

    private string PlaceOf(string path) => Path.Combine(paths.Surveys, path);
}
