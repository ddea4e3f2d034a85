using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Panels.Importing;

/// <summary>The panel files that travel with Git, beside the questionnaires. Nothing is ever written there.</summary>
public sealed class PanelFolder(StoragePaths paths)
{
    private string Folder => Path.Combine(paths.Surveys, "panels");

    /// <summary>Names of the .csv files, without their folder. Empty when the folder does not exist.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Null unless it is one of <see cref="Files"/>: a name from an address leads nowhere else.</summary>
    public async Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) =>
        Files().Contains(name, StringComparer.Ordinal) ? await File.ReadAllBytesAsync(Path.Combine(Folder, name), cancellationToken) : null;
}
