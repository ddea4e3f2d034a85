using System.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Authoring.Catalogue;

/// <summary>
/// The questionnaires that travel with Git: the .md files of the catalogue's folder, read anew each time, so that a pulled change is seen at once.
/// Nothing is ever written there.
/// </summary>
public sealed class SurveyCatalogue(StoragePaths paths)
{
    /// <summary>Describes the folder to those who browse it; the only Markdown there that is no questionnaire.</summary>
    private const string ReadMe = "README.md";

    /// <summary>By file name. Empty when the folder does not exist.</summary>
    public async Task<IReadOnlyList<CatalogueFile>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(paths.Surveys))
        {
            return [];
        }

        var files = new List<CatalogueFile>();
        foreach (var path in Directory.EnumerateFiles(paths.Surveys, "*.md").Order(StringComparer.Ordinal))
        {
            if (!string.Equals(Path.GetFileName(path), ReadMe, StringComparison.OrdinalIgnoreCase))
            {
                var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
                var text = ContentHash.Normalise(Encoding.UTF8.GetString(bytes));
                files.Add(new CatalogueFile(Path.GetFileName(path), text, QuestionnaireFile.Parse(bytes)));
            }
        }

        return files;
    }

    /// <summary>The files of one questionnaire.</summary>
    public async Task<CatalogueBundle> FindAsync(string questionnaireId, CancellationToken cancellationToken) =>
        CatalogueBundle.Of((await ReadAsync(cancellationToken)).Where(file => file.QuestionnaireId == questionnaireId));
}
