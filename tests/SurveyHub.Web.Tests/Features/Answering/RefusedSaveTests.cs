using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>
/// A save that was refused is drawn again with what was typed. A colleague who has answered meanwhile must not lose to it, when the button is
/// pressed a second time.
/// </summary>
public sealed class RefusedSaveTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SavingAgain_AfterAColleagueWasFirst_IsAConflict(bool isTampered)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var seal = await world.Karin.SealAsync();
        await (await world.ColleagueAsync()).SaveAsync(("utbud", "Lenas text"));

        var refused = await RefuseAsync(world, seal, isTampered, ("utbud", "Karins text"));
        Assert.Contains("Karins text</textarea>", refused.Text, StringComparison.Ordinal);
        var again = await world.Karin.PostAsync("", refused.Seal, ("utbud", "Karins text"));

        Assert.Contains("Fältet har ändrats sedan du öppnade sidan.", again.Text, StringComparison.Ordinal);
        Assert.Contains("Lenas text</textarea>", again.Text, StringComparison.Ordinal);
        Assert.Contains("Karins text", again.Text, StringComparison.Ordinal);
        Assert.Equal("Lenas text", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SavingAgain_LeavesAloneWhatAColleagueAnsweredElsewhere(bool isTampered)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var seal = await world.Karin.SealAsync();
        await (await world.ColleagueAsync()).SaveAsync(("ansvar", "Lenas text"));

        // A browser sends every field of the form, also the one that was empty when it was drawn.
        var refused = await RefuseAsync(world, seal, isTampered, ("utbud", "Karins text"), ("ansvar", ""));
        await world.Karin.PostAsync("", refused.Seal, ("utbud", "Karins text"), ("ansvar", isTampered ? "" : "Lenas text"));

        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal(("Karins text", "Lenas text"), (held["utbud"].Raw, held["ansvar"].Raw));
    }

    [Fact]
    public async Task SavingAgain_WithNobodyElse_IsASave()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("utbud", "först"));
        var seal = await world.Karin.SealAsync();

        var refused = await RefuseAsync(world, seal, isTampered: false, ("utbud", "sedan"));
        var again = await world.Karin.PostAsync("", refused.Seal, ("utbud", "sedan"));

        Assert.Equal(HttpStatusCode.SeeOther, again.Status);
        Assert.Equal("sedan", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
    }

    [Fact]
    public async Task RevokedLink_HandsBackWhatWasTyped_AndNothingElse()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(("ansvar", "hemligt för den som inte längre får läsa"));
        var seal = await world.Karin.SealAsync();
        await using (var db = await world.Wave.OpenAsync())
        {
            (await db.AccessRights.SingleAsync(right => right.Id == world.Wave.Gotland.Right, Stop)).Revoke(world.Application.Time.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        }

        var page = await world.Karin.PostAsync("", seal, ("utbud", "KBT på två\nvårdcentraler"), ("vardval", "ja"), ("antal:status", "delvis"));

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.All(
            ["KBT på två\nvårdcentraler</dd>", "Ja</dd>", "Ja, men antalet är okänt</dd>"],
            words => Assert.Contains(words, page.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("hemligt", page.Text, StringComparison.Ordinal);
        Assert.Single(await world.Wave.LogAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task AnswerAndStatus_StandTogether_SoThatEmptyingTheOneLeavesTheOther()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var page = await world.Karin.SaveAsync(("antal", "4"), ("antal:status", "saknas"));
        await world.Karin.PostAsync("", page.Seal, ("antal", ""), ("antal:status", "saknas"));

        Assert.Matches("value=\"saknas\" checked", page.Text);
        Assert.Equal(AnswerKind.Missing, (await world.Wave.HeldAsync(world.Wave.Gotland))["antal"].Kind);
    }

    private static async Task<MetPage> RefuseAsync(
        AnsweringWorld world, string seal, bool isTampered, params (string Name, string Value)[] fields)
    {
        if (isTampered)
        {
            var unverified = await world.Karin.PostAsync("", seal + "A", fields);
            Assert.Equal(HttpStatusCode.BadRequest, unverified.Status);
            return unverified;
        }

        await using var db = await world.Wave.OpenAsync();
        await db.Database.ExecuteSqlRawAsync("""CREATE TRIGGER "Full" BEFORE INSERT ON "AnswerEvents" BEGIN SELECT RAISE(ABORT, 'disk full'); END""", Stop);
        var refused = await world.Karin.PostAsync("", seal, fields);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        await db.Database.ExecuteSqlRawAsync("""DROP TRIGGER "Full" """, Stop);
        return refused;
    }
}
