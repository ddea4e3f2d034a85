using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using Organisation = SurveyHub.Domain.Panels.Organisation;

namespace SurveyHub.Web.Tests.Features;

public sealed class WaveTests
{
    private static readonly DateTimeOffset Now = new(2019, 5, 2, 7, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Deadline = new(2019, 5, 22);

    private static readonly WavePlan Plan = new(
        "Villkor", new DateOnly(2019, 5, 2), Deadline, new DateOnly(2019, 5, 29), "SKR", "skr@example.org", "19/00412");

    [Fact]
    public void Plan_WithItsDaysOutOfOrder_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Draft().Plan(Plan with { Deadline = new DateOnly(2019, 5, 1) }));

    [Fact]
    public void Plan_OnceReleased_IsRefused() => Assert.Throws<InvalidOperationException>(() => Released().Plan(Plan));

    [Fact]
    public void Release_Twice_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Released().Release(new FrozenPanel("p", PanelWords.Default, []), Guid.NewGuid(), Now));

    [Fact]
    public void Close_OfADraft_IsRefused() => Assert.Throws<InvalidOperationException>(Draft().Close);

    [Fact]
    public void Use_ReplacesTheVersionOfADraft_AndRenewAddsToAReleasedWave()
    {
        var (draft, released, version, by) = (Draft(), Released(), QuestionnaireVersionId.New(), Guid.NewGuid());

        draft.Use(version);
        released.Renew(version, by, "ett stavfel", Now);

        Assert.Equal(version, Assert.Single(draft.Versions).QuestionnaireVersionId);
        Assert.Equal([0, 1], released.Versions.Select(v => v.Ordinal));
        Assert.Equal((version, version), (draft.CurrentVersion, released.CurrentVersion));
        Assert.Equal((by, Now, "ett stavfel"), (released.Versions[1].AddedBy, released.Versions[1].AddedAt, released.Versions[1].Reason));
        Assert.Equal((null, null), (released.Versions[0].AddedBy, released.Versions[0].AddedAt));
    }

    [Fact]
    public void Renew_OfADraftOrAClosedWave_OrWithWhatIsAnsweredAlready_IsRefused()
    {
        var (closed, released, by) = (Released(), Released(), Guid.NewGuid());
        closed.Close();

        Assert.Throws<InvalidOperationException>(() => Draft().Renew(QuestionnaireVersionId.New(), by, null, Now));
        Assert.Throws<InvalidOperationException>(() => closed.Renew(QuestionnaireVersionId.New(), by, null, Now));
        Assert.Throws<ArgumentException>(() => released.Renew(released.CurrentVersion, by, null, Now));
        Assert.Throws<InvalidOperationException>(() => released.Use(QuestionnaireVersionId.New()));
    }

    [Fact]
    public void Extend_GivesOneOrganisationMoreTime_NeverLess()
    {
        var wave = Released();
        var gotland = new WaveOrganisation(
            wave.Id, OrganisationId.New(), new Organisation(OrganisationCode.Parse("09"), "Gotland", "Region Gotland", [], []), null);

        Assert.Equal(0, gotland.CalendarSequence);

        gotland.Extend(Deadline.AddDays(3), "sjukdom", Guid.NewGuid(), wave);

        Assert.Equal(1, gotland.CalendarSequence);
        Assert.Equal(Deadline.AddDays(3), gotland.DeadlineIn(wave));
        Assert.Throws<ArgumentOutOfRangeException>(() => gotland.Extend(Deadline.AddDays(2), "ångrat", Guid.NewGuid(), wave));
        Assert.Throws<ArgumentException>(() => gotland.Extend(Deadline.AddDays(9), " ", Guid.NewGuid(), wave));
    }

    private static Wave Draft() => new(PanelId.New(), QuestionnaireVersionId.New(), Plan, "example.org", isTest: false, Guid.NewGuid(), Now);

    private static Wave Released()
    {
        var wave = Draft();
        wave.Release(new FrozenPanel("p", PanelWords.Default, []), Guid.NewGuid(), Now);
        return wave;
    }
}
