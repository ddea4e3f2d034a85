using System.Text;
using SurveyHub.Documents;
using SurveyHub.TestKit.Processes;
using SurveyHub.Web.Features.Confirming.Freezing;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Measures;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Reports.Templates;
using SurveyHub.Web.Features.Wordings;
using SurveyHub.Web.Tests.Features.Reports;

namespace SurveyHub.Web.Tests.Features.Confirming;

/// <summary>An edition can be made again by anybody who has its archive and the tool.</summary>
public sealed class EditionRemadeTests
{
    private const string Written = "Behandlingen kostar `summa kostnad-mmr 2018` i de regioner där det är känt. Om resurserna svarar Skåne: `svar på resurser från Skåne`.\n\n*Tabell:* Kostnader `koordinatorer, kostnad-mmr 2018, summa`";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FromTheInputs_TheToolMakesTheSameReport_WithWordsMeasuresAndTemplate()
    {
        await using var world = await ReportWorld.StartAsync();
        await PutBesideAsync(world);

        var (_, made) = await world.Service<MakeEdition>().ExecuteAsync(world.Wave, Stop);

        var files = made!.Files.ToDictionary(file => file.Name, file => file.Bytes);
        var page = Encoding.UTF8.GetString(files["rapport.html"]);
        Assert.Contains("\"Exempel: svaren är skrivna efter den publicerade rapporten", Encoding.UTF8.GetString(files[$"rapport{ReportFormat.Json.Extension}"]), StringComparison.Ordinal);
        Assert.All(["Behålls inte", "1 280,5", "Påhittad myndighet"], text => Assert.Contains(text, page.Replace('\u00A0', ' '), StringComparison.Ordinal));
        using var folder = new TestFolder();
        foreach (var input in made.Files.Where(file => file.Kind == FrozenKind.Input))
        {
            await File.WriteAllBytesAsync(folder.File(Path.GetFileName(input.Name)), input.Bytes, Stop);
        }

        ReportFormat[] forms = [ReportFormat.Html, ReportFormat.Word, ReportFormat.Workbook, .. ReportFormat.ForStatistics];
        var tool = await Command.RunAsync(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "surveyhub.dll"), "compile", folder.File("enkat.md"), "--panel", folder.File("panel.csv"), "--answers", folder.File("svar.csv"),
                "--responses", folder.File("inlamningar.csv"), "--themes", folder.File("teman.csv"), "--measures", folder.File("matt.csv"), "--wordings", folder.File("ordval.csv"),
                "--report", folder.File("rapport.report.md"), "--template", folder.File("mall.dotx"), .. forms.SelectMany(form => new[] { "--out", folder.File($"gjord{form.Extension}") }),
            ],
            Stop);
        Assert.Equal((0, ""), (tool.ExitCode, tool.Error));
        foreach (var form in forms)
        {
            Assert.Equal(files[$"rapport{form.Extension}"], await File.ReadAllBytesAsync(folder.File($"gjord{form.Extension}"), Stop));
        }
    }

    private static async Task PutBesideAsync(ReportWorld world)
    {
        var by = (world.By, "Åsa Lund");
        const string Measured = "#mått,kostnad-mmr 2018,Kostnad för MMR,tkr,1,kostnad för MMR,Påhittad myndighet,2019-02-04\norganisation,kostnad-mmr 2018\n01,1200\nGotland,\"80,5\"\n";
        var measures = (await world.Service<ReadMeasures>().ExecuteAsync(world.Wave, Stop))!;
        Assert.True(await world.Service<ImportMeasures>().ExecuteAsync(measures, ImportMeasures.Preview(measures, Encoding.UTF8.GetBytes(Measured)), by, Stop));
        var answer = (await world.Service<ReadWordings>().ExecuteAsync(world.Wave, Stop))!.Find("12", "resurser")!;
        Assert.True(await world.Service<SaveWording>().ExecuteAsync(world.Wave, answer, "Behålls inte", by, Stop));
        Assert.IsType<SurveyHub.Documents.Word.Templates.TemplateResult.Read>(await world.Service<OfficeTemplates>().KeepAsync(null, "husets.dotx", TemplateTests.Template("Garamond"), world.By, Stop));
        var saved = (await world.LoadAsync()).Saved!;
        Assert.IsType<SaveReportResult.Saved>(await world.Service<SaveReport>().ExecuteAsync(new SaveReportRequest(world.Wave, $"{saved.Text.TrimEnd()}\n\n{Written}\n", saved.Revision), world.By, Stop));
    }
}
