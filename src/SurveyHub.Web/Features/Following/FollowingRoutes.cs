using System.Globalization;
using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Following;

/// <summary>Addresses of the pages about a released wave. The templates stand at the pages.</summary>
public static class FollowingRoutes
{
    public static string FollowUp(WaveId wave) => WaveRoutes.FollowUp(wave);

    public static string Remind(WaveId wave) => $"{FollowUp(wave)}/remind";

    public static string People(WaveId wave, OrganisationCode organisation) => $"{FollowUp(wave)}/{organisation}";

    public static string Extend(WaveId wave, OrganisationCode organisation) => $"{FollowUp(wave)}/{organisation}/extend";

    public static string Invite(WaveId wave, OrganisationCode organisation) => $"{FollowUp(wave)}/{organisation}/invite";

    /// <summary>Which query says that the answers of some are shown, and of whom: a rule.</summary>
    public const string Among = "among";

    /// <param name="among">A rule that says whose answers are shown; null for everybody's.</param>
    public static string Answers(WaveId wave, string? among = null) => $"{WaveRoutes.Wave(wave)}/answers{QueryOf(among)}";

    /// <summary>The queries of a search: what for, and whether only whole words are found.</summary>
    public const string Sought = "q";

    /// <inheritdoc cref="Sought"/>
    public const string WholeWords = "whole";

    /// <summary>Which of the pages that the hits fill, from one.</summary>
    public const string HitPage = "page";

    /// <summary>The page of hits; without a question the one with an empty box.</summary>
    /// <param name="page">From one.</param>
    /// <inheritdoc cref="Answers" path="/param[@name='among']"/>
    public static string Search(WaveId wave, string? sought = null, string? among = null, bool wholeWords = false, int page = 1)
    {
        (string Name, string? Value)[] queries =
            [(Sought, sought), (WholeWords, wholeWords ? "true" : null), (Among, among), (HitPage, page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)];
        var written = queries.Where(query => query.Value is not null).Select(query => $"{query.Name}={Uri.EscapeDataString(query.Value!)}");
        return $"{Answers(wave)}/search" + (string.Join('&', written) is { Length: > 0 } all ? $"?{all}" : "");
    }

    /// <summary>Where an organisation's answer to a question stands.</summary>
    public static string AnswerOf(WaveId wave, OrganisationCode organisation, Identifier question) => WaveRoutes.AnswerOf(wave, organisation, question);

    /// <inheritdoc cref="Answers" path="/param[@name='among']"/>
    public static string Question(WaveId wave, Identifier question, string? among = null) => $"{Answers(wave)}/questions/{question}{QueryOf(among)}";

    public static string Organisation(WaveId wave, OrganisationCode organisation) => $"{Answers(wave)}/organisations/{organisation}";

    public static string History(WaveId wave, OrganisationCode organisation, FieldPath field) => $"{Organisation(wave, organisation)}/{field}";

    /// <summary>The attached file that is handed in, or that an entry of the history names.</summary>
    public static string File(WaveId wave, OrganisationCode organisation, FieldPath field, long? sequence = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{History(wave, organisation, field)}/file") + (sequence is { } entry ? string.Create(CultureInfo.InvariantCulture, $"/{entry}") : "");

    /// <summary>All attached files that are handed in.</summary>
    public static string Files(WaveId wave) => $"{WaveRoutes.Wave(wave)}/files.zip";

    public static string Restore(WaveId wave, OrganisationCode organisation, FieldPath field, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{History(wave, organisation, field)}/restore/{sequence}");

    public static string Submission(WaveId wave, OrganisationCode organisation, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Organisation(wave, organisation)}/submissions/{number}");

    public static string Receipt(WaveId wave, OrganisationCode organisation, int number) => $"{Submission(wave, organisation, number)}/receipt.docx";

    /// <summary>What staff have said means the same, for every search.</summary>
    public const string Synonyms = "/synonyms";

    public const string SynonymsFile = "/synonyms.csv";

    /// <summary>The query that says which measures are shown beside the answers.</summary>
    public const string Measure = "measure";

    public static string Reopen(WaveId wave, OrganisationCode organisation) => $"{FollowUp(wave)}/{organisation}/reopen";

    /// <summary>Of all organisations, or of one.</summary>
    public static string HistoryFile(WaveId wave, OrganisationCode? organisation = null) => organisation is { } one
        ? $"{Organisation(wave, one)}/history.csv"
        : $"{WaveRoutes.Wave(wave)}/history.csv";

    /// <summary>Where the site makes PDF files.</summary>
    public static string ReportPdf(WaveId wave) => $"{WaveRoutes.Wave(wave)}/report{PdfPrinter.Extension}";

    public static string Report(WaveId wave, ReportFormat format) => $"{WaveRoutes.Wave(wave)}/report{format.Extension}";

    public static string Responses(WaveId wave) => $"{WaveRoutes.Wave(wave)}/responses.csv";

    public static string Panel(WaveId wave) => $"{WaveRoutes.Wave(wave)}/panel.csv";

    public static string Questionnaire(WaveId wave) => $"{WaveRoutes.Wave(wave)}/questionnaire.md";

    /// <summary>The same with its translations and the blocks that it takes in, in one archive.</summary>
    public static string QuestionnaireWithBlocks(WaveId wave) => $"{WaveRoutes.Wave(wave)}/questionnaire.zip";

    private static string QueryOf(string? among) => among is null ? "" : $"?{Among}={Uri.EscapeDataString(among)}";
}
