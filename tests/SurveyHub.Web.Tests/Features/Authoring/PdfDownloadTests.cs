using System.Globalization;
using System.Net;
using System.Text;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Web.Tests.Features.Authoring;

/// <summary>The form as PDF, where a setting names a browser; and what is said where that browser does not do its work.</summary>
public sealed class PdfDownloadTests
{
    private const string Form = "/questionnaires/prov/versions/1/form.pdf";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Version_IsATaggedPdf_WithTitleAndLanguage_AndIsOfferedWhereverTheWordFormIs()
    {
        await using var studio = await OpenAsync(await Tool.Chromium.LocateAsync(Stop));
        await studio.SaveTranslationAsync(Studio.English);
        await studio.PublishAsync();

        foreach (var page in new[] { "/questionnaires/prov", "/questionnaires/prov/versions/1" })
        {
            Assert.Contains($"href=\"{Form}\"", await studio.Author.ReadPageAsync(page), StringComparison.Ordinal);
        }

        await AssertPdfAsync(studio, Form, "formular-prov-v1.pdf", "Prov", "sv", "1. Hur många?");
        await AssertPdfAsync(studio, "/questionnaires/prov/versions/2/form.pdf?language=en", "formular-prov-v2-en.pdf", "Trial", "en", "1. How many?");
        await AssertPdfAsync(studio, "/questionnaires/prov/draft/form.pdf", "formular-prov-utkast.pdf", "Prov", "sv", "Utkast");
    }

    [Fact]
    public async Task WithoutTheSetting_NoPdfIsOffered_NorMade()
    {
        await using var studio = await OpenAsync("");

        foreach (var page in new[] { "/questionnaires/prov", "/questionnaires/prov/versions/1" })
        {
            Assert.DoesNotContain("PDF", await studio.Author.ReadPageAsync(page), StringComparison.Ordinal);
        }

        using var answer = await studio.Author.GetPageAsync(Form);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task BrowserThatFails_IsToldOfInWords_WithAnotherWay()
    {
        await using var studio = await OpenAsync(await Tool.PdfInfo.LocateAsync(Stop));

        using var answer = await studio.Author.GetPageAsync(Form);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("<h1>Det blev ingen PDF</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Webbläsaren på servern, som gör PDF-filer, svarade med ett fel. Hämta Word-filen", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Form}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrowserThatHangs_IsStopped_HoldsUpNoOtherPage_AndTheNextIsNotHeldUpForEver()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser that hangs is a script of the shell.");
        using var folder = new TestFolder();
        var script = folder.File("hangs");
        await File.WriteAllTextAsync(script, $"#!/bin/sh\necho $$ >> \"{folder.File("started")}\"\nsleep 600 & wait\n", Stop);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await using var studio = await OpenAsync(script, ("Pdf:TimeoutSeconds", "5"));

        var (first, second) = (studio.Author.GetPageAsync(Form), studio.Author.GetPageAsync(Form));
        await studio.Author.ReadPageAsync("/questionnaires/prov");
        Assert.False(first.IsCompleted && second.IsCompleted);

        string[] said = [await PageOf(await first), await PageOf(await second)];
        Assert.Contains(said, page => page.Contains("Det tog för lång tid och avbröts.", StringComparison.Ordinal));
        Assert.Contains(said, page => page.Contains("Andra gör PDF-filer just nu.", StringComparison.Ordinal) || page.Contains("Det tog för lång tid", StringComparison.Ordinal));
        foreach (var process in await File.ReadAllLinesAsync(folder.File("started"), Stop))
        {
            Assert.ThrowsAny<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture)));
        }

        static async Task<string> PageOf(HttpResponseMessage answer)
        {
            using (answer)
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
            }
        }
    }

    private static async Task AssertPdfAsync(Studio studio, string address, string name, string title, string language, string text)
    {
        using var answer = await studio.Author.GetPageAsync(address);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(name, answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var folder = new TestFolder();
        var (file, bytes) = (folder.File("form.pdf"), await answer.Content.ReadAsByteArrayAsync(Stop));
        await File.WriteAllBytesAsync(file, bytes, Stop);
        var facts = await PdfReader.ReadFactsAsync(file, Stop);
        Assert.Equal((title, "yes"), (facts["Title"], facts["Tagged"]));
        Assert.Contains($"/Lang ({language}", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains(text, await PdfReader.ReadTextAsync(file, Stop), StringComparison.Ordinal);
    }

    /// <summary>With one version published, and a browser.</summary>
    private static async Task<Studio> OpenAsync(string browser, params (string Key, string? Value)[] more)
    {
        var studio = await Studio.OpenAsync(null, [("Pdf:Browser", browser), .. more]);
        await studio.UploadAsync(Studio.Text);
        await studio.PublishAsync();
        return studio;
    }
}
