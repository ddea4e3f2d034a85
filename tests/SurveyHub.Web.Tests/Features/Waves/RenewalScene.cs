using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves.Renewing;

namespace SurveyHub.Web.Tests.Features.Waves;

/// <summary>A released wave of three: Ort 1 has not begun, Ort 2 is answering, Ort 3 has handed in.</summary>
internal sealed class RenewalScene(WaveScene scene) : IAsyncDisposable
{
    /// <summary>A question is reworded, and a required one is new.</summary>
    public static readonly string Additive =
        WaveScene.Questionnaire.Replace("Hur många är anställda?", "Hur många är anställda i dag?", StringComparison.Ordinal)
        + "\n\n### 3. Vad kostar arbetet? {#kostnad}\n\n`heltal, minst 0, obligatorisk`\n";

    /// <summary>A number is to be a text, beside what would do no harm.</summary>
    public static readonly string Breaking = Additive.Replace("`heltal, minst 0`", "`fritext, högst 100 tecken`", StringComparison.Ordinal);

    public WaveScene Scene => scene;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The wave before its release.</summary>
    public static async Task<RenewalScene> DraftAsync(PostgreSqlServer? server = null) => new(await WaveScene.CreateAsync(server));

    public static async Task<RenewalScene> CreateAsync(PostgreSqlServer? server = null, bool isAnswered = true)
    {
        var made = new RenewalScene(await WaveScene.CreateAsync(server));
        await made.Scene.ReleaseAsync();
        await made.Scene.WakeAsync();
        if (isAnswered)
        {
            await made.AnswerAsync("Ort 2");
            await made.SubmitAsync("Ort 3", await made.AnswerAsync("Ort 3"));
        }

        return made;
    }

    /// <summary>Publishes a text as the next version of its questionnaire.</summary>
    public async Task<QuestionnaireVersionId> PublishAsync(string text, string questionnaire = "halsa", params (string Name, string Text)[] translations)
    {
        await using var db = await scene.DbAsync();
        var number = 1 + await db.QuestionnaireVersions.CountAsync(version => version.QuestionnaireId == questionnaire, Stop);
        var version = new QuestionnaireVersion(questionnaire, number, text, scene.Staff, scene.Application.Time.GetUtcNow(), translations);
        db.Add(version);
        await db.SaveChangesAsync(Stop);
        return version.Id;
    }

    /// <summary>The version that the wave asks now.</summary>
    public async Task<QuestionnaireVersionId> PresentAsync()
    {
        await using var db = await scene.DbAsync();
        return (await db.Waves.Include(wave => wave.Versions).SingleAsync(Stop)).CurrentVersion;
    }

    public async Task<RenewReceipt> RenewAsync(
        QuestionnaireVersionId version, QuestionnaireVersionId? before = null, string? reason = null, bool tellsThem = false)
    {
        var renewal = new Renewal(version, before ?? await PresentAsync(), reason, tellsThem);
        return await scene.Application.Services.GetRequiredService<RenewWave>().ExecuteAsync(scene.Wave, renewal, scene.Staff, Stop);
    }

    public async Task<RenewalProposal?> ProposalAsync(int? number = null) =>
        (await scene.Application.Services.GetRequiredService<PlanRenewal>().ExecuteAsync(scene.Wave, number, Stop))!.Proposal;

    /// <returns>The entry.</returns>
    public async Task<long> AnswerAsync(string organisation)
    {
        var (response, by) = await FindAsync(organisation);
        var change = new FieldChange(
            FieldPath.Parse("anstallda"), "", Guid.NewGuid(), null, AnswerKind.Value, "7", AnswerValueJson.Write(new NumberValue(7)), null, null);
        var save = new SaveAnswers(response, by, await PresentAsync(), scene.Application.Time.GetUtcNow(), [change]);
        return (await Writer.SaveAsync(save, Stop)).Fields[0].Sequence!.Value;
    }

    public async Task SubmitAsync(string organisation, long upTo)
    {
        var (response, by) = await FindAsync(organisation);
        var submit = new SubmitResponse(response, by, new Signature(organisation, null), upTo, scene.Application.Time.GetUtcNow());
        Assert.Equal(SubmitOutcome.Submitted, (await Writer.SubmitAsync(submit, Stop)).Outcome);
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    private AnswerWriter Writer => scene.Application.Services.GetRequiredService<AnswerWriter>();

    private async Task<(ResponseId Response, Actor By)> FindAsync(string organisation)
    {
        await using var db = await scene.DbAsync();
        var found = await (
            from response in db.Responses
            join asked in db.WaveOrganisations on response.WaveOrganisationId equals asked.Id
            join right in db.AccessRights on response.Id equals right.ResponseId
            where asked.ShortName == organisation
            select new { response.Id, right.PersonId }).SingleAsync(Stop);
        return (found.Id, Actor.At(found.PersonId));
    }
}
