using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Following.Answers;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What was answered in the wave before stands beside the field, and holds again by one press.</summary>
public sealed partial class UnchangedTests
{
    private const int PatienceMilliseconds = 1000;

    /// <summary>As <see cref="Questionnaires.Short"/> asks, but for what cannot be compared any more.</summary>
    private static readonly string Next = Questionnaires.Short.Replace("`belopp, per behandling`", "`heltal`", StringComparison.Ordinal);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EarlierAnswer_StandsBesideTheField_WithWaveAndDay_AndOnlyToThoseWhoGaveIt()
    {
        await using var world = await StartAsync();
        var (gotland, halland) = await NextWave.ReleaseAsync(world, Next);

        var page = (await world.At(gotland).GetAsync()).Text;

        Assert.Contains(">Förra omgången:</span> 12", page, StringComparison.Ordinal);
        Assert.Contains("(Prov, inlämnat 6 maj 2019)", page, StringComparison.Ordinal);
        Assert.Contains("value=\"antal\">Oförändrat", Compact(page), StringComparison.Ordinal);
        Assert.Contains("Uppgift saknas", page[page.IndexOf("id=\"f-ansvar\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"belopp\">Oförändrat", Compact(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Förra omgången", (await world.At(halland).GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_TellsWhatHasChangedSinceTheWaveBefore()
    {
        await using var world = await StartAsync();
        var (gotland, _) = await NextWave.ReleaseAsync(world, Next);
        var karin = world.At(gotland);
        await karin.SaveAsync(("utbud", "KBT"), ("antal", "15"), ("ansvar", "Processledaren"));
        await karin.SubmitAsync();
        await using var db = await world.Wave.OpenAsync();
        var wave = db.WaveOrganisations.Single(o => o.Id == gotland.Organisation).WaveId;

        var answers = await world.Application.Services.GetRequiredService<ReadAnswers>().ExecuteToCompareAsync(wave, Stop);

        var table = Assert.Single(ReportCompiler.Compile(answers!.Answers).Blocks.OfType<TableBlock>(), table => table.Caption.EndsWith(", ändring sedan Prov", StringComparison.Ordinal));
        Assert.Equal("12\u00A0→ 15", table.Rows[0].Cells[1].Lines[0]);
    }

    [Fact]
    public async Task Button_WithoutScript_SavesTheWholeForm_AndMarksTheAnswer()
    {
        await using var world = await StartAsync();
        var first = (await world.Wave.HeldAsync(world.Wave.Gotland))["antal"].Sequence;
        var (gotland, _) = await NextWave.ReleaseAsync(world, Next);
        var karin = world.At(gotland);

        var posted = await karin.SaveAsync(("utbud", "KBT och IPT"), ("antal", ""), (":unchanged", "antal"));

        Assert.Equal((HttpStatusCode.SeeOther, $"{gotland.Address}?jag=1&sparat=2"), (posted.Status, posted.Location));
        var held = await world.Wave.HeldAsync(gotland);
        Assert.Equal(("12", first), (held["antal"].Raw, held["antal"].CarriedFrom));
        Assert.Equal(("KBT och IPT", null), (held["utbud"].Raw, held["utbud"].CarriedFrom));
        var page = (await karin.GetAsync()).Text;
        Assert.Contains("<strong>Oförändrat sedan förra omgången</strong>", Compact(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommentBesideIt_LeavesTheMark_AndAnotherTextTakesItAway()
    {
        await using var world = await StartAsync();
        var (gotland, _) = await NextWave.ReleaseAsync(world, Next);
        var karin = world.At(gotland);
        await karin.SaveAsync((":unchanged", "antal"));

        await karin.SaveAsync(("antal", "12"), ("antal:comment", "räknat om"));
        var commented = (await world.Wave.HeldAsync(gotland))["antal"];
        Assert.Equal(("12", "räknat om", true), (commented.Raw, commented.Comment, commented.CarriedFrom is not null));

        await karin.SaveAsync(("antal", "13"), ("antal:comment", "räknat om"));
        Assert.Null((await world.Wave.HeldAsync(gotland))["antal"].CarriedFrom);
    }

    [Fact]
    public async Task ByScript_IsToldWhatThenStandsInTheField_AndIsRecordedOnce()
    {
        await using var world = await StartAsync();
        var (gotland, _) = await NextWave.ReleaseAsync(world, Next);
        var karin = world.At(gotland);
        var change = new SentChange("ansvar", "", Id: Guid.NewGuid());
        (string, string)[] save = [(":who", "me"), (":ticket", await new SavingClient(karin).TicketAsync()), (":change", change.Header), ("ansvar", ""), (":unchanged", "ansvar")];

        var told = await karin.SendAsync(HttpMethod.Post, AnsweringRoutes.Save, "same-origin", save);
        await karin.SendAsync(HttpMethod.Post, AnsweringRoutes.Save, "same-origin", save);

        Assert.Contains("\"isUnchanged\":true", told.Text, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"saknas\"", told.Text, StringComparison.Ordinal);
        var entry = Assert.Single(await world.Wave.LogAsync(gotland));
        Assert.Equal((AnswerKind.Missing, "räknas i höst"), (entry.Kind, entry.Reason));
    }

    [Theory]
    [InlineData("belopp")]
    [InlineData("utbud")]
    public async Task WhatCannotBeCarried_IsRefused(string path)
    {
        await using var world = await StartAsync();
        var (_, halland) = await NextWave.ReleaseAsync(world, Next);
        var hans = world.At(halland);

        var told = await hans.SendAsync(HttpMethod.Post, AnsweringRoutes.Save, "same-origin", [(":who", "me"), (":ticket", await new SavingClient(hans).TicketAsync()), (":change", new SentChange(path, "").Header), (":unchanged", path)]);

        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        Assert.Empty(await world.Wave.LogAsync(halland));
    }

    [Fact]
    public async Task WhatWasCarried_IsMarkedInWhatIsHandedIn_AndCountsAsAnyAnswer()
    {
        await using var world = await StartAsync();
        var (gotland, _) = await NextWave.ReleaseAsync(world, Next);
        var karin = world.At(gotland);
        await karin.SaveAsync(("utbud", "KBT"), ("ansvar", "Processledaren"), (":unchanged", "antal"));
        await karin.SubmitAsync();
        var wave = await WaveOfAsync(world, gotland);

        var answers = await world.Application.Services.GetRequiredService<LoadSubmittedAnswers>().ExecuteAsync(wave, Stop);

        var answer = answers.For(OrganisationCode.Parse("09")).Find(FieldPath.Parse("antal"));
        Assert.Equal((true, new NumberValue(12)), (answer?.IsUnchanged, answer?.Value));
        Assert.False(answers.For(OrganisationCode.Parse("09")).Find(FieldPath.Parse("utbud"))?.IsUnchanged);
        var list = AnswerList.Compile(answers);
        Assert.Equal("unchanged", list.Columns[^1].Heading);
        Assert.Equal(["", "ja", ""], list.Rows.Select(row => row[^1].Text ?? ""));
        Assert.Contains("Oförändrat", (await karin.GetAsync("/svar")).Text, StringComparison.Ordinal);
    }

    private static async Task<AnsweringWorld> StartAsync()
    {
        var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(
            ("utbud", "KBT"), ("antal", "12"), ("belopp", "24 000 kr"), ("ansvar:status", "saknas"), ("ansvar:comment", "räknas i höst"));
        await world.Karin.SubmitAsync();
        return world;
    }

    private static async Task<Web.Features.Waves.WaveId> WaveOfAsync(AnsweringWorld world, TestRespondent respondent)
    {
        await using var db = await world.Wave.OpenAsync();
        return db.WaveOrganisations.Single(o => o.Id == respondent.Organisation).WaveId;
    }

    /// <summary>Without what only lays out the source.</summary>
    private static string Compact(string page) => LayoutPattern().Replace(page, ">");

    [GeneratedRegex(@"\s+(hidden)?>", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex LayoutPattern();
}
