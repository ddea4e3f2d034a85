using SurveyHub.Documents.Html;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Printing;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Documents.Tests.Printing;

/// <summary>The lists of a printed report lead to the pages that they say.</summary>
public sealed class ReportPrinterTests : IClassFixture<HeavyLock>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_SayThePageOfEachThing_AsItsFootSaysIt()
    {
        var report = ListedReport.Build();

        var pdf = await PrintAsync(report);

        var pages = await PrintedPage.ReadPdfAsync(pdf, Stop);
        var first = 1 + pages.TakeWhile(page => !page.Holds(ListedReport.Beginning)).Count();
        var said = PrintedLists.NumbersOf(pages, ListedReport.Lines(report), first);
        Assert.All(said.Zip(ListedReport.Lines(report)), line =>
        {
            var (number, words) = (Assert.NotNull(line.First), line.Second);
            Assert.True(number >= first && pages[number - 1].Holds(words), $"'{words}' is not on page {number}");
            Assert.StartsWith($"{number.Invariant()} ({pages.Count.Invariant()})", pages[number - 1].Lines[^1], StringComparison.Ordinal);
        });
        Assert.True(said.Distinct().Count() > 12, "too few pages to say much");
        var facts = await PdfReader.ReadFactsAsync(pdf, Stop);
        Assert.Equal(("yes", report.Cover.Title), (facts["Tagged"], facts["Title"]));
        string[] tags = [.. (await PdfReader.ReadStructureAsync(pdf, Stop)).Split('\n').Select(line => line.Trim()).Where(line => line is not ("NonStruct" or "\"\""))];
        var place = Array.IndexOf(tags, $"\"{ListedReport.FirstHeading}\"");
        Assert.Equal(["Link (inline)", $"\"{ListedReport.FirstHeading}\"", $"\" {first.Invariant()}\""], tags[(place - 1)..(place + 2)]);
    }

    [Fact]
    public async Task Map_StandsWithItsCaptionNotesAndRegionsOnOnePage()
    {
        var map = MapSamples.Block(isLate: false) with
        {
            Caption = string.Join(' ', Enumerable.Repeat("Koordinatorer inom psykiatrin", 5)),
            Notes = [.. Enumerable.Range(1, 4).Select(i => new TableNote(null, $"Not {i.Invariant()}: folkmängden gäller årets början."))],
        };

        var pages = await PrintedPage.ReadPdfAsync(await PrintAsync(new ReportBuilder("Karta").Text("Inledning.").Add(map).Text("Avslutning.").Build()), Stop);

        var page = Assert.Single(pages, page => page.Holds("Figur 1."));
        Assert.All(map.Areas, area => Assert.Contains(page.Lines, line => line.StartsWith(area.Name, StringComparison.Ordinal) && line.EndsWith(area.Value, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task LimitOfTime_IsThatOfAllPrintingsTogether_AndWhatWasPrintedInItIsTaken()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser is a script of the shell.");
        var report = ListedReport.Build();
        var printed = await PdfPrinter.PrintAsync(await Tool.Chromium.LocateAsync(Stop), page => HtmlReportWriter.Write(report, page), Patience, Stop);
        await File.WriteAllBytesAsync(_folder.File("made.pdf"), printed, Stop);
        var slow = Script($"echo >> \"{_folder.File("times")}\"\nfor a in \"$@\"; do case \"$a\" in --print-to-pdf=*) out=\"${{a#*=}}\";; esac; done\nsleep 4\ncp \"{_folder.File("made.pdf")}\" \"$out\"\n");

        Assert.Equal(printed, await ReportPrinter.PrintAsync(slow, report, TimeSpan.FromSeconds(7), Stop));

        Assert.Equal(2, (await File.ReadAllLinesAsync(_folder.File("times"), Stop)).Length);
    }

    [Fact]
    public async Task WhatIsNoPdf_IsSaidToBeNone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browser is a script of the shell.");
        var script = Script("for a in \"$@\"; do case \"$a\" in --print-to-pdf=*) echo text > \"${a#*=}\";; esac; done\n");

        await Assert.ThrowsAsync<PdfNotPrintedException>(() => ReportPrinter.PrintAsync(script, ListedReport.Build(), Patience, Stop));
    }

    /// <param name="found">Where the browser puts the chapter, printing by printing.</param>
    /// <param name="printings">As many as are made.</param>
    /// <param name="taken">The place of the one that is published, whose numbers are right.</param>
    [Theory]
    [InlineData(new[] { 3, 3 }, 2, 2)]
    [InlineData(new[] { 3, 4, 4 }, 3, 3)]
    [InlineData(new[] { 3, 4, 5 }, 3, 1)]
    [InlineData(new[] { 0 }, 1, 1)]
    public async Task NumbersThatDoNotComeTrue_AreLeftOut(int[] found, int printings, int taken)
    {
        List<int?> shown = [];
        var report = new ReportBuilder("Rapport").Contents().Heading(1, "Kapitel", "kapitel").Build();

        var pdf = await ReportPrinter.PrintAsync(
            report,
            pages =>
            {
                shown.Add(pages.Find("kapitel"));
                return Task.FromResult(new[] { (byte)shown.Count });
            },
            pdf => Places(found[pdf[0] - 1]));

        Assert.Equal((printings, taken), (shown.Count, pdf[0]));
        Assert.Null(shown[0]);
        Assert.True(shown[taken - 1] is not { } number || number == found[taken - 1]);
    }

    [Fact]
    public async Task ReportWithNothingListed_IsPrintedOnce_AndNotRead()
    {
        var printings = 0;
        var report = new ReportBuilder("Rapport").Heading(1, "Kapitel", "kapitel").Add(new CaptionListBlock("Tabeller", CaptionedThing.Table)).Contents().Build();

        await ReportPrinter.PrintAsync(
            report,
            _ =>
            {
                printings++;
                return Task.FromResult(Array.Empty<byte>());
            },
            _ => throw new InvalidOperationException("There is nothing to look for."));

        Assert.Equal(1, printings);
    }

    public void Dispose() => _folder.Dispose();

    private static AnchorPages Places(int page) => page == 0 ? AnchorPages.Unknown : new(new Dictionary<string, int>(StringComparer.Ordinal) { ["kapitel"] = page });

    private async Task<string> PrintAsync(ReportDocument report)
    {
        var file = _folder.File("rapport.pdf");
        await File.WriteAllBytesAsync(file, await ReportPrinter.PrintAsync(await Tool.Chromium.LocateAsync(Stop), report, Patience, Stop), Stop);
        return file;
    }

    private string Script(string commands)
    {
        var path = _folder.Write("browser", $"#!/bin/sh\n{commands}");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }
}
