using System.Net;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What is said to the respondent of single answers.</summary>
public sealed class FieldWordsTests
{
    [Fact]
    public async Task Review_SaysWhatTheReportWillPrint()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("antal:status", "delvis"), ("belopp", "24000 kr"), ("vardval", "nej"));

        var review = (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text;

        Assert.All(
            ["<p>Ja, antal ej rapporterat</p>", "<p>24\u00A0000\u00A0kr per behandling</p>", "<p>Nej</p>"],
            line => Assert.Contains(line, WebUtility.HtmlDecode(review), StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnswerWithAStatus_IsToldByItsDiagnostic()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var page = await world.Karin.SaveAsync(("antal", "4"), ("antal:status", "saknas"));

        Assert.Equal("SH3113", AnswerDiagnostics.AnswerAndStatus.Code);
        Assert.Contains(
            AnswerDiagnostics.AnswerAndStatus.Format(Language.Swedish, [new LocalText("Uppgift saknas", "Not known")]),
            WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }
}
