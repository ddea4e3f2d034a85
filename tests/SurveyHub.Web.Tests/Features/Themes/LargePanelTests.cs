using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
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

/// <summary>1 400 care providers: whoever codes has one answer on the page, and no page that is drawn for each key grows with the panel.</summary>
public sealed class LargePanelTests
{
    private const int Organisations = 1_400;
    private const int Themes = 30;

    /// <summary>In characters: one answer and thirty themes, whatever the panel.</summary>
    private const int LongestCodingPage = 100_000;

    /// <summary>Themes with how many say so, and no names.</summary>
    private const int LongestBookPage = 100_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_OfEachKey_AreOfOneAnswer()
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

        var shown = await analyst.ReadPageAsync($"{page}/0010");
        using var answer = await analyst.PostFormAsync($"{page}/1300", "id=\"coding\"", ("Form.Action", "read"));
        var next = await answer.Content.ReadAsStringAsync(Stop);
        var listed = await analyst.ReadPageAsync(page);
        var book = await analyst.ReadPageAsync($"/waves/{wave.Value}/themes");

        Assert.Contains("Ort 10 har en plan", shown, StringComparison.Ordinal);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.All([shown, next], one => Assert.InRange(one.Length, 1, LongestCodingPage));
        Assert.Contains("Ort 1400", listed, StringComparison.Ordinal);
        Assert.InRange(book.Length, 1, LongestBookPage);
        await using var db = await scene.DbAsync();
        Assert.Equal((Organisations * 2 / 3) + 1, await db.FinishedReadings.CountAsync(reading => reading.WaveId == wave, Stop));
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

    private static T Service<T>(WaveScene scene)
        where T : notnull => scene.Application.Services.GetRequiredService<T>();
}
