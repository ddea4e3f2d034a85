using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>A wave after another, to the same organisations, which is compared with it.</summary>
internal static class NextWave
{
    /// <summary>Closes the first, and sends the questionnaire to Gotland and Halland anew.</summary>
    /// <returns>Gotland's and Halland's new links.</returns>
    public static async Task<(TestRespondent Gotland, TestRespondent Halland)> ReleaseAsync(AnsweringWorld world, string questionnaire)
    {
        await using var db = await world.Wave.OpenAsync();
        var now = world.Application.Time.GetUtcNow();
        var first = await db.Waves.SingleAsync(wave => wave.Id == world.Wave.Id, TestContext.Current.CancellationToken);
        first.Close();
        var version = new QuestionnaireVersion("prov", 2, questionnaire, first.CreatedBy, now);
        var plan = new WavePlan("Prov igen", new DateOnly(2019, 5, 2), new DateOnly(2019, 5, 22), new DateOnly(2019, 5, 29), "SKR", "enkat@example.org", null);
        var wave = new Wave(first.PanelId, version.Id, plan, "example.org", isTest: false, first.CreatedBy, now);
        wave.CompareWith(first.Id);
        wave.Release(first.ToFrozenPanel(), first.CreatedBy, now);
        db.AddRange(version, wave);
        var gotland = await AskAsync(world.Wave.Gotland);
        var halland = await AskAsync(world.Wave.Halland);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return (gotland, halland);

        async Task<TestRespondent> AskAsync(TestRespondent before)
        {
            var asked = await db.WaveOrganisations.SingleAsync(o => o.Id == before.Organisation, TestContext.Current.CancellationToken);
            var member = new WaveOrganisation(wave.Id, asked.OrganisationId, asked.ToDomain(), null);
            var response = new Response(member.Id);
            var right = new AccessRight(before.Person, response.Id, [], AccessLevel.Responsible, Issuer.Staff(first.CreatedBy), now);
            var token = LinkToken.Draw();
            db.AddRange(member, response, right, new AccessToken(right.Id, token, now));
            return new TestRespondent(member.Id, response.Id, before.Person, right.Id, token);
        }
    }
}
