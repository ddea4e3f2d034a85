using System.Net;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>A person chooses the language of the words around the questions; the questions stay as they were written.</summary>
public sealed class LanguageTests
{
    [Fact]
    public async Task English_IsKeptForThePerson_AndTheQuestionsSayThatTheyAreSwedish()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var chosen = await world.Karin.SendAsync(HttpMethod.Post, AnsweringRoutes.Language, "same-origin", [(":language", "en")]);

        Assert.Equal((HttpStatusCode.SeeOther, world.Wave.Gotland.Address), (chosen.Status, chosen.Location));
        var page = (await world.Karin.GetAsync()).Text;
        Assert.Contains("<html lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.Contains("Review and hand in", page, StringComparison.Ordinal);
        Assert.Contains("\"saving\":\"Saving …\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"s-utbud\" lang=\"sv-SE\"", page, StringComparison.Ordinal);
        Assert.Contains("På svenska", page, StringComparison.Ordinal);
        Assert.Contains("Review the answers", (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"sv-SE\">", (await (await world.ColleagueAsync()).GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChoiceOnTheForm_BringsTheWholeForm_AndSavesIt()
    {
        await using var world = await AnsweringWorld.StartAsync();

        await world.Karin.PostAsync(AnsweringRoutes.Language, await world.Karin.SealAsync(), (":language", "en"), ("utbud", "KBT"));
        Assert.Equal("KBT", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);

        await world.Karin.PostAsync(AnsweringRoutes.Language, await world.Karin.SealAsync(), (":language", "sv"), ("antal", "fyra"));
        var page = (await world.Karin.GetAsync()).Text;
        Assert.Contains("<html lang=\"sv-SE\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"s-utbud\" lang=", page, StringComparison.Ordinal);
        Assert.Contains("”fyra” går inte att läsa som ett tal.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostFromElsewhere_ChangesNothing()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var refused = await world.Karin.SendAsync(HttpMethod.Post, AnsweringRoutes.Language, "cross-site", [(":language", "en")]);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("<html lang=\"sv-SE\">", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }
}
