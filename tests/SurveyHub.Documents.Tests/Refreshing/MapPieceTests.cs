using System.Xml.Linq;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>A map is filled anew in the drawing that somebody has moved and resized; one that somebody has filled otherwise is theirs.</summary>
public sealed class MapPieceTests
{
    private static readonly string Key = LateGotland.Map.Key;

    [Fact]
    public void LateAnswer_FillsTheRegion_AndTheRestOfTheDrawingStays()
    {
        var file = new WordFile(MarkedReport.Bytes);
        var region = Region(file, "Gotland");
        region.Descendants().First(element => element.Name.LocalName == "off").SetAttributeValue("x", "1234");
        file.Body.Control(Key).Descendants().First(element => element.Name.LocalName == "extent").SetAttributeValue("cx", "3000000");

        var refreshed = Refresh(file, out var fate);

        Assert.Equal(PieceFate.Changed, fate);
        Assert.Equal(("0,30", "62A6B5", "1234"), Read(Region(refreshed, "Gotland")));
        Assert.Equal("3000000", (string?)refreshed.Body.Control(Key).Descendants().First(element => element.Name.LocalName == "extent").Attribute("cx"));
        Assert.DoesNotContain("Har inte svarat", refreshed.Body.Control(Key).Value, StringComparison.Ordinal);
        Assert.Contains("Alla har svarat", (string?)refreshed.Body.Control(Key).Descendants().First(element => element.Name.LocalName == "docPr").Attribute("descr"), StringComparison.Ordinal);
        Assert.Equal([], RefreshRun.SchemaErrors(refreshed.ToBytes()));
    }

    [Theory]
    [InlineData("srgbClr", "val", "FF0000")]
    [InlineData("cNvPr", "descr", "annat")]
    public void WhatSomebodyHasFilled_IsKept_UntilTheyAskForWhatTheAnswersSay(string element, string attribute, string value)
    {
        var file = new WordFile(MarkedReport.Bytes);
        Region(file, "Skåne").Descendants().First(inner => inner.Name.LocalName == element).SetAttributeValue(attribute, value);

        var kept = Refresh(file, out var fate);
        Assert.Equal((PieceFate.EditedByHandOutdated, file.Body.Control(Key).ToString()), (fate, kept.Body.Control(Key).ToString()));

        var taken = new WordFile(RefreshRun.Succeed(file.ToBytes(), LateGotland.Request with { Overwrite = new HashSet<string> { Key } }).File);
        Assert.Equal(("0,20", "62A6B5"), (Read(Region(taken, "Skåne")).Value, Read(Region(taken, "Skåne")).Fill));
        Assert.Equal("0,30", Read(Region(taken, "Gotland")).Value);
    }

    [Fact]
    public void WrittenInTheLegend_IsByHand()
    {
        var file = new WordFile(MarkedReport.Bytes);
        file.Body.Control(Key).Descendants(WordNames.W + "t").Last().Value = "Svarade aldrig";

        var kept = Refresh(file, out var fate);

        Assert.Equal(PieceFate.EditedByHandOutdated, fate);
        Assert.Contains("Svarade aldrig", kept.Body.Control(Key).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Register_ReadsBackWhatItWrote()
    {
        var read = RegisterXml.Read(XElement.Parse(System.Text.Encoding.UTF8.GetString(RegisterXml.ToBytes(LateGotland.Register)).TrimStart('\uFEFF')));

        Assert.Equal(LateGotland.Before[^1].Value, read.Pieces[^1].Value);
    }

    private static WordFile Refresh(WordFile file, out PieceFate fate)
    {
        var result = RefreshRun.Succeed(file.ToBytes(), LateGotland.Request);
        fate = result.Pieces.Single(piece => piece.Mark.Key == Key).Places.Single().Fate;
        return new WordFile(result.File);
    }

    private static XElement Region(WordFile file, string name) => file.Body.Control(Key).Descendants()
        .First(element => element.Name.LocalName == "wsp" && element.Elements().Any(inner => inner.Name.LocalName == "cNvPr" && (string?)inner.Attribute("name") == name && inner.Attribute("descr") is not null));

    private static (string Value, string Fill, string X) Read(XElement region) => (
        (string)region.Elements().First().Attribute("descr")!,
        (string)region.Descendants().First(element => element.Name.LocalName == "srgbClr").Attribute("val")!,
        (string)region.Descendants().First(element => element.Name.LocalName == "off").Attribute("x")!);
}
