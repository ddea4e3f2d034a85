using System.Net;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>Two people in one field, in browsers without script: both see both texts, and either decides.</summary>
public sealed class TwoTextsTests
{
    [Fact]
    public async Task BothPeople_SeeBothTexts_WithAButtonForEach()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = await ConflictAsync(world);

        var (karins, lenas) = ((await world.Karin.GetAsync()).Text, (await lena.GetAsync()).Text);

        Assert.All([karins, lenas], page => Assert.Contains("Här har flera texter skrivits samtidigt.", page, StringComparison.Ordinal));
        Assert.Contains("Gäller nu: du, 6 maj kl. 09.00", karins, StringComparison.Ordinal);
        Assert.Contains("Också skrivet: Lena Ekonom, 6 maj kl. 09.00", karins, StringComparison.Ordinal);
        Assert.Contains("Gäller nu: Karin Exempel, 6 maj kl. 09.00", lenas, StringComparison.Ordinal);
        Assert.Contains("Också skrivet: du, 6 maj kl. 09.00", lenas, StringComparison.Ordinal);
        Assert.All(["Behåll min text", "Låt Lena Ekonoms text gälla"], button => Assert.NotEqual("", new MetPage(HttpStatusCode.OK, karins, null).Use(button)));
        Assert.All(["Använd min text", "Låt Karin Exempels text gälla"], button => Assert.NotEqual("", new MetPage(HttpStatusCode.OK, lenas, null).Use(button)));
    }

    [Theory]
    [InlineData("Behåll min text", "Karins text")]
    [InlineData("Låt Lena Ekonoms text gälla", "Lenas text")]
    [InlineData("Spara den sammanslagna texten", "Karins och Lenas text")]
    public async Task EitherPerson_Decides_AndTheOtherTextIsInTheHistory(string button, string holds)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = await ConflictAsync(world);
        var typed = button.StartsWith("Spara", StringComparison.Ordinal) ? holds : "Karins text";

        var page = await world.Karin.SaveAsync(("utbud", typed), ("ansvar", "Sparas också"), (":use", (await world.Karin.GetAsync()).Use(button)));

        Assert.Equal(HttpStatusCode.SeeOther, page.Status);
        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal((holds, "Sparas också"), (held["utbud"].Raw, held["ansvar"].Raw));
        Assert.DoesNotContain("data-conflict", (await lena.GetAsync()).Text, StringComparison.Ordinal);
        var history = (await lena.GetAsync($"{AnsweringRoutes.History}/utbud")).Text;
        Assert.Contains("skrevs samtidigt som ett annat svar; avgjort av Karin Exempel, 6 maj kl. 09.00", history, StringComparison.Ordinal);
        Assert.All(["Karins text", "Lenas text", holds], text => Assert.Contains(text, history, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoDecidesSecond_IsTold_AndNothingIsChanged()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = await ConflictAsync(world);
        var hers = (await lena.GetAsync()).Use("Använd min text");
        await world.Karin.SaveAsync(("utbud", "Karins text"), (":use", (await world.Karin.GetAsync()).Use("Behåll min text")));

        var page = await lena.SaveAsync(("utbud", "Karins text"), (":use", hers));

        Assert.Contains("Någon annan hann före med att välja eller skriva om.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Karins text", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
        Assert.Equal(2, (await world.Wave.LogAsync(world.Wave.Gotland)).Count);
    }

    [Fact]
    public async Task SeveralTexts_AreAllShown()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var stale = await world.Karin.SealAsync();
        await ConflictAsync(world);

        var page = await world.Karin.PostAsync("", stale, ("utbud", "En tredje text"));

        Assert.All(["Karins text", "Lenas text", "En tredje text"], text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
        await world.Karin.SaveAsync(("utbud", "Karins text"), (":use", page.Use("Behåll min text")));
        Assert.DoesNotContain("data-conflict", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ListsIt_AndWhatHoldsCanBeHandedIn()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.AnswerAsync();
        var stale = await world.Karin.SealAsync();
        await world.Karin.SaveAsync(("belopp", "10 kr"));
        await world.Karin.PostAsync("", stale, ("belopp", "12 kr"));

        Assert.Contains("Ett svar finns i två versioner", (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);
        await world.Karin.SubmitAsync();

        Assert.Equal(ResponseState.Submitted, (await world.Wave.ResponseAsync(world.Wave.Gotland)).State);
        Assert.Equal("10 kr", (await world.Wave.HeldAsync(world.Wave.Gotland))["belopp"].Raw);
    }

    [Fact]
    public async Task OutsideTheScope_NothingIsSeen_AndNothingDecided()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await ConflictAsync(world);
        var use = (await world.Karin.GetAsync()).Use("Låt Lena Ekonoms text gälla");
        var other = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Per Psykiater", AccessLevel.Write, Identifier.Parse("belopp")));

        await other.SaveAsync(("belopp", ""), (":use", use));

        Assert.DoesNotContain("Lenas text", (await other.GetAsync()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lenas text", (await other.GetAsync(AnsweringRoutes.News)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{AnsweringRoutes.History}/utbud")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Hans.GetAsync($"{AnsweringRoutes.History}/finns-inte")).Status);
        Assert.DoesNotContain("Lenas text", (await world.Hans.GetAsync($"{AnsweringRoutes.History}/utbud")).Text, StringComparison.Ordinal);
        Assert.Equal("Karins text", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
        Assert.Contains("data-conflict", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_TellsOfDraftsThatCameTooLate()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var seal = await world.Karin.SealAsync();
        await world.AnswerAsync();
        await world.Karin.SubmitAsync();
        await world.Karin.PostAsync("", seal, ("utbud", "för sent"));

        var history = (await world.Karin.GetAsync($"{AnsweringRoutes.History}/utbud")).Text;

        Assert.Contains("kom när svar inte togs emot; räknas inte", history, StringComparison.Ordinal);
        Assert.Contains("gäller nu; inlämnat (nummer 1)", history, StringComparison.Ordinal);
        Assert.Contains("för sent", history, StringComparison.Ordinal);
    }

    /// <summary>Karin's text holds, and Lena wrote another over the same empty field.</summary>
    private static async Task<RespondentBrowser> ConflictAsync(AnsweringWorld world)
    {
        var lena = await world.ColleagueAsync();
        var stale = await lena.SealAsync();
        await world.Karin.SaveAsync(("utbud", "Karins text"));
        await lena.PostAsync("", stale, ("utbud", "Lenas text"));
        return lena;
    }
}
