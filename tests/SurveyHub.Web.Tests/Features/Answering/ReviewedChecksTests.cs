using System.Net;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What checks say when answers are reviewed, and what it does to handing in.</summary>
public sealed class ReviewedChecksTests
{
    [Fact]
    public async Task Error_IsListed_AndStopsHandingIn_UntilItIsMended()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: TestSurveys.PaymentShares);
        (string, string)[] shares = [("andelar.mott-egen.anslag", "30"), ("andelar.mott-egen.besok", "44"), ("andelar.mott-egen.drg", "25")];
        await world.Karin.SaveAsync(shares);

        var page = (await world.Karin.GetAsync("/granska")).Text;
        Assert.Contains("#f-andelar.mott-egen.anslag\"", page, StringComparison.Ordinal);
        Assert.Contains("Raden summerar till 99; den ska summera till 100. Det saknas 1\u00A0procentenhet.", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await world.Karin.SubmitAsync(seal: await world.Karin.SealAsync())).Status);

        await world.Karin.SaveAsync([.. shares, ("andelar.mott-egen.mal", "1")]);
        Assert.EndsWith("/tack", (await world.Karin.SubmitAsync()).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warning_AsksWhy_UntilItIsExplained_AndStopsNobody()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: TestSurveys.PaymentShares);
        (string, string)[] contracts = [("avtal.alla", "12"), ("avtal.privata", "4"), ("avtal.offentliga", "6")];
        await world.Karin.SaveAsync(contracts);

        Assert.Contains("Varför?", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
        await world.Karin.SaveAsync([.. contracts, ("avtal.alla:comment", "två är ideella")]);
        Assert.DoesNotContain("Varför?", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);

        await world.Karin.SaveAsync(contracts);
        Assert.EndsWith("/tack", (await world.Karin.SubmitAsync()).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_WithoutTheDemandedReason_StopsHandingIn()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: TestSurveys.PaymentShares);
        await world.Karin.SaveAsync(("avtal.alla:status", "saknas"));

        Assert.Contains("Skriv varför uppgiften saknas", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await world.Karin.SubmitAsync(seal: await world.Karin.SealAsync())).Status);

        await world.Karin.SaveAsync(("avtal.alla:status", "saknas"), ("avtal.alla:comment", "räknas i höst"));
        Assert.EndsWith("/tack", (await world.Karin.SubmitAsync()).Location, StringComparison.Ordinal);
    }
}
