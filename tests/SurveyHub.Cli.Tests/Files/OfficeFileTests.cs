using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Documents;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>The files of the sample are real ones: valid, opened by another program than ours, whole, and harmless.</summary>
public sealed partial class OfficeFileTests : IClassFixture<HeavyLock>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void WordFile_HasNoValidatorError()
    {
        using var document = WordprocessingDocument.Open(Make(".docx"), isEditable: false);

        AssertValid(document);
    }

    [Fact]
    public void Workbook_HasNoValidatorError()
    {
        using var document = SpreadsheetDocument.Open(Make(".xlsx"), isEditable: false);

        AssertValid(document);
    }

    [Fact]
    public async Task WordFile_OpensElsewhereWithEveryTableAndNoEmptyPage()
    {
        var token = TestContext.Current.CancellationToken;
        var pdf = await OfficeConverter.ConvertAsync(Make(".docx"), "pdf", _folder.Path, token);
        var pages = (await PdfReader.ReadTextAsync(pdf, token)).TrimEnd('\f', '\n').Split('\f');

        Assert.InRange(pages.Length, 14, 24);
        Assert.All(pages, page => Assert.InRange(Spaces().Replace(page, "").Length, 100, int.MaxValue));
        var text = Spaces().Replace(string.Concat(pages), " ").Spaced();
        Assert.All(Sample.Panel.Organisations, organisation => Assert.Contains(organisation.ShortName, text, StringComparison.Ordinal));
        Assert.All(Sample.Report.Tables(), table => Assert.Contains($"Tabell {table.Number}. {table.Caption.Spaced()}", text, StringComparison.Ordinal));
        Assert.All(
            Sample.Report.Blocks.OfType<BarChartBlock>(), chart => Assert.Contains($"Figur {chart.Number}. {chart.Caption.Spaced()}", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Workbook_OpensElsewhereWithTheBaseFirst()
    {
        var token = TestContext.Current.CancellationToken;
        var pdf = await OfficeConverter.ConvertAsync(Make(".xlsx"), "pdf", _folder.Path, token);
        var text = Spaces().Replace(await PdfReader.ReadTextAsync(pdf, token), " ").Spaced();

        Assert.StartsWith(Sample.Questionnaire.Header.Title, text.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("09 Gotland Region Gotland Inlämnat", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HtmlFile_RunsNothingAndAsksNobody()
    {
        var html = File.ReadAllText(Make(".html"));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Requests().Matches(html).Select(match => match.Value));
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertValid(OpenXmlPackage document) => Assert.Empty(
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));

    private string Make(string extension)
    {
        var path = _folder.File($"r{extension}");
        using var stream = File.Create(path);
        ReportFormat.ForFile(path)!.Write(Sample.Answers, stream);
        return path;
    }

    /// <summary>Whatever makes a browser fetch something or run something: sources, style imports, handlers, links out but for mail.</summary>
    [GeneratedRegex(@"\ssrc\s*=|@import|url\(\s*[""']?(?!#)|\son[a-z]+\s*=|href\s*=\s*[""'](?!#|mailto:)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Requests();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
