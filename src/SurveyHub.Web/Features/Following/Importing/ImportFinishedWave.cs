using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Waves.Editing;
using SurveyHub.Web.Features.Waves.Releasing;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using Panel = SurveyHub.Domain.Panels.Panel;
using Response = SurveyHub.Web.Features.Answering.Response;
using StatedResponse = SurveyHub.Domain.Responses.Response;

namespace SurveyHub.Web.Features.Following.Importing;

/// <summary>
/// Makes a closed wave of an answers file, so that earlier years can be read, compiled and compared with. All of it or nothing; no mail is sent.
/// </summary>
public sealed partial class ImportFinishedWave(
    IDbContextFactory<AppDbContext> contexts,
    PublishedQuestionnaires questionnaires,
    AnswerImport answers,
    IOptions<MailOptions> mail,
    TimeProvider time,
    ILogger<ImportFinishedWave> logger)
{
    /// <summary>Reads the files and changes nothing.</summary>
    public async Task<ImportReading> PreviewAsync(FinishedWave finished, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (panel, members) = await PanelReader.ReadAsync(db, finished.Panel, finished.Plan.Deadline, cancellationToken);
        return Read(finished, await questionnaires.GetAsync(finished.Version, cancellationToken), panel, members);
    }

    /// <param name="by">The member of the staff who imports.</param>
    public async Task<ImportReceipt> ExecuteAsync(FinishedWave finished, Guid by, CancellationToken cancellationToken)
    {
        var questionnaire = await questionnaires.GetAsync(finished.Version, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var receipt = await ExecuteAsync(db, questionnaire, finished, by, cancellationToken);
        if (receipt.Outcome == ImportOutcome.Imported)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return receipt;
    }

    /// <summary>The same within the caller's transaction, which is to be given up unless the outcome is <see cref="ImportOutcome.Imported"/>.</summary>
    /// <param name="questionnaire">Of the version, which the transaction may have just made.</param>
    internal async Task<ImportReceipt> ExecuteAsync(
        AppDbContext db, Questionnaire questionnaire, FinishedWave finished, Guid by, CancellationToken cancellationToken)
    {
        // Takes the panel's row: a second press waits here, and finds the name taken when the first is done.
        await db.Panels.Where(p => p.Id == finished.Panel).ExecuteUpdateAsync(set => set.SetProperty(p => p.Key, p => p.Key), cancellationToken);
        var (frozen, members) = await PanelReader.ReadAsync(db, finished.Panel, finished.Plan.Deadline, cancellationToken);
        var reading = Read(finished, questionnaire, frozen, members);
        if (!reading.CanBeImported)
        {
            return new ImportReceipt(ImportOutcome.HasErrors, null, reading);
        }

        if (await db.Waves.AnyAsync(w => w.PanelId == finished.Panel && w.Name == finished.Plan.Name, cancellationToken))
        {
            return new ImportReceipt(ImportOutcome.NameTaken, null, reading);
        }

        var wave = new Wave(finished.Panel, finished.Version, finished.Plan, mail.Value.Domain, isTest: false, by, time.GetUtcNow());
        wave.Release(frozen, by, time.GetUtcNow());
        wave.Close();
        var before = await BeforeAsync(db, questionnaire, finished, reading, cancellationToken);
        wave.CompareWith(before.Wave);
        wave.Tell(reading.Source, by, wave.CreatedAt);
        db.Waves.Add(wave);
        var stated = reading.Organisations.ToDictionary(response => response.Organisation);
        var now = time.GetUtcNow();
        var imported = new List<ImportedResponse>();
        foreach (var member in members)
        {
            var organisation = new WaveOrganisation(wave.Id, member.Id, member.AsFrozen, member.OfficialMailbox);
            var said = stated[organisation.Code];
            var response = new Response(organisation.Id, said.Note);
            db.AddRange(organisation, response);
            if (!said.IsSilent)
            {
                imported.Add(Import(response.Id, said, finished, new Actor(null, by, AnswerWay.Import), now, path => before.EntryOf(member.Id, path)));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await answers.WriteAsync(db, imported, cancellationToken);
        Imported(logger, by, wave.Id.Value, reading.Answered, reading.Answers);
        return new ImportReceipt(ImportOutcome.Imported, wave.Id, reading);
    }

    private static ImportReading Read(
        FinishedWave finished, Questionnaire questionnaire, FrozenPanel frozen, ValueList<PlannedOrganisation> members)
    {
        var panel = new Panel(frozen.Key, frozen.Words, frozen.Facts, members.Select(member => member.AsFrozen).ToValueList());
        var answers = AnswersFile.Parse(finished.Answers.Span, questionnaire, panel);
        var responses = finished.Responses.IsEmpty
            ? new ParsedResponses(ResponsesFile.Presume(panel, answers.Answers), [])
            : ResponsesFile.Parse(finished.Responses.Span, questionnaire, panel, answers.Answers);
        return new ImportReading(answers.Diagnostics, responses.Diagnostics, responses.Responses, finished.Source ?? answers.Wave?.Source);
    }

    /// <summary>Where what is said to be unchanged came from, if that wave is here; else it stands as any other answer does.</summary>
    private static async Task<WaveBefore> BeforeAsync(
        AppDbContext db, Questionnaire questionnaire, FinishedWave finished, ImportReading reading, CancellationToken cancellationToken)
    {
        var hasUnchanged = reading.Organisations.Any(response => response.Answers.Any(answer => answer.IsUnchanged));
        var wave = hasUnchanged
            ? await EarlierWaves.ProposeAsync(db, questionnaire.Header, finished.Panel, finished.Plan.OpensOn, cancellationToken)
            : null;
        return wave is { } id ? await WaveBefore.ReadAsync(db, id, cancellationToken) : WaveBefore.None;
    }

    private static ImportedResponse Import(
        ResponseId id, StatedResponse stated, FinishedWave finished, Actor by, DateTimeOffset now, Func<FieldPath, long?> entryBefore)
    {
        var changes = stated.Answers.Select(answer => new FieldChange(
            answer.Field, answer.Row?.Value ?? "", Guid.NewGuid(), null, answer.Kind, answer.Raw, AnswerValueJson.Write(answer.Value), answer.Reason,
            answer.Comment, answer.IsUnchanged && answer.Row is null ? entryBefore(answer.Field) : null));
        var save = new SaveAnswers(id, by, finished.Version, stated.Submitted ?? now, changes.ToValueList());
        // Nobody is known to have signed where the file does not say so.
        var signature = new Signature(stated.SignedBy ?? "", null);
        return new ImportedResponse(save, signature, stated.Submitted is not null, stated.IsLate, stated.IsCorrected);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Staff} imported finished wave {Wave}: {Organisations} organisations, {Answers} answers")]
    private static partial void Imported(ILogger logger, Guid staff, Guid wave, int organisations, int answers);
}
