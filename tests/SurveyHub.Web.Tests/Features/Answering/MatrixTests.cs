using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reporting;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>A matrix the whole way without script: posted, read in the log, in the answers file and back, and in the report.</summary>
public sealed class MatrixTests
{
    private const int PatienceMilliseconds = 1000;

    private const string Enquiry =
        """
        ---
        titel: Läget
        id: laget
        språk: sv
        ---

        ### 7. Hur långt har ni kommit? {#lage}

        | Område `obligatorisk, får vara ej aktuellt` | Inte börjat {#ej} | Pågår {#pagar} | Klart {#klart} |
        |---------------------------------------------|:-----------------:|:--------------:|:--------------:|
        | Vårdplan {#vardplan}                        |        ( )        |      ( )       |      ( )       |
        | Rehabilitering {#rehab}                     |        ( )        |      ( )       |      ( )       |
        | Läkemedel {#lakemedel}                      |        ( )        |      ( )       |      ( )       |
        | Samtal {#samtal}                            |        ( )        |      ( )       |      ( )       |

        ### 8. Vem utför vården? {#utforare}

        | Område                   | Regionen {#regionen} | Privata {#privata} | Ingen {#ingen} `utesluter övriga` |
        |--------------------------|:--------------------:|:------------------:|:---------------------------------:|
        | Primärvård {#primarvard} |         [ ]          |        [ ]         |                [ ]                |
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EachAnswer_IsFoundAgainEverywhere_AndNoneIsMerged()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);
        await world.Karin.SaveAsync(
            ("lage.vardplan", "klart"), ("lage.rehab", "saknas"), ("lage.rehab:comment", "Utreds"), ("lage.lakemedel", "ej-aktuellt"), ("lage.samtal", "pagar"),
            ("utforare.primarvard", ""), ("utforare.primarvard", "regionen"), ("utforare.primarvard", "privata"));
        await world.Karin.SubmitAsync();
        await world.Hans.SaveAsync(("lage.vardplan", "ej"));

        var answers = await LoadAsync(world);

        var rows = ReportCompiler.Compile(answers).Blocks.OfType<TableBlock>().Where(table => table.Number is not null).SelectMany(table => table.Rows).Select(Text).ToList();
        Assert.Contains("Gotland|Klart|Uppgift saknas*|Ej aktuellt|Pågår", rows);
        Assert.Contains("Vårdplan|0|0|1|1\u00A0av\u00A02", rows);
        Assert.Contains("Rehabilitering|0|0|0|0\u00A0av\u00A02", rows);
        Assert.Contains("Gotland|Regionen/Privata", rows);
        Assert.Contains("Primärvård|1|1|0|1\u00A0av\u00A02", rows);

        using var file = new MemoryStream();
        CsvTableWriter.Write(AnswerList.Compile(answers), file);
        var read = AnswersFile.Parse(file.ToArray(), answers.Questionnaire, answers.Panel);
        Assert.Empty(read.Diagnostics);
        Assert.Contains("lage.vardplan", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
        var given = answers.Responses.Single(response => response.Answers.Count > 0);
        Assert.Equal(Kinds(given.Answers), Kinds(read.Answers[given.Organisation]));
    }

    [Fact]
    public async Task Form_NamesEachButtonByRowAndOption_AndHasAWayBack()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);
        await world.Karin.SaveAsync(("lage.vardplan", "klart"), ("utforare.primarvard", ""), ("utforare.primarvard", "ingen"));

        var page = (await world.Karin.GetAsync()).Text;

        Assert.Contains("Välj ett på varje rad; måste besvaras", page, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("""<input type="radio" name="lage.vardplan" value="klart"\s+checked aria-label="Vårdplan: Klart" aria-describedby="n-lage.vardplan" """, page);
        Assert.Matches("""<input type="checkbox" name="utforare.primarvard" value="ingen"\s+checked data-excludes aria-label="Primärvård: Ingen" """, page);
        Assert.Equal(4, Regex.Count(page, "<tr data-field=\"lage[.][a-z]+\"", RegexOptions.None, TimeSpan.FromMilliseconds(PatienceMilliseconds)));
        Assert.Matches("type=\"radio\" name=\"lage.vardplan\" value(=\"\")?\\s*/?>", page);
        Assert.All(["saknas", "ej-aktuellt"], instead => Assert.Contains($"""type="radio" name="lage.vardplan" value="{instead}" """, page, StringComparison.Ordinal));
        Assert.Contains("Fråga 7, Rehabilitering", (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);

        await world.Karin.SaveAsync(("lage.vardplan", ""), ("utforare.primarvard", ""));
        Assert.DoesNotMatch("name=\"(lage.vardplan|utforare.primarvard)\" value=\"[a-z]+\"\\s+checked", (await world.Karin.GetAsync()).Text);
    }

    [Fact]
    public async Task WrongAnswers_AreKept_AndToldAtTheirRow()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);

        await world.Karin.SaveAsync(("lage.samtal", "kanske"), ("utforare.primarvard", ""), ("utforare.primarvard", "ingen"), ("utforare.primarvard", "privata"));

        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.Equal(("kanske", null), (held["lage.samtal"].Raw, held["lage.samtal"].ValueJson));
        Assert.Equal("privata;ingen", string.Join(';', held["utforare.primarvard"].Raw.Split(';').OrderDescending(StringComparer.Ordinal)));
        var page = (await world.Karin.GetAsync()).Text;
        Assert.Matches("""class="field wrong" data-beside>\s*<div id="n-lage.samtal" """, page);
        Assert.Contains("”Ingen” kan inte väljas tillsammans med andra svarsalternativ.", page, StringComparison.Ordinal);
        Assert.Contains(AnswerDiagnostics.Required.Format(Domain.Text.Language.Swedish, []), (await world.Karin.SubmitAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EarlierAnswer_StandsBesideItsRow_AndHoldsAgain()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);
        await world.Karin.SaveAsync(("lage.vardplan", "klart"), ("lage.rehab", "ej"), ("lage.lakemedel", "ej"), ("lage.samtal", "ej"));
        await world.Karin.SubmitAsync();
        var (gotland, _) = await NextWave.ReleaseAsync(world, Enquiry.Replace("| Samtal ", "| Samtalsstöd ", StringComparison.Ordinal));
        var karin = world.At(gotland);

        Assert.Contains(">Förra omgången:</span> Klart", (await karin.GetAsync()).Text, StringComparison.Ordinal);
        await karin.SaveAsync((":unchanged", "lage.vardplan"));

        Assert.Equal("klart", (await world.Wave.HeldAsync(gotland))["lage.vardplan"].Raw);
        Assert.Matches("name=\"lage.vardplan\" value=\"klart\"\\s+checked", (await karin.GetAsync()).Text);
    }

    private static IEnumerable<(FieldPath, AnswerKind, AnswerValue?, string?)> Kinds(IEnumerable<Answer> answers) =>
        answers.OrderBy(answer => answer.Field).Select(answer => (answer.Field, answer.Kind, answer.Value, answer.Reason ?? answer.Comment));

    private static async Task<SurveyAnswers> LoadAsync(AnsweringWorld world) =>
        await world.Application.Services.GetRequiredService<LoadSubmittedAnswers>().ExecuteAsync(world.Wave.Id, Stop);

    private static string Text(ReportRow row) =>
        string.Join('|', row.Cells.Select(cell => string.Join('/', cell.Lines) + string.Concat(cell.NoteMarks ?? [])));
}
