using System.Net;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

public sealed class FormTests
{
    [Fact]
    public async Task Save_WritesOnlyWhatWasChanged_AndShowsItAgain()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "KBT\r\nIPT"), ("antal:status", "delvis"), ("antal:comment", "räknas i höst"));

        var saved = await world.Karin.SaveAsync(
            ("utbud", "KBT\r\nIPT"), ("antal:status", "delvis"), ("antal:comment", "räknas i höst"), ("belopp", "24 000"), ("vardval", "ja"));

        Assert.Equal((HttpStatusCode.SeeOther, $"{world.Wave.Gotland.Address}?jag=1&sparat=2"), (saved.Status, saved.Location));
        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal(4, (await world.Wave.LogAsync(world.Wave.Gotland)).Count);
        Assert.Equal((AnswerKind.PartlyKnown, "räknas i höst"), (held["antal"].Kind, held["antal"].Reason));
        var page = (await world.Karin.GetAsync("?sparat=2")).Text;
        Assert.Contains("Sparat 09.00. 2 svar ändrades.", page, StringComparison.Ordinal);
        Assert.Contains("<span>24\u00A0000\u00A0kr per behandling</span>", page, StringComparison.Ordinal);
        Assert.Contains("4 av 6 svarsfält ifyllda", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emptying_IsAnEntry_AndTheFieldIsUnanswered()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "KBT"));

        await world.Karin.SaveAsync(("utbud", ""));

        Assert.Equal(AnswerKind.Cleared, (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Kind);
        Assert.Contains("0 av 5 svarsfält ifyllda", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostThatNamesNoField_ChangesNone()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "KBT"), ("antal:status", "delvis"), ("antal:comment", "räknas i höst"), ("vardval", "ja"));

        var saved = await world.Karin.SaveAsync();

        Assert.Equal($"{world.Wave.Gotland.Address}?jag=1&sparat=0", saved.Location);
        Assert.Equal(3, (await world.Wave.LogAsync(world.Wave.Gotland)).Count);
    }

    [Fact]
    public async Task Question_CalledWhatTheFormsOwnControlsMightBeCalled_IsSavedAsAnyOther()
    {
        const string text = "---\nid: prov\nspråk: sv\n---\n\n# Prov\n";
        string[] ids = ["form", "seal", "action", "use", "name"];
        await using var world = await AnsweringWorld.StartAsync(
            questionnaire: text + string.Concat(ids.Select(id => $"\n### Vad om {id}? {{#{id}}}\n\n`kort text`\n")));

        var saved = await world.Karin.SaveAsync([.. ids.Select(id => (id, $"svar om {id}"))]);

        Assert.Equal($"{world.Wave.Gotland.Address}?jag=1&sparat=5", saved.Location);
        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.All(ids, id => Assert.Equal($"svar om {id}", held[id].Raw));
    }

    [Fact]
    public async Task OwnText_ThatLostToANewerOne_CanBePutInItsPlace()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var stale = await world.Karin.SealAsync();
        await world.Karin.SaveAsync(("utbud", "först"));
        await world.Karin.PostAsync("", stale, ("utbud", "min text"));

        var use = (await world.Karin.GetAsync()).Use("Använd min text");
        var page = await world.Karin.SaveAsync(("utbud", "först"), (":use", use));

        Assert.Equal("min text", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
        Assert.Equal($"{world.Wave.Gotland.Address}?jag=1&sparat=1#q-utbud", page.Location);
        Assert.DoesNotContain("data-conflict", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FieldThatIsNotAsked_IsKept_AndDoesNotCount()
    {
        await using var world = await AnsweringWorld.StartAsync();

        await world.Karin.SaveAsync(("vardval", "nej"), ("vardval.vilket", "skrivet ändå"));

        Assert.Equal("skrivet ändå", (await world.Wave.HeldAsync(world.Wave.Gotland))["vardval.vilket"].Raw);
        Assert.Contains("1 av 5 svarsfält ifyllda", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("Frågas inte, efter svaret ovan", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Right_ToOneQuestion_ShowsAndTakesNoOther_AndCannotHandIn()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "hemligt utkast"));
        var lena = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write, Identifier.Parse("belopp")));

        Assert.DoesNotContain("hemligt utkast", (await lena.GetAsync()).Text, StringComparison.Ordinal);
        await lena.SaveAsync(("belopp", "100 kr"), ("utbud", "inte min fråga"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lena.SubmitAsync(seal: await lena.SealAsync())).Status);

        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal(("hemligt utkast", "100 kr"), (held["utbud"].Raw, held["belopp"].Raw));
        Assert.Empty(await world.Wave.SubmissionsAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task Activity_IsNotedByTheScriptsPost_FromOurOwnPageOnly()
    {
        await using var world = await AnsweringWorld.StartAsync();

        await world.Karin.SendAsync(HttpMethod.Post, "/aktivitet", "cross-site", []);
        Assert.Null((await world.Wave.ResponseAsync(world.Wave.Gotland)).FirstActivityAt);

        Assert.Equal(HttpStatusCode.NoContent, (await world.Karin.SendAsync(HttpMethod.Post, "/aktivitet", "same-origin", [])).Status);
        Assert.NotNull((await world.Wave.ResponseAsync(world.Wave.Gotland)).FirstActivityAt);
    }

    [Fact]
    public async Task WrongLinks_AreSlowedDown_AndARightOneIsNot()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var wrong = world.At("/s/abc");
        for (var i = 0; i < Web.Features.Answering.Endpoints.WrongLinkDelay.Free; i++)
        {
            await wrong.GetAsync();
        }

        var slowed = wrong.GetAsync();
        Assert.Equal(HttpStatusCode.OK, (await world.Karin.GetAsync()).Status);
        Assert.False(slowed.IsCompleted);

        while (!slowed.IsCompleted)
        {
            world.Application.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await slowed).Status);
    }

    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData($"Logging:{CapturedLog.Alias}:LogLevel:Default")]
    public async Task TokenAndAnswers_ReachNoLog(string level)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { [level] = "Trace" };
        await using var world = await AnsweringWorld.StartAsync(settings);

        await world.Karin.SaveAsync(("utbud", "känsligtsvar"), ("antal", "känsligt"), ("ansvar", "Processledaren"));
        await world.Karin.GetAsync("/granska");
        await world.Writer.StopAsync(TestContext.Current.CancellationToken);
        await world.Karin.SaveAsync(("utbud", "känsligtsvar två"));

        Assert.Contains("/s/{token}", world.Application.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Wave.Gotland.Token.Reveal(), world.Application.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("känsligt", world.Application.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TestWave_IsMarked_OnEveryPageOfTheForm(bool isTest)
    {
        await using var world = await AnsweringWorld.StartAsync(isTest: isTest);

        foreach (var page in new[] { "", "/granska" })
        {
            Assert.Equal(isTest, (await world.Karin.GetAsync(page)).Text.Contains("Det här är ett test.", StringComparison.Ordinal));
        }
    }
}
