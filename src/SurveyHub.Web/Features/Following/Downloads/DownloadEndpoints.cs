using System.Text;
using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Answering.Deciding.Receipts;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Downloads;
using SurveyHub.Web.Platform.Printing;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Following.Downloads;

/// <summary>The documents and files of a wave, compiled from what is submitted when they are asked for.</summary>
internal static class DownloadEndpoints
{
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        var wave = app.MapGroup($"{ShellRoutes.Waves}/{{id:guid}}").RequireAuthorization(StaffPolicies.ReadReports);
        foreach (var format in ReportFormat.All)
        {
            // The answers file says what it is: it lies beside the responses file. The documents lie beside the report that is written.
            var suffix = format == ReportFormat.Csv ? $".svar{format.Extension}" : format == ReportFormat.Workbook ? format.Extension : $"-svar{format.Extension}";
            wave.MapGet($"report{format.Extension}", (Guid id, ReadAnswers waves, HttpContext context) =>
                SendAsync(id, waves, context, format.ContentType, suffix, (answers, file) => format.Write(answers.Answers, file)));
        }

        wave.MapGet($"report{PdfPrinter.Extension}", async (Guid id, ReadAnswers waves, CancellationToken stop) =>
            await waves.ExecuteToCompareAsync(new WaveId(id), stop) is { } answers
                ? new PdfResult(() => ReportFormat.Document(answers.Answers), answers.FileName($"-svar{PdfPrinter.Extension}"))
                : Results.NotFound());

        wave.MapGet("responses.csv", (Guid id, ReadAnswers waves, HttpContext context) =>
            SendAsync(id, waves, context, ReportFormat.Csv.ContentType, ".inlamningar.csv",
                (answers, file) => CsvTableWriter.Write(ResponseList.Compile(answers.Answers), file)));

        wave.MapGet("history.csv", (Guid id, LoadHistory histories, CancellationToken stop) => SendHistoryAsync(id, null, histories, stop));
        wave.MapGet("answers/organisations/{code}/history.csv", (Guid id, string code, LoadHistory histories, CancellationToken stop) =>
            SendHistoryAsync(id, code, histories, stop));
        wave.MapGet(
            "answers/organisations/{code}/submissions/{number:int}/receipt.docx",
            async (Guid id, string code, int number, FindSubmission submissions, CancellationToken stop) =>
                await submissions.ExecuteAsync(new WaveId(id), code, number, stop) is { } submission
                    ? ReceiptFile.Of(submission).ToResult()
                    : Results.NotFound());

        wave.MapGet(
            "answers/organisations/{code}/{path}/file/{sequence:long?}",
            async (Guid id, string code, string path, long? sequence, FindHandedInFile files, CancellationToken stop) =>
                await files.ExecuteAsync(new WaveId(id), code, path, sequence, stop) ?? Results.NotFound());
        wave.MapGet("files.zip", async (Guid id, PackFiles files, CancellationToken stop) => await files.ExecuteAsync(new WaveId(id), stop) ?? Results.NotFound());

        // With the panel as it was frozen and the questionnaire, the tool makes the same documents from the downloaded files.
        wave.MapGet("panel.csv", (Guid id, ReadAnswers waves, HttpContext context) =>
            SendAsync(id, waves, context, ReportFormat.Csv.ContentType, ".panel.csv",
                (answers, file) => file.Write(Encoding.UTF8.GetBytes(PanelFileWriter.Write(answers.Answers.Panel, contacts: [])))));
        wave.MapGet("questionnaire.md", async (Guid id, FindWaveQuestionnaire texts, CancellationToken stop) =>
            await texts.ExecuteAsync(new WaveId(id), stop) is not { } version ? Results.NotFound()
                // Without its blocks the file cannot be read.
                : version.TakesInBlocks ? Results.Redirect(FollowingRoutes.QuestionnaireWithBlocks(new WaveId(id)))
                : Results.File(Encoding.UTF8.GetBytes(version.Text), "text/markdown; charset=utf-8", "enkat.md"));
        wave.MapGet("questionnaire.zip", async (Guid id, FindWaveQuestionnaire texts, CancellationToken stop) =>
            await texts.ExecuteAsync(new WaveId(id), stop) is { } version
                ? Results.File(await PackVersion.PackAsync(version, stop), "application/zip", "enkat.zip")
                : Results.NotFound());
    }

    private static async Task<IResult> SendHistoryAsync(Guid id, string? code, LoadHistory histories, CancellationToken cancellationToken)
    {
        OrganisationCode? only = code is null ? null : OrganisationCode.TryParse(code, out var parsed) ? parsed : default;
        if (await histories.ExecuteAsync(new WaveId(id), only, cancellationToken) is not { } history)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        CsvTableWriter.Write(HistoryList.Compile(history.Questionnaire, history.Lines), file);
        var name = string.Join('-', new[] { history.Questionnaire.Header.Id, code, "historik.csv" }.OfType<string>());
        return Results.File(file.ToArray(), ReportFormat.Csv.ContentType, name);
    }

    private static async Task<IResult> SendAsync(
        Guid id, ReadAnswers waves, HttpContext context, string contentType, string suffix, Action<WaveAnswers, Stream> write)
    {
        if (await waves.ExecuteToCompareAsync(new WaveId(id), context.RequestAborted) is not { } answers)
        {
            return Results.NotFound();
        }

        return SpooledDocument.Send(context, file => write(answers, file), contentType, answers.FileName(suffix));
    }
}
