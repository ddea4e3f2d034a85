using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using DomainResponse = SurveyHub.Domain.Responses.Response;
using Panel = SurveyHub.Domain.Panels.Panel;

namespace SurveyHub.Web.Features.Answering.Reporting;

/// <summary>Loads what reports are compiled from: the frozen panel, and what each organisation last handed in. Drafts are not in it.</summary>
public sealed class LoadSubmittedAnswers(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires)
{
    /// <summary>Of a released wave, in the questionnaire version it last put to use.</summary>
    public async Task<SurveyAnswers> ExecuteAsync(WaveId waveId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wave = await db.Waves.AsNoTracking().Include(w => w.Versions).SingleAsync(w => w.Id == waveId, cancellationToken);
        var questionnaire = await questionnaires.GetAsync(wave.CurrentVersion, cancellationToken);
        var organisations = await db.WaveOrganisations.AsNoTracking()
            .Where(organisation => organisation.WaveId == waveId)
            .Join(db.Responses, o => o.Id, r => r.WaveOrganisationId, (o, r) => new { Organisation = o, Response = r.Id, r.Note })
            .ToListAsync(cancellationToken);
        var submissions = (await db.SubmissionsOf(waveId).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(s => s.ResponseId);
        var entries = (await db.LastHandedIn(waveId).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(entry => entry.ResponseId);
        var newSince = await NewSinceAsync(wave, questionnaire, cancellationToken);
        var responses = organisations
            .OrderBy(pair => pair.Organisation.Code)
            .Select(pair => Read(pair.Organisation.Code, pair.Note, submissions[pair.Response], entries[pair.Response], questionnaire, newSince));
        var frozen = wave.ToFrozenPanel();
        var members = organisations.Select(pair => pair.Organisation.ToDomain()).OrderBy(organisation => organisation.Code);
        var panel = new Panel(frozen.Key, frozen.Words, frozen.Facts, members.ToValueList());
        return new SurveyAnswers(questionnaire, panel, responses.ToValueList()) { IsTest = wave.IsTest, Wave = wave.Name, Source = wave.Source }.OnlyAsked();
    }

    /// <summary>Of each version that the wave has asked, the fields that came after it.</summary>
    private async Task<IReadOnlyDictionary<QuestionnaireVersionId, ValueList<FieldPath>>> NewSinceAsync(
        Wave wave, Questionnaire questionnaire, CancellationToken cancellationToken)
    {
        var newSince = new Dictionary<QuestionnaireVersionId, ValueList<FieldPath>>();
        foreach (var version in wave.Versions.Select(version => version.QuestionnaireVersionId))
        {
            var then = await questionnaires.GetAsync(version, cancellationToken);
            newSince[version] = [.. questionnaire.Fields.Select(field => field.Path).Where(path => then.Find(path) is null)];
        }

        return newSince;
    }

    private static DomainResponse Read(
        OrganisationCode code,
        string? note,
        IEnumerable<Submission> submissions,
        IEnumerable<AnswerEvent> entries,
        Questionnaire questionnaire,
        IReadOnlyDictionary<QuestionnaireVersionId, ValueList<FieldPath>> newSince)
    {
        var inOrder = submissions.OrderBy(submission => submission.Number).ToList();
        if (inOrder.Count == 0)
        {
            return DomainResponse.SilentFrom(code) with { Note = note };
        }

        var (first, last) = (inOrder[0], inOrder[^1]);
        var held = entries.ToList();
        var answers = held
            .Select(entry => questionnaire.FindAnswerable(entry.Field) is { } field ? StoredAnswer.Of(entry).ToAnswer(field) : null)
            .OfType<Answer>();
        var signed = last.SignedByTitle is { } title ? $"{last.SignedByName}, {title}" : last.SignedByName;
        return new DomainResponse(
            code,
            IsSilent: false,
            last.IsTimeKnown ? last.At : null,
            first.IsLate,
            IsCorrected: inOrder.Count > 1,
            signed,
            note,
            answers.OrderBy(answer => answer.Field).ThenBy(answer => answer.Row).ToValueList())
        {
            NewSince = newSince[last.QuestionnaireVersionId],
            CorrectedIn = CorrectedIn(inOrder, held, newSince[first.QuestionnaireVersionId]),
        };
    }

    /// <summary>
    /// Of one that was handed in again, what was written since the first time. A question that came later is answered then and not corrected. Of a wave that was read in from files the
    /// two submissions are of one instant, and nobody knows what was in the first.
    /// </summary>
    private static ValueList<FieldPath>? CorrectedIn(List<Submission> inOrder, List<AnswerEvent> held, ValueList<FieldPath> cameLater) => inOrder.Count == 1 || (inOrder[0].At, inOrder[0].LastSequence) == (inOrder[^1].At, inOrder[^1].LastSequence)
        ? null
        : [.. held.Where(entry => !inOrder[0].HasBefore(entry)).Select(entry => entry.Path).Except(cameLater).Order()];
}
