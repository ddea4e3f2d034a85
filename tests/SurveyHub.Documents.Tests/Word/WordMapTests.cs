using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word.Maps;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Word;

public sealed class WordMapTests
{
    private static readonly MapBlock Map = MapSamples.Block(isLate: false);

    private static readonly ReportDocument Report = new ReportBuilder("Karta").Add(Map, MapSamples.Block(isLate: true, number: 2)).Build();

    private static readonly XElement[] Groups = [.. new WordFile(Written.Word(Report)).Body.Descendants(MapNames.Wpg + "wgp").First().Elements(MapNames.Wpg + "grpSp")];

    [Fact]
    public void File_IsValid_WithTwoMaps()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Written.Word(Report)), isEditable: false);

        Written.AssertValid(document);
    }

    [Fact]
    public void EveryRegion_IsAShapeWithItsNameAndItsValue()
    {
        var names = Groups[0].Descendants(MapNames.Wps + "cNvPr").Select(shape => ((string)shape.Attribute("name")!, (string)shape.Attribute("descr")!));

        Assert.Equal(Map.Areas.Select(area => (area.Name, area.Value)).Order(), names.Order());
        Assert.Equal(21, Groups[0].Descendants(MapNames.A + "custGeom").Count());
    }

    [Fact]
    public void Legend_SaysWhatEveryClassIs()
    {
        var texts = Groups[2].Descendants(MapNames.W + "t").Select(text => text.Value).Where(text => text.Length > 1);

        Assert.Equal(Map.Classes.Select(one => $"{one.Label} ({one.Members})").Prepend(Map.ValueTitle), texts);
    }

    [Fact]
    public void Drawing_HasItsAlternativeText_AndNumbersOfItsOwn()
    {
        var body = new WordFile(Written.Word(Report)).Body;
        var numbers = body.Descendants().Where(element => element.Name.LocalName is "docPr" or "cNvPr").Select(element => (string)element.Attribute("id")!).ToArray();

        Assert.Equal(Map.AlternativeText, (string)body.Descendants(MapNames.Wp + "docPr").First().Attribute("descr")!);
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    }
}
