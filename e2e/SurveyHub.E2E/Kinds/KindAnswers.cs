using Microsoft.Playwright;
using SurveyHub.E2E.EveryPage;

namespace SurveyHub.E2E.Kinds;

/// <summary>What became of the answers, wherever it can be read: the database file, and the downloads of the staff, opened again.</summary>
internal sealed class KindAnswers
{
    private KindAnswers(LoggedAnswers log, AnswerLines file, ReportTables report, WorkbookCells workbook) => (Log, File, Report, Workbook) = (log, file, report, workbook);

    public LoggedAnswers Log { get; }

    public AnswerLines File { get; }

    public ReportTables Report { get; }

    public WorkbookCells Workbook { get; }

    /// <param name="wave">The address of the wave.</param>
    public static async Task<KindAnswers> ReadAsync(IPage page, string wave, string database, IReadOnlyDictionary<Organisation, Guid> responses)
    {
        await page.GotoAsync($"{wave}/answers");
        var (word, workbook, file) = (await DownloadAsync("Alla svar (Word)"), await DownloadAsync("Arbetsbok (Excel)"), await DownloadAsync("Svarsfil (CSV)"));
        return new KindAnswers(
            await LoggedAnswers.ReadAsync(database, responses), AnswerLines.Read(file), ReportTables.Read(word, [.. KindJourneys.All.Select(KindJourneys.Heading)]), WorkbookCells.Read(workbook));

        async Task<string> DownloadAsync(string name)
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync());
            var path = await download.PathAsync();
            Pictures.Keep(path, download.SuggestedFilename);
            return path;
        }
    }
}
