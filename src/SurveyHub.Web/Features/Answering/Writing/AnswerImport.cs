using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>What one organisation answered elsewhere.</summary>
/// <param name="Save">Of every answer it gave.</param>
/// <param name="Signature">Who stood for it.</param>
/// <param name="IsCorrected">It was handed in a second time.</param>
public sealed record ImportedResponse(SaveAnswers Save, Signature Signature, bool IsCorrected);

/// <summary>
/// Writes answers within a transaction of the caller's, by the same statements and rules as <see cref="AnswerWriter"/>: a whole wave comes in or
/// nothing does. Not through the writer's queue, which commits on its own.
/// </summary>
public sealed class AnswerImport(IAnswerDatabase database)
{
    /// <param name="db">With a transaction begun, and the responses saved.</param>
    public async Task WriteAsync(AppDbContext db, IReadOnlyList<ImportedResponse> responses, CancellationToken cancellationToken)
    {
        await using var statements = await AnswerStatements.PrepareAsync(db.Database.GetDbConnection(), database, cancellationToken);
        foreach (var response in responses)
        {
            await WriteAsync(statements, response, cancellationToken);
        }
    }

    private static async Task WriteAsync(AnswerStatements statements, ImportedResponse response, CancellationToken cancellationToken)
    {
        var (save, submission) = (response.Save, new SubmitExecution(statements, cancellationToken));
        var saved = await new SaveExecution(statements, save, cancellationToken).ExecuteAsync();
        var last = saved.Fields.Max(field => field.Sequence) ?? 0;
        var submit = new SubmitResponse(save.Response, save.By, response.Signature, last, save.At);
        await submission.SubmitAsync(submit);
        if (response.IsCorrected)
        {
            await submission.ReopenAsync(new ReopenResponse(save.Response, save.By, save.At));
            await submission.SubmitAsync(submit);
        }
    }
}
