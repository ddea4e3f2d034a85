using System.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Authoring.Catalogue;

/// <summary>
/// The questionnaires that travel with Git: the .md files of the catalogue's folder, read anew each time, so that a pulled change is seen at once.
/// Nothing is ever written there.
/// </summary>
public sealed class SurveyCatalogue(StoragePaths paths, BlockCatalogue blocks)
{
    /// <summary>Describes the folder to those who browse it.</summary>
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
            if (!string.Equals(Path.GetFileName(path), ReadMe, StringComparison.OrdinalIgnoreCase) && !ReportFile.IsNamed(path))
            {
                var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
                var text = ContentHash.Normalise(Encoding.UTF8.GetString(bytes));
                files.Add(new CatalogueFile(Path.GetFileName(path), text, await ParseAsync(bytes, text, cancellationToken)));
            }
        }

        return files;
    }

    /// <summary>A block beside the questionnaires is listed with what is wrong: that it is none.</summary>
    private async Task<ParsedQuestionnaire> ParseAsync(byte[] bytes, string text, CancellationToken cancellationToken)
    {
        var shared = await blocks.FindAsync([text], cancellationToken);
        var parsed = QuestionnaireFile.Parse(bytes, shared);
        return parsed.Questionnaire.Header.IsBlock ? QuestionnaireFile.RefuseBlock(parsed) : parsed;
    }

    /// <summary>The files of one questionnaire.</summary>
    public async Task<CatalogueBundle> FindAsync(string questionnaireId, CancellationToken cancellationToken) =>
        CatalogueBundle.Of((await ReadAsync(cancellationToken)).Where(file => file.QuestionnaireId == questionnaireId));
}
