using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Deciding.Writing;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>What one organisation answered elsewhere.</summary>
/// <param name="Save">Of every answer it gave.</param>
/// <param name="Signature">Who stood for it.</param>
/// <param name="IsTimeKnown">Whether the time of the save is when it was handed in, or only when it came in here.</param>
/// <param name="IsLate">As stated; the deadline that it missed need not be the wave's.</param>
/// <param name="IsCorrected">It was handed in a second time.</param>
public sealed record ImportedResponse(SaveAnswers Save, Signature Signature, bool IsTimeKnown, bool IsLate, bool IsCorrected);

/// <summary>
/// Writes answers within a transaction of the caller's, by the statements of <see cref="AnswerWriter"/>: a whole wave comes in or nothing does. Not
/// through the writer's queue, which commits on its own.
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
        for (var number = 1; number <= (response.IsCorrected ? 2 : 1); number++)
        {
            await submission.AddAsync(submit, new RecordedSubmission(number, response.IsLate, Approved: null), save.Version, response.IsTimeKnown);
        }
    }
}
