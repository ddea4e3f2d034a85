using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit.Word;
using static SurveyHub.Documents.Word.Refreshing.PieceFate;
using static SurveyHub.TestKit.Word.WordNames;
using static SurveyHub.TestKit.Word.WordRuns;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Pieces in a sentence, as markup: what is read through, what is written, and what is left alone.</summary>
public sealed class TextPieceTests
{
    [Theory]
    [InlineData("<w:r><w:t>115</w:t></w:r>", Changed, "<w:r><w:t>116</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>1</w:t><w:t>5</w:t></w:r>", Changed, "<w:r><w:rPr><w:b/></w:rPr><w:t>116</w:t></w:r><w:r><w:t></w:t><w:t></w:t></w:r>")]
    [InlineData("<w:r><w:t>&#49;1<!-- x -->5</w:t></w:r>", Changed, "<w:r><w:t>116</w:t></w:r>")]
    [InlineData("<w:r><w:t>\n  115\n</w:t></w:r>", Changed, "<w:r><w:t>116</w:t></w:r>")]
    [InlineData("<w:r><w:t>1\u00AD15</w:t></w:r>", Changed, "<w:r><w:t>116</w:t></w:r>")]
    [InlineData("<w:bookmarkStart w:id=\"9\" w:name=\"a\"/><w:r><w:t>115</w:t></w:r><w:bookmarkEnd w:id=\"9\"/>", Changed, "<w:bookmarkStart w:id=\"9\" w:name=\"a\"/><w:r><w:t>116</w:t></w:r><w:bookmarkEnd w:id=\"9\"/>")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">cirka </w:t></w:r><w:r><w:t>115</w:t></w:r>", ChangedWithProse, "<w:r><w:t xml:space=\"preserve\">cirka </w:t></w:r><w:r><w:t>116</w:t></w:r>")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">&lt;b&gt; &amp; 115 </w:t></w:r>", ChangedWithProse, "<w:r><w:t xml:space=\"preserve\">&lt;b&gt; &amp; 116 </w:t></w:r>")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>115</w:t></w:r></w:sdtContent></w:sdt>", Changed, "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>116</w:t></w:r></w:sdtContent></w:sdt>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>115</w:t></w:r></w:ins>", Changed, "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>116</w:t></w:r></w:ins>")]
    [InlineData("<w:moveTo w:id=\"1\" w:author=\"x\"><w:r><w:t>115</w:t></w:r></w:moveTo>", Changed, "<w:moveTo w:id=\"1\" w:author=\"x\"><w:r><w:t>116</w:t></w:r></w:moveTo>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>QUOTE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>115</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>", Changed,
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>QUOTE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>116</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:r><w:t>115</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>", Changed,
        "<w:r><w:t>116</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:r><w:t>115</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>", Changed, "<w:r><w:t>116</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>")]
    // Left alone
    [InlineData("<w:r><w:t>11</w:t></w:r><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>5</w:t></w:r></w:ins>", EditedByHandOutdated, null)]
    [InlineData("<w:r><w:t>115</w:t></w:r><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>6</w:delText></w:r></w:del>", EditedByHandOutdated, null)]
    [InlineData("<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>115</w:delText></w:r></w:del>", DeletionPending, null)]
    [InlineData("<w:moveFrom w:id=\"1\" w:author=\"x\"><w:r><w:t>115</w:t></w:r></w:moveFrom>", MovedAway, null)]
    [InlineData("<w:r><w:t>1</w:t><w:sym w:font=\"Symbol\" w:char=\"F031\"/><w:t>15</w:t></w:r>", EditedByHandOutdated, null)]
    [InlineData("<w:r><w:t>1</w:t><w:br/><w:t>15</w:t></w:r>", EditedByHandOutdated, null)]
    [InlineData("", EditedByHandOutdated, null)]
    public void Markup_IsReadThroughAndWrittenInto(string content, PieceFate expected, string? written)
    {
        var file = WithSum(content);
        var result = RefreshRun.Succeed(file, LateGotland.Request);

        Assert.Equal(expected, Place(result, LateGotland.Sum).Fate);
        Assert.Contains($"<w:sdtContent>{written ?? content}</w:sdtContent>", new WordFile(result.File).Text(WordFile.Document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("två\nrader\toch tabb", "<w:t>två</w:t><w:br/><w:t>rader</w:t><w:tab/><w:t>och tabb</w:t>")]
    [InlineData("<&>", "<w:t>&lt;&amp;&gt;</w:t>")]
    [InlineData(" ", "<w:t xml:space=\"preserve\"> </w:t>")]
    [InlineData("", "<w:t></w:t>")]
    [InlineData("a\u0000b\uFFFF", "<w:t>ab</w:t>")]
    public void AnyText_CanBeWritten_AndIsThereNextTime(string now, string expected)
    {
        var request = LateGotland.Request with { Values = new Dictionary<string, PieceValue>(LateGotland.After) { [LateGotland.Sum.Key] = new TextValue(now) } };
        var result = RefreshRun.Succeed(WithSum("<w:r><w:t>115</w:t></w:r>"), request);

        Assert.Contains($"<w:sdtContent><w:r>{expected}</w:r></w:sdtContent>", new WordFile(result.File).Text(WordFile.Document), StringComparison.Ordinal);
        Assert.Equal(Unchanged, Place(RefreshRun.Succeed(result.File, request), LateGotland.Sum).Fate);
        using var document = WordprocessingDocument.Open(new MemoryStream(result.File), isEditable: false);
        Written.AssertValid(document);
    }

    [Theory]
    [InlineData("<w:sdtContent />")]
    [InlineData("<w:sdtContent></w:sdtContent>")]
    [InlineData("<w:sdtContent><w:r/></w:sdtContent>")]
    public void FromNothingToSomething_WritesARun(string empty)
    {
        var nothing = LateGotland.Request with { Values = new Dictionary<string, PieceValue>(LateGotland.After) { [LateGotland.Sum.Key] = new TextValue("") } };
        var file = new WordFile(RefreshRun.Succeed(MarkedReport.Bytes, nothing).File);
        file.Put(WordFile.Document, file.Text(WordFile.Document).Replace("<w:sdtContent><w:r><w:t></w:t></w:r></w:sdtContent>", empty, StringComparison.Ordinal));

        var result = RefreshRun.Succeed(file.ToBytes(), LateGotland.Request);

        Assert.Equal(Changed, Place(result, LateGotland.Sum).Fate);
        Assert.Equal("116", TextOf(new WordFile(result.File).Body.Control(LateGotland.Sum.Key)));
    }

    [Theory]
    [InlineData("<w:r><w:t>115</w:t></w:r>", "<w:r><w:rPr><w:rStyle w:val=\"OutOfDate\"/></w:rPr><w:t>drygt 100</w:t></w:r>", "<w:r><w:rPr></w:rPr><w:t>116</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:i/></w:rPr><w:t>115</w:t></w:r>", "<w:r><w:rPr><w:rStyle w:val=\"OutOfDate\"/><w:i/></w:rPr><w:t>drygt 100</w:t></w:r>", "<w:r><w:rPr><w:i/></w:rPr><w:t>116</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"Strong\"/><w:i/></w:rPr><w:t>115</w:t></w:r>", "<w:r><w:rPr><w:rStyle w:val=\"OutOfDate\"/><w:i/></w:rPr><w:t>drygt 100</w:t></w:r>", "<w:r><w:rPr><w:i/></w:rPr><w:t>116</w:t></w:r>")]
    [InlineData("<w:r><w:rPr/><w:t>115</w:t></w:r>", "<w:r><w:rPr><w:rStyle w:val=\"OutOfDate\"/></w:rPr><w:t>drygt 100</w:t></w:r>", "<w:r><w:rPr></w:rPr><w:t>116</w:t></w:r>")]
    public void WordsOutOfDate_TurnRed_AndNoLongerOnceTheyAreRight(string content, string red, string right)
    {
        var turned = RefreshRun.Succeed(WithSum(content), With(new TextValue("drygt 100") { IsOutOfDate = true }));
        var back = RefreshRun.Succeed(turned.File, With(new TextValue("116")));

        Assert.Contains($"<w:sdtContent>{red}</w:sdtContent>", new WordFile(turned.File).Text(WordFile.Document), StringComparison.Ordinal);
        Assert.Contains($"<w:sdtContent>{right}</w:sdtContent>", new WordFile(back.File).Text(WordFile.Document), StringComparison.Ordinal);
        Assert.Empty(RefreshRun.SchemaErrors(turned.File));

        static RefreshRequest With(TextValue now) => LateGotland.Request with { Values = new Dictionary<string, PieceValue>(LateGotland.After) { [LateGotland.Sum.Key] = now } };
    }

    [Fact]
    public void TheChoiceToOverwrite_GivesUpWhatWasEdited()
    {
        var request = LateGotland.Request with { Overwrite = new HashSet<string> { LateGotland.Sum.Key } };
        var result = RefreshRun.Succeed(WithSum("<w:r><w:t>ungefär 120 (se </w:t></w:r><w:r><w:t>not)</w:t></w:r>"), request);

        Assert.Equal(Overwritten, Place(result, LateGotland.Sum).Fate);
        Assert.Equal("116", TextOf(new WordFile(result.File).Body.Control(LateGotland.Sum.Key)));
    }

    [Fact]
    public void APieceWithinAPiece_EachSpeaksForItself()
    {
        var file = new WordFile(MarkedReport.Bytes);
        file.Body.Control(LateGotland.List.Key).Content().Add(Run(" (totalt "), new XElement(file.Body.Control(LateGotland.Sum.Key)), Run(")"));
        var bytes = file.ToBytes();
        var result = RefreshRun.Succeed(bytes, LateGotland.Request);

        Assert.Equal([], LateGotlandChecker.Check(bytes, result));
        Assert.Equal(
            "Gotland, Skåne, Värmland och Norrbotten (totalt 116)", TextOf(new WordFile(result.File).Body.Control(LateGotland.List.Key)));
    }

    [Fact]
    public void InsideAFieldCode_NothingCanBeWritten()
    {
        var file = new WordFile(MarkedReport.Bytes);
        var sum = file.Body.Control(LateGotland.Sum.Key);
        var field = WordNoise.Field("IF x", new XElement(sum)).ToList();
        (field[2], field[3]) = (field[3], field[2]);
        sum.ReplaceWith(field);

        Assert.Equal(RefreshDiagnostics.InsideFieldCode, Assert.Single(RefreshRun.Refuse(file.ToBytes(), LateGotland.Request)).Descriptor);
    }

    [Fact]
    public void ControlsWithOneNumber_GetTheirOwn_AndOthersKeepTheirs()
    {
        var bytes = NoisyReports.Pasted();
        var before = Ids(bytes);
        var after = Ids(RefreshRun.Succeed(bytes, LateGotland.Request).File);

        Assert.NotEqual(before.Length, before.Distinct().Count());
        Assert.Equal(after.Length, after.Distinct().Count());

        // A copy of the sum, and two of the chart.
        Assert.Equal(3, before.Zip(after).Count(pair => pair.First != pair.Second));
    }

    private static string[] Ids(byte[] file) => [.. new WordFile(file).Body.Controls()
        .Where(control => !control.Ancestors(Compatibility + "Fallback").Any()).Select(control => (string)control.Element(W + "sdtPr")!.Element(W + "id")!.Attribute(W + "val")!)];

    private static byte[] WithSum(string content)
    {
        var file = new WordFile(MarkedReport.Bytes);
        var text = file.Text(WordFile.Document);
        const string made = "<w:sdtContent><w:r><w:t>115</w:t></w:r></w:sdtContent>";
        Assert.Contains(made, text, StringComparison.Ordinal);
        file.Put(WordFile.Document, text.Replace(made, $"<w:sdtContent>{content}</w:sdtContent>", StringComparison.Ordinal));
        return file.ToBytes();
    }

    private static PieceOutcome Place(RefreshResult.Refreshed result, PieceMark mark) => Assert.Single(result.Pieces.Single(piece => piece.Mark == mark).Places);
}
