using System.Xml.Linq;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit.Word;
using static SurveyHub.TestKit.Word.WordNames;
using static SurveyHub.TestKit.Word.WordRuns;

namespace SurveyHub.Documents.Tests.Refreshing.Randomly;

/// <summary>The checker of refreshed files is seen to find what is planted in them.</summary>
public sealed class RefreshCheckerTests
{
    private static readonly byte[] Before = NoisyReports.Edited();

    private static readonly RefreshResult.Refreshed Result = RefreshRun.Succeed(Before, LateGotland.Request);

    public static TheoryData<string> Plants => [.. AllPlants.Keys];

    private static Dictionary<string, Action<WordFile>> AllPlants => new()
    {
        ["a word of prose is gone"] = file => file.Body.ParagraphStarting("Ett helt nytt").Descendants(W + "t").Last().Value = "",
        ["a space of prose is gone"] = file => Edit(file, WordFile.Document, "nytt stycke", "nyttstycke"),
        ["an attribute outside is gone"] = file => file.Body.Elements(W + "p").First().Attribute(W + "rsidR")!.Remove(),
        ["a paragraph is gone"] = file => file.Body.Elements(W + "p").Last().Remove(),
        ["the prose typed into a piece is gone"] = file => file.Body.Control(LateGotland.Sum.Key).Descendants(W + "t").First().Value = "",
        ["a number is stale"] = file => SetPiece(file, WordFile.Document, LateGotland.Sum.Key, "cirka 115"),
        ["a number is wrong"] = file => SetPiece(file, WordFile.Document, LateGotland.Sum.Key, "cirka 161"),
        ["a list is stale"] = file => SetPiece(file, WordFile.Document, LateGotland.List.Key, "Skåne, Värmland och Norrbotten"),
        ["a number that was right is changed"] = file => SetPiece(file, WordFile.Document, LateGotland.Mean.Key, "5,9"),
        ["the header is stale"] = file => SetPiece(file, "word/header1.xml", LateGotland.Base.Key, "20 av 21 regioner"),
        ["a note is wrong"] = file => SetPiece(file, "word/footnotes.xml", LateGotland.Silent.Key, "Gotland"),
        ["a cell is stale"] = file => Cell(file, 6, 1).Value = "115",
        ["a cell is wrong"] = file => Cell(file, 2, 2).Value = "9,0 %",
        ["a row is gone"] = file => file.Body.Control(LateGotland.Table.Key).Descendants(W + "tr").ElementAt(3).Remove(),
        ["a row came twice"] = file => file.Body.Control(LateGotland.Table.Key).Descendants(W + "tr").ElementAt(2).AddAfterSelf(file.Body.Control(LateGotland.Table.Key).Descendants(W + "tr").ElementAt(2)),
        ["a bar is stale"] = file => Edit(file, "word/charts/chart1.xml", ">Gotland<", ">Dalarna<"),
        ["a bar is wrong"] = file => Edit(file, "word/charts/chart1.xml", ">15.5<", ">51.5<"),
        ["the workbook of a chart is stale"] = file => file.Put("word/embeddings/workbook1.xlsx", new WordFile(Before).Bytes("word/embeddings/workbook1.xlsx")),
        ["a chart looks different"] = file => Edit(file, "word/charts/chart1.xml", "7F3F00", "FF0000"),
        ["a mark is gone"] = file => file.Body.Control(LateGotland.Sum.Key).ReplaceWith(file.Body.Control(LateGotland.Sum.Key).Content().Nodes()),
        ["a comment's end is gone from a piece"] = file => file.Body.Control(LateGotland.List.Key).Descendants(W + "commentRangeStart").Remove(),
        ["a style sheet is changed"] = file => Edit(file, "word/styles.xml", "ReportTable", "ReportTabel"),
        ["a part is gone"] = file => file.Remove("customXml/item2.xml"),
        ["somebody else's part is changed"] = file => Edit(file, "customXml/item1.xml", "APA", "MLA"),
    };

    [Fact]
    public void WithNothingPlanted_NothingIsFound() => Assert.Equal([], LateGotlandChecker.Check(Before, Result));

    [Fact]
    public void TakenApartAndPutTogether_NothingIsFound()
    {
        var file = new WordFile(Result.File);
        foreach (var part in file.Parts.Where(part => part.EndsWith(".xml", StringComparison.Ordinal) && part.StartsWith("word/d", StringComparison.Ordinal)))
        {
            file.Xml(part);
        }

        Assert.Equal([], LateGotlandChecker.Check(Before, file.ToBytes(), LateGotlandChecker.Reported(Result)));
    }

    [Theory]
    [MemberData(nameof(Plants))]
    public void WhatIsPlanted_IsFound(string plant)
    {
        var file = new WordFile(Result.File);
        AllPlants[plant](file);

        Assert.NotEmpty(LateGotlandChecker.Check(Before, file.ToBytes(), LateGotlandChecker.Reported(Result)));
    }

    [Fact]
    public void AFalseReport_IsFound()
    {
        var reported = LateGotlandChecker.Reported(Result);
        Assert.All(reported, place => Assert.NotEmpty(LateGotlandChecker.Check(Before, Result.File, [.. reported.Except([place])])));
        Assert.All(reported, place => Assert.NotEmpty(LateGotlandChecker.Check(
            Before, Result.File, [.. reported.Except([place]), place with { Fate = place.Fate == "Unchanged" ? "Changed" : "Unchanged" }])));
    }

    private static void Edit(WordFile file, string part, string from, string to)
    {
        var text = file.Text(part);
        Assert.Contains(from, text, StringComparison.Ordinal);
        file.Put(part, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static void SetPiece(WordFile file, string part, string key, string text)
    {
        var texts = file.Xml(part).Root!.Control(key).Descendants(W + "t").ToArray();
        texts[0].ReplaceWith(Text(text));
        foreach (var rest in texts.Skip(1))
        {
            rest.Value = "";
        }
    }

    private static XElement Cell(WordFile file, int row, int column)
    {
        var texts = file.Body.Control(LateGotland.Table.Key).Descendants(W + "tr").ElementAt(row).Elements(W + "tc").ElementAt(column).Descendants(W + "t").ToArray();
        texts.Skip(1).ToList().ForEach(text => text.Value = "");
        return texts[0];
    }
}
