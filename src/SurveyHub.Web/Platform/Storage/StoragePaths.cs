using Microsoft.Extensions.Options;

namespace SurveyHub.Web.Platform.Storage;

/// <summary>The one place that says where files lie, whether the program is run from source, tested or published.</summary>
public sealed class StoragePaths
{
    private const string CatalogueFolder = "surveys";
    private readonly string _root;

    public StoragePaths(IOptions<StorageOptions> options, IHostEnvironment environment)
    {
        _root = Path.GetFullPath(options.Value.Root, environment.ContentRootPath);
        Surveys = options.Value.Surveys is { Length: > 0 } set
            ? Path.GetFullPath(set, environment.ContentRootPath)
            : NearestCatalogue(environment.ContentRootPath);
        Directory.CreateDirectory(_root);
    }

    /// <summary>The catalogue that travels with Git; never written to. Need not exist.</summary>
    public string Surveys { get; }

    /// <summary>The file of SQLite.</summary>
    public string Database => Path.Combine(_root, "surveyhub.db");

    /// <summary>Locked while a start migrates the database of SQLite.</summary>
    public string MigrationLock => Path.Combine(_root, "surveyhub.db.migrating");

    /// <summary>Bytes of attachments, by content hash.</summary>
    public string Attachments => Path.Combine(_root, "attachments");

    /// <summary>Mails as .eml files while no SMTP server is set.</summary>
    public string LocalMailbox => Path.Combine(_root, "mailbox");

    private static string NearestCatalogue(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, CatalogueFolder);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.Combine(contentRoot, CatalogueFolder);
    }
}
