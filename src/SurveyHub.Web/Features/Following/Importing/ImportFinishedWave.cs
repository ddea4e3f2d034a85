using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using Panel = SurveyHub.Domain.Panels.Panel;
using Response = SurveyHub.Web.Features.Answering.Response;
using StatedResponse = SurveyHub.Domain.Responses.Response;

namespace SurveyHub.Web.Features.Following.Importing;

/// <summary>Makes a closed wave of an answers file, so that earlier years can be read, compiled and compared with. Sends nothing.</summary>
public sealed class ImportFinishedWave(
    IDbContextFactory<AppDbContext> contexts,
    PublishedQuestionnaires questionnaires,
    AnswerWriter writer,
    IOptions<MailOptions> mail,
    TimeProvider time)
{
    /// <summary>Where a file states no time, the last day to answer at noon stands for it, or the day after for what came late.</summary>
    private static readonly TimeSpan Noon = TimeSpan.FromHours(12);

    /// <param name="by">The member of the staff who imports.</param>
    public async Task<ImportReceipt> ExecuteAsync(FinishedWave finished, Guid by, CancellationToken cancellationToken)
    {
        var questionnaire = await questionnaires.GetAsync(finished.Version, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (frozen, members) = await PanelReader.ReadAsync(db, finished.Panel, finished.Plan.Deadline, cancellationToken);
        var panel = new Panel(frozen.Key, frozen.Words, frozen.Facts, members.Select(member => member.AsFrozen).ToValueList());
        var answers = AnswersFile.Parse(finished.Answers.Span, questionnaire, panel);
        var responses = finished.Responses.IsEmpty
            ? new ParsedResponses(ResponsesFile.Presume(panel, answers.Answers), [])
            : ResponsesFile.Parse(finished.Responses.Span, panel, answers.Answers);
        if (answers.HasErrors || responses.HasErrors)
        {
            return new ImportReceipt(null, answers.Diagnostics, responses.Diagnostics);
        }

        var wave = new Wave(finished.Panel, finished.Version, finished.Plan, mail.Value.Domain, isTest: false, by, time.GetUtcNow());
        wave.Release(frozen, by, time.GetUtcNow());
        db.Waves.Add(wave);
        var stated = responses.Responses.ToDictionary(response => response.Organisation);
        var imported = new List<(ResponseId Id, StatedResponse Stated)>();
        foreach (var member in members)
        {
            var organisation = new WaveOrganisation(wave.Id, member.Id, member.AsFrozen, member.OfficialMailbox);
            var response = new Response(organisation.Id);
            db.AddRange(organisation, response);
            imported.Add((response.Id, stated[organisation.Code]));
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var (id, response) in imported.Where(pair => !pair.Stated.IsSilent))
        {
            await WriteAsync(id, response, questionnaire, finished, by, cancellationToken);
        }

        wave.Close();
        await db.SaveChangesAsync(cancellationToken);
        return new ImportReceipt(wave.Id, answers.Diagnostics, responses.Diagnostics);
    }

    /// <summary>Answers, submits and, where the file says corrected, submits once more.</summary>
    private async Task WriteAsync(
        ResponseId id, StatedResponse stated, Questionnaire questionnaire, FinishedWave finished, Guid by, CancellationToken cancellationToken)
    {
        var actor = new Actor(null, by, AnswerWay.Import);
        var at = stated.Submitted ?? StockholmTime.StartOf(finished.Plan.Deadline.AddDays(stated.IsLate ? 1 : 0)) + Noon;
        var changes = stated.Answers
            .Where(answer => questionnaire.Find(answer.Field) is not null)
            .Select(answer => new FieldChange(
                answer.Field, answer.Row ?? "", Guid.NewGuid(), null, answer.Kind, answer.Raw, AnswerValueJson.Write(answer.Value), answer.Reason,
                answer.Comment));
        var saved = await writer.SaveAsync(new SaveAnswers(id, actor, finished.Version, at, changes.ToValueList()), cancellationToken);
        var last = saved.Fields.Max(field => field.Sequence) ?? 0;
        // Nobody is known to have signed where the file does not say so.
        var submit = new SubmitResponse(id, actor, new Signature(stated.SignedBy ?? "", null), last, at);
        await writer.SubmitAsync(submit, cancellationToken);
        if (stated.IsCorrected)
        {
            await writer.ReopenAsync(new ReopenResponse(id, actor, at), cancellationToken);
            await writer.SubmitAsync(submit, cancellationToken);
        }
    }
}
