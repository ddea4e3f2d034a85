using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using Organisation = SurveyHub.Domain.Panels.Organisation;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>The progress of a made-up wave.</summary>
internal static class ProgressScene
{
    private static readonly DateOnly Deadline = new(2019, 5, 22);

    /// <param name="submitted">How many, from the first, have submitted; of the others nothing is known.</param>
    public static WaveProgress Of(int organisations, int submitted)
    {
        var plan = new WavePlan("Prov", new DateOnly(2019, 5, 2), Deadline, new DateOnly(2019, 5, 29), "SKR", "enkat@example.org", null);
        var wave = new Wave(PanelId.New(), QuestionnaireVersionId.New(), plan, "example.org", isTest: false, Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        wave.Release(new FrozenPanel("prov", PanelWords.Default, []), Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        return new WaveProgress(wave, 1, Enumerable.Range(0, organisations).Select(i => Describe(i, i < submitted)).ToValueList(), [], Coverage: null);
    }

    private static OrganisationProgress Describe(int index, bool hasSubmitted)
    {
        var name = $"Ort {index + 1}";
        var organisation = new Organisation(OrganisationCode.Parse($"000{index + 1}"), name, name, [], []);
        var state = hasSubmitted ? ProgressState.Submitted : ProgressState.NoKnownActivity;
        return new OrganisationProgress(WaveOrganisationId.New(), organisation, state, new Completion(0, 2), Deadline, null, true, false, null, null, []);
    }
}
