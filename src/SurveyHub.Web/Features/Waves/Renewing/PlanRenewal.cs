using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves.Mails;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Features.Waves.Renewing;

/// <summary>Compares what a wave asks with a version that has been published since, and says whom the changes meet. Changes nothing.</summary>
public sealed class PlanRenewal(
    IDbContextFactory<AppDbContext> contexts,
    PublishedQuestionnaires questionnaires,
    RenewalMailer mailer,
    LetterPreviews previews,
    PublicAddress address)
{
    /// <param name="number">Of the version to look at; null for the newest.</param>
    /// <returns>Null when there is no such wave.</returns>
    public async Task<RenewalPlan?> ExecuteAsync(WaveId id, int? number, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await RenewableWave.FindAsync(db, id, cancellationToken) is not { } found)
        {
            return null;
        }

        var chosen = number is null ? (found.Newer.Count > 0 ? found.Newer[0] : null) : found.Newer.FirstOrDefault(version => version.Number == number);
        return new RenewalPlan(
            id, found.Wave.Name, found.Wave.State, found.Present, found.Newer,
            chosen is null ? null : await ProposeAsync(db, found, chosen, cancellationToken));
    }

    private async Task<RenewalProposal> ProposeAsync(AppDbContext db, RenewableWave found, NumberedVersion chosen, CancellationToken cancellationToken)
    {
        var (before, after) = (await questionnaires.GetBundleAsync(found.Present.Id, cancellationToken), await questionnaires.GetBundleAsync(chosen.Id, cancellationToken));
        var difference = QuestionnaireComparer.Compare(before.Original, after.Original);
        var effect = await EffectAsync(db, found.Wave.Id, difference, cancellationToken);
        var proposal = new RenewalProposal(chosen, difference, effect, [], address.Base is not null) { Translations = Changed(before, after) };
        return proposal.IsRefused ? proposal : proposal with { Letters = await LettersAsync(db, found.Wave, chosen, difference, cancellationToken) };
    }

    private static ValueList<Language> Changed(QuestionnaireBundle before, QuestionnaireBundle after) =>
        before.Languages.Union(after.Languages).Except([before.Original.Header.Language, after.Original.Header.Language])
            .Where(language => !Equals(Words(before, language), Words(after, language))).ToValueList();

    private static Questionnaire? Words(QuestionnaireBundle bundle, Language language) => bundle.Translations.FirstOrDefault(one => one.Header.Language == language);

    private async Task<ValueList<ComposedMail>> LettersAsync(
        AppDbContext db, Wave wave, NumberedVersion chosen, QuestionnaireDifference difference, CancellationToken cancellationToken)
    {
        // The same work as the real thing in a context that is thrown away, so that the mails cannot differ from what is sent.
        wave.Renew(chosen.Id, by: default, reason: null, now: default);
        var letters = await mailer.OpenAsync(db, wave.Id, difference, cancellationToken);
        var shown = new List<ComposedMail>();
        foreach (var example in letters.Examples())
        {
            if (await previews.OfAsync(example, cancellationToken) is { } mail)
            {
                shown.Add(mail);
            }
        }

        return shown.ToValueList();
    }

    private static async Task<RenewalEffect> EffectAsync(
        AppDbContext db, WaveId id, QuestionnaireDifference difference, CancellationToken cancellationToken)
    {
        var responses = db.Responses.Where(r => db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.WaveId == id));
        var states = await responses.GroupBy(r => r.State).Select(group => new { State = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.State, group => group.Count, cancellationToken);
        var changed = difference.Changes.Select(change => change.Place.Question).OfType<Identifier>().ToHashSet();
        var paths = difference.Before.Fields.Select(field => field.Path).Where(path => changed.Contains(path.Question)).ToList();
        var answered = await (
            from held in db.CurrentAnswers
            join entry in db.AnswerEvents on held.Sequence equals entry.Sequence
            where paths.Contains(held.Path) && entry.Kind != AnswerKind.Cleared && responses.Any(r => r.Id == held.ResponseId)
            select new { held.ResponseId, held.Path }).Distinct().ToListAsync(cancellationToken);
        return new RenewalEffect(
            states.Values.Sum(),
            states.GetValueOrDefault(ResponseState.Started),
            states.GetValueOrDefault(ResponseState.Submitted),
            states.GetValueOrDefault(ResponseState.Reopened),
            answered.GroupBy(one => one.Path.Question).ToDictionary(one => one.Key, one => one.Select(row => row.ResponseId).Distinct().Count()),
            [.. difference.After.Fields.Where(field => difference.Before.Find(field.Path) is null)]);
    }
}
