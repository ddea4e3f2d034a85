using System.Globalization;
using System.Net;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>Single fields, saved while somebody types: what the endpoint records, and what it says.</summary>
public sealed class SaveFieldsTests
{
    [Fact]
    public async Task Fields_AreRecorded_EachWithWhatTheNextSaveIsBasedOn()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var told = await new SavingClient(world.Karin).SaveAsync(new SentChange("utbud", "KBT"), new SentChange("belopp", "24 000 kr"));

        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal(["saved", "saved"], told.Fields.Select(field => field.Outcome));
        Assert.Equal([held["utbud"].Sequence, held["belopp"].Sequence], told.Fields.Select(field => long.Parse(field.Basis, CultureInfo.InvariantCulture)));
        Assert.Equal(["24\u00A0000\u00A0kr per behandling"], told.Fields[1].ReadAs);
        Assert.Equal("2 av 5 svarsfält ifyllda", told.Progress);
        Assert.Equal(AnswerWay.Form, held["utbud"].Way);
        Assert.Equal(ResponseState.Started, (await world.Wave.ResponseAsync(world.Wave.Gotland)).State);
    }

    [Fact]
    public async Task SameSaveSentAgain_IsRecordedOnce_AndDoesNotComeBackOverANewerOne()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var client = new SavingClient(world.Karin);
        var first = new SentChange("utbud", "först", Id: Guid.NewGuid());
        var told = await client.SaveAsync(first);
        await client.SaveAsync(new SentChange("utbud", "sedan", told.Fields[0].Basis));

        var again = await client.SaveAsync(first);

        Assert.Equal(("conflict", "sedan"), (again.Fields[0].Outcome, again.Fields[0].Holds));
        Assert.Equal(["först", "sedan"], (await world.Wave.LogAsync(world.Wave.Gotland)).Select(entry => entry.Raw));
    }

    [Fact]
    public async Task SaveOverANewerAnswer_IsAConflict_WithWhatHolds_AndBothAreKept()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await (await world.ColleagueAsync()).SaveAsync(("utbud", "Lenas text"));
        var client = new SavingClient(world.Karin);

        var told = await client.SaveAsync(new SentChange("utbud", "Karins text"));
        Assert.Equal(("conflict", "Lenas text"), (told.Fields[0].Outcome, told.Fields[0].Holds));
        Assert.Equal("Lenas text", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);

        await client.SaveAsync(new SentChange("utbud", "Karins text", told.Fields[0].Basis));
        Assert.Equal("Karins text", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
        Assert.Equal(3, (await world.Wave.LogAsync(world.Wave.Gotland)).Count);
    }

    [Fact]
    public async Task WhatCannotBeRead_IsSaved_WithTheProblem()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var told = await new SavingClient(world.Karin).SaveAsync(new SentChange("antal", "1,5 milj"));

        Assert.Equal("saved", told.Fields[0].Outcome);
        Assert.StartsWith("”1,5 milj” går inte att läsa som ett tal.", told.Fields[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsForNoValue_AreToldAsWhatTheyBecame()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var told = await new SavingClient(world.Karin).SaveAsync(new SentChange("antal", "ja"));

        Assert.Equal(("saved", "Ja, men antalet är okänt"), (told.Fields[0].Outcome, told.Fields[0].Holds));
        Assert.Equal(AnswerKind.PartlyKnown, (await world.Wave.HeldAsync(world.Wave.Gotland))["antal"].Kind);
    }

    [Fact]
    public async Task EmptiedField_IsCleared()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var client = new SavingClient(world.Karin);
        var told = await client.SaveAsync(new SentChange("utbud", "KBT"));

        var cleared = await client.SaveAsync(new SentChange("utbud", "", told.Fields[0].Basis));

        Assert.Equal(("saved", ""), (cleared.Fields[0].Outcome, cleared.Fields[0].Holds));
        Assert.Equal(AnswerKind.Cleared, (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Kind);
    }

    [Theory]
    [InlineData("utbud", "another link's ticket")]
    [InlineData("finns-inte", "a field that the questionnaire lacks")]
    [InlineData("utbud", "no save id")]
    [InlineData("utbud", "a question out of scope")]
    public async Task WhatThisPersonCannotSave_IsRefusedWhole(string path, string what)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var (browser, other) = (world.Karin, await new SavingClient(world.Hans).TicketAsync());
        if (what == "a question out of scope")
        {
            browser = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write, Identifier.Parse("ansvar")));
        }

        var client = new SavingClient(browser);
        var told = what switch
        {
            "another link's ticket" => await client.SaveAsync(other, new SentChange(path, "KBT")),
            "no save id" => await client.SaveAsync(new SentChange($"{path} x", "KBT")),
            _ => await client.SaveAsync(new SentChange("ansvar", "Lena"), new SentChange(path, "KBT")),
        };

        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        Assert.Empty(await world.Wave.LogAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task WriterThatTakesNothingMore_AsksToWait()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var client = new SavingClient(world.Karin);
        var ticket = await client.TicketAsync();
        await world.Writer.StopAsync(TestContext.Current.CancellationToken);

        var told = await client.SaveAsync(ticket, new SentChange("utbud", "KBT"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, told.Status);
    }

    [Theory]
    [InlineData(false, "Svaret är redan inlämnat.")]
    [InlineData(true, "Svarstiden är slut.")]
    public async Task WhenNothingIsTaken_ItIsRecordedAside_AndWhyIsSaid(bool hasEnded, string why)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var client = new SavingClient(world.Karin);
        var ticket = await client.TicketAsync();
        await world.AnswerAsync();
        if (hasEnded)
        {
            world.GoTo(30);
        }
        else
        {
            await world.Karin.SubmitAsync();
        }

        var told = await client.SaveAsync(ticket, new SentChange("utbud", "för sent"));

        Assert.StartsWith(why, told.Refusal, StringComparison.Ordinal);
        Assert.Equal(("notTaken", "KBT"), (told.Fields[0].Outcome, told.Fields[0].Holds));
        Assert.Equal(EntryStanding.NotTaken, (await world.Wave.LogAsync(world.Wave.Gotland)).Single(entry => entry.Raw == "för sent").Standing);
    }
}
