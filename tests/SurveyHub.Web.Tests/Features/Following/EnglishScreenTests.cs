using SurveyHub.Web.Tests.Features.Reports;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>A screen in English speaks English of the panel too.</summary>
public sealed class EnglishScreenTests
{
    [Fact]
    public async Task Panel_IsSpokenOfInEnglish()
    {
        await using var world = await ReportWorld.StartAsync();
        var page = $"{world.Root}/answers";
        Assert.Contains("21 av 21 regioner", await world.Writer.ReadPageAsync(page), StringComparison.Ordinal);

        using var turned = await world.Writer.PostFormAsync(page, "/language");
        var answers = await world.Writer.ReadPageAsync(page);
        var search = await world.Writer.ReadPageAsync($"{page}/search?q=vårdval");

        Assert.Contains("21 of 21 regions", answers, StringComparison.Ordinal);
        Assert.DoesNotContain("regioner<", answers, StringComparison.Ordinal);
        Assert.Contains("of 21 regions.", search, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllAnswers_AndTheReport_HaveNamesOfTheirOwn()
    {
        await using var world = await ReportWorld.StartAsync();

        Assert.EndsWith("-svar.docx", await NameOfAsync("report.docx"), StringComparison.Ordinal);
        Assert.EndsWith("-svar.html", await NameOfAsync("report.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("svar", await NameOfAsync("report/compiled.docx"), StringComparison.Ordinal);
        var page = await world.Writer.ReadPageAsync($"{world.Root}/answers");
        Assert.Contains("Alla svar (Word)", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{world.Root}/report\"", page, StringComparison.Ordinal);

        async Task<string> NameOfAsync(string file)
        {
            using var answer = await world.Writer.GetPageAsync($"{world.Root}/{file}");
            return answer.Content.Headers.ContentDisposition!.FileName!.Trim('"');
        }
    }

    /// <summary>What is short already is not offered to be put in brief.</summary>
    [Fact]
    public async Task ShortWords_AreOfferedForTextsAndAmounts()
    {
        await using var world = await ReportWorld.StartAsync();
        var page = await world.Writer.ReadPageAsync($"{world.Root}/answers/organisations/01");

        var offered = page.Split("<summary aria-label=\"Skriv kort: Stockholm, ").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToList();
        Assert.Contains("MMR 1, Ersättning", offered);
        Assert.Contains(offered, label => label.StartsWith("Vilka behandlingar erbjuder ni", StringComparison.Ordinal) || label == "Svar");
        Assert.DoesNotContain("KBT eller IPT, Jämfört med 2017", offered);
        Assert.DoesNotContain("KBT eller IPT, Orsak", offered);
    }
}
