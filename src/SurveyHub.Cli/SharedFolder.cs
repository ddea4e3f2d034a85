using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Cli;

/// <summary>Finds the shared blocks that a questionnaire takes in, from its own folder.</summary>
internal static class SharedFolder
{
    /// <param name="file">The questionnaire, or a translation of it.</param>
    public static async Task<SharedFiles> OfAsync(string file, string text, FileAccess access, CancellationToken cancellationToken)
    {
        var found = new List<SharedFile>();
        foreach (var path in SharedFiles.NamedIn(text))
        {
            var place = PlaceOf(file, path);
            if (File.Exists(place))
            {
                var bytes = await access.TryReadAsync(place, cancellationToken);
                found.Add(new SharedFile(path, bytes is null ? null : FileBytes.TryDecode(bytes)));
            }
            else
            {
                found.AddRange(Beside(path, place));
            }
        }

        return new SharedFiles(found);
    }

    /// <summary>Where a block lies.</summary>
    public static string PlaceOf(string questionnaire, string path) => Path.Combine(Path.GetDirectoryName(questionnaire) ?? "", path);

    /// <summary>What could have been meant: the names of the files where one is missing. Nothing is taken from them.</summary>
    private static IEnumerable<SharedFile> Beside(string path, string place) =>
        Path.GetDirectoryName(Path.GetFullPath(place)) is { } folder && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.md").Select(name => new SharedFile(path[..(path.LastIndexOf('/') + 1)] + Path.GetFileName(name), null))
            : [];
}
