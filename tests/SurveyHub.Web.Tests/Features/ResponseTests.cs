using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Tests.Features;

public sealed class ResponseTests
{
    private static readonly DateTimeOffset Now = new(2019, 5, 13, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Start_KeepsTheFirstActivity_AndNeverUndoesASubmission()
    {
        var response = new Response(WaveOrganisationId.New());

        response.Start(Now);
        response.Start(Now.AddHours(1));
        Assert.Equal((ResponseState.Started, Now), (response.State, response.FirstActivityAt));

        response.Submit(Now);
        response.Start(Now);
        Assert.Equal(ResponseState.Submitted, response.State);
    }

    [Fact]
    public void Submit_Twice_IsRefused_UntilReopened()
    {
        var response = new Response(WaveOrganisationId.New());
        response.Submit(Now);

        Assert.Throws<InvalidOperationException>(() => response.Submit(Now));

        response.Reopen();
        response.Submit(Now);
        Assert.Equal(ResponseState.Submitted, response.State);
    }

    [Fact]
    public void Reopen_OfWhatIsNotSubmitted_IsRefused() =>
        Assert.Throws<InvalidOperationException>(new Response(WaveOrganisationId.New()).Reopen);
}
