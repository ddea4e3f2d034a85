using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Reports.Loading;

/// <summary>The report file that lies beside a questionnaire in the catalogue: <c>villkor3-2018.report.md</c>.</summary>
public sealed class CatalogueReport(StoragePaths paths)
{
    /// <summary>Of the file, which need not be there.</summary>
    public static string NameOf(string questionnaire) => questionnaire + ReportFile.Extension;

    /// <summary>Its text, with LF; null where there is none, or it is not text.</summary>
    /// <param name="questionnaire">The id.</param>
    public async Task<string?> FindAsync(string questionnaire, CancellationToken cancellationToken)
    {
        // Ids have no slashes: the file lies in the folder.
        var file = Path.Combine(paths.Surveys, NameOf(questionnaire));
        return QuestionnaireHeader.IsId(questionnaire) && File.Exists(file) && FileBytes.TryDecode(await File.ReadAllBytesAsync(file, cancellationToken)) is { } text
            ? ContentHash.Normalise(text)
            : null;
    }
}
