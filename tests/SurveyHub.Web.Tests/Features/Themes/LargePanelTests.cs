using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Features.Themes.Book;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Following;
using SurveyHub.Web.Tests.Features.Waves;

namespace SurveyHub.Web.Tests.Features.Themes;

/// <summary>1 400 care providers: whoever codes waits for nothing. The limit is far above what is measured, since other programs share the machine.</summary>
public sealed class LargePanelTests
{
    private const int Organisations = 1_400;
    private const int Themes = 30;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EachKey_IsAnsweredQuickly()
    {
        await using var scene = await WaveScene.CreateAsync(organisations: Organisations, officialMailboxes: false, questionnaire: ImportedFiles.Questionnaire);
        await ImportedFiles.CountPeopleAsync(scene);
        var answers = new StringBuilder("organisation,field,row,value,status,comment\n");
        foreach (var number in Enumerable.Range(1, Organisations))
        {
            var text = string.Concat(Enumerable.Repeat($"Ort {number} har en plan för arbetet, och det fattas platser. ", 8));
            answers.Append(CultureInfo.InvariantCulture, $"{number:D4},arbetssatt,,\"{text}\",,\n{number:D4},anstallda,,{number},,ungefär\n{number:D4},vardval,,ja,,\n{number:D4},vardval.vilket,,Rehab i {number},,\n");
        }

        var receipt = await Service<ImportFinishedWave>(scene).ExecuteAsync(await ImportedFiles.ReadyAsync(scene, answers.ToString()), scene.Staff, Stop);
        var wave = receipt.Wave!.Value;
        var by = new Analyst(scene.Staff, "Anna");
        var themes = Enumerable.Range(1, Themes).Select(i => new Theme(Identifier.Parse($"tema-{i}"), $"Tema {i}", "") { Fields = [FieldPath.Parse("arbetssatt")] });
        await Service<ChangeCodeBook>(scene).ExecuteAsync(wave, 0, (book, now) => themes.Aggregate(book, (all, theme) => all.With(theme, now)), by, Stop);
        await CodeAsync(scene, wave);
        using var analyst = await scene.Application.StaffAsync("eva", StaffRole.Report);
        var page = $"/waves/{wave.Value}/coding/arbetssatt";

        await MedianAsync(2, i => analyst.ReadPageAsync($"{page}/{i + 1:D4}"));
        var shown = await MedianAsync(9, i => analyst.ReadPageAsync($"{page}/{i + 10:D4}"));
        var read = await MedianAsync(9, async i =>
        {
            using var answer = await analyst.PostFormAsync($"{page}/{i + 1300:D4}", "id=\"coding\"", ("Form.Action", "read"));
            Assert.True(answer.IsSuccessStatusCode);
        });
        var listed = await MedianAsync(3, _ => analyst.ReadPageAsync(page));
        var book = await MedianAsync(3, _ => analyst.ReadPageAsync($"/waves/{wave.Value}/themes"));

        TestContext.Current.SendDiagnosticMessage($"1 400 organisations, 30 themes: page {shown}, page + read + next page {read}, list {listed}, code book {book}");
        Assert.All([shown, read, listed, book], time => Assert.InRange(time, TimeSpan.Zero, Limit));
    }

    /// <summary>Two thirds are read, and marked in three places.</summary>
    private static async Task CodeAsync(WaveScene scene, SurveyHub.Web.Features.Waves.WaveId wave)
    {
        var analysis = (await Service<ReadAnalysis>(scene).ExecuteAsync(wave, Stop))!;
        var now = scene.Application.Time.GetUtcNow();
        await using var db = await scene.DbAsync();
        foreach (var response in analysis.Answers.Responses.Take(Organisations * 2 / 3))
        {
            var answer = response.Find(FieldPath.Parse("arbetssatt"))!;
            db.Add(new FinishedReading(wave, new Reading(response.Organisation, answer.Path, TextMark.Of(answer), "Anna", now), scene.Staff));
            db.AddRange(Enumerable.Range(1, 3).Select(i => new MarkedPassage(
                wave, new Coding(Identifier.Parse($"tema-{i}"), Passage.Of(response.Organisation, answer, AnswerPart.Value, i * 5, 20), "Anna", now), scene.Staff)));
        }

        await db.SaveChangesAsync(Stop);
    }

    private static async Task<TimeSpan> MedianAsync(int rounds, Func<int, Task> act)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await act(i);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times.Order().ElementAt(rounds / 2);
    }

    private static T Service<T>(WaveScene scene)
        where T : notnull => scene.Application.Services.GetRequiredService<T>();
}
