using System.IO.Compression;
using System.Text.RegularExpressions;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Word;

/// <summary>The Word file as a file: valid, the same every time, and honest about itself.</summary>
public sealed partial class WordFileTests
{
    public static TheoryData<string> Reports => ["regional", "providers", "bare"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void EveryReport_IsValid(string name)
    {
        using var document = Written.OpenWord(Report(name));

        Written.AssertValid(document);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void TheSameReportTwice_GivesTheSameBytes(string name) =>
        Assert.Equal(Written.Word(Report(name)), Written.Word(Report(name)));

    [Fact]
    public void AStreamThatCannotSeek_GetsTheSameBytes()
    {
        using var received = new MemoryStream();

        // It can only be written to, as a response body.
        using (var network = new GZipStream(received, CompressionLevel.NoCompression, leaveOpen: true))
        {
            Assert.False(network.CanSeek);
            WordReportWriter.Write(SampleReports.Regional(), network);
        }

        received.Position = 0;
        using var unpacked = new GZipStream(received, CompressionMode.Decompress);
        Assert.Equal(Written.Word(SampleReports.Regional()), Written.Bytes(unpacked.CopyTo));
    }

    [Fact]
    public void Entries_AreDated1980_AndBeginWithTheListOfParts()
    {
        using var zip = Written.Zip(Written.Word(SampleReports.Regional()));

        Assert.Equal(["[Content_Types].xml", "_rels/.rels"], zip.Entries.Take(2).Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Properties_HoldTitleLanguageAndTheTimeOfTheAnswers()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var properties = document.PackageProperties;

        Assert.Equal("Stöd till patienter med långvarig smärta", properties.Title);
        Assert.Equal("sv-SE", properties.Language);
        Assert.Equal(SampleReports.Date.UtcDateTime, properties.Created?.ToUniversalTime());
    }

    [Fact]
    public void Properties_NameThePublisher_AndTheKindOfDocument()
    {
        var report = SampleReports.Regional() with { Publisher = "Förbundet & Co" };
        using var document = Written.OpenWord(report);

        Assert.Equal("Förbundet & Co", document.PackageProperties.Creator);
        Assert.Equal("Förbundet & Co", document.ExtendedFilePropertiesPart!.Properties!.Company!.Text);
        Assert.Equal(report.Cover.Subtitle, document.PackageProperties.Subject);
        Written.AssertValid(document);
    }

    [Fact]
    public void WithoutAPublisher_NoneIsNamed()
    {
        using var document = Written.OpenWord(SampleReports.Bare());

        Assert.Null(document.PackageProperties.Creator);
        Assert.Null(document.ExtendedFilePropertiesPart!.Properties!.Company);
    }

    [Fact]
    public void WithoutADate_NoTimeIsMadeUp()
    {
        using var document = Written.OpenWord(SampleReports.Bare());

        Assert.Null(document.PackageProperties.Created);
    }

    [Fact]
    public void Settings_AskNothingOnOpening()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var settings = document.MainDocumentPart!.DocumentSettingsPart!.Settings!;

        Assert.Empty(settings.Elements<DocumentFormat.OpenXml.Wordprocessing.UpdateFieldsOnOpen>());
        Assert.DoesNotContain("w:dirty", document.MainDocumentPart.Document!.OuterXml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("regional", "sv-SE")]
    [InlineData("providers", "en-GB")]
    public void Styles_CarryTheLanguage(string name, string tag)
    {
        using var document = Written.OpenWord(Report(name));
        var defaults = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!;

        Assert.Equal(tag, defaults.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
    }

    [Fact]
    public void EveryStyleThatIsUsed_IsDefined()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var main = document.MainDocumentPart!;
        var defined = main.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>()
            .Select(style => style.StyleId!.Value).ToHashSet();
        var used = new[] { main.Document!.OuterXml, main.HeaderParts.Single().Header!.OuterXml, main.FooterParts.Single().Footer!.OuterXml }
            .SelectMany(xml => StyleReferences().Matches(xml)).Select(match => match.Groups["id"].Value).ToHashSet();

        Assert.Contains("Heading2", used);
        Assert.Empty(used.Except(defined!));
    }

    [Fact]
    public void GreyText_IsReadableOnWhiteAndOnTheShadeOfAHeader()
    {
        using var document = Written.OpenWord(SampleReports.Regional());
        var muted = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>()
            .Single(style => style.StyleId == "Muted").StyleRunProperties!.Color!.Val!.Value!;

        Assert.True(Contrast.Between(muted, "FFFFFF") > 4.5);
        Assert.True(Contrast.Between(muted, "E3F0F2") > 4.5);
    }

    [GeneratedRegex("<w:(pStyle|rStyle|tblStyle) w:val=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StyleReferences();

    private static ReportDocument Report(string name) => name switch
    {
        "regional" => SampleReports.Regional(),
        "providers" => SampleReports.Providers(),
        _ => SampleReports.Bare(),
    };
}
