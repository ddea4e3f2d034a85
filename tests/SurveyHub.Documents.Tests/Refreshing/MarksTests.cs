using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents.Word.Marks;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>The marks and the register as the writer makes them.</summary>
public sealed class MarksTests
{
    [Fact]
    public void TheReport_IsValid()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(MarkedReport.Bytes), isEditable: false);

        Written.AssertValid(document);
    }

    [Fact]
    public void TheSameReportTwice_GivesTheSameBytes() => Assert.Equal(MarkedReport.Bytes, MarkedReport.Make());

    [Fact]
    public void EachMark_HasItsKeyAsTag_AShortName_AndANumberOfItsOwn()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(MarkedReport.Bytes), isEditable: false);
        var controls = document.MainDocumentPart!.Document!.Descendants<SdtProperties>().ToArray();

        Assert.Equal(
            [LateGotland.Sum.Key, LateGotland.Mean.Key, LateGotland.List.Key, LateGotland.Table.Key, LateGotland.Chart.Key, LateGotland.Chart.Key + "-n", LateGotland.Map.Key],
            controls.Select(control => control.GetFirstChild<Tag>()!.Val!.Value));
        Assert.Equal("Summa koordinatorer", controls[0].GetFirstChild<SdtAlias>()!.Val!.Value);
        var ids = controls.Select(control => control.GetFirstChild<SdtId>()!.Val!.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(id > 0));
        Assert.All(controls, control => Assert.Null(control.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Lock>()));
    }

    [Fact]
    public void TheRegister_IsReadAsItWasWritten()
    {
        var xml = XElement.Parse(Encoding.UTF8.GetString(RegisterXml.ToBytes(LateGotland.Register)), LoadOptions.PreserveWhitespace);

        Assert.Equal("urn:surveyhub:report:1", xml.Name.NamespaceName);
        Assert.Equal(LateGotland.Register, RegisterXml.Read(xml));
    }

    [Theory]
    [InlineData("<report id='a' version='1'><piece key='k' kind='map' name='n'><directive>d</directive></piece></report>")]
    [InlineData("<report id='a' version='1'><piece key='å' kind='text' name='n'><directive>d</directive><value/></piece></report>")]
    [InlineData("<report id='a' version='1'><piece key='k' kind='text' name='n'><directive>d</directive></piece></report>")]
    [InlineData("<report id='a' version='-1'/>")]
    [InlineData("<report version='1'/>")]
    [InlineData("<report id='a' version='1'><piece key='k' kind='table' name='n'><directive>d</directive><row key='1' role='foot'/></piece></report>")]
    public void ARegisterThatIsNone_IsNotRead(string markup)
    {
        var xml = XElement.Parse(markup.Replace("<report", $"<report xmlns='{RegisterXml.Namespace}'", StringComparison.Ordinal));

        Assert.Throws<FormatException>(() => RegisterXml.Read(xml));
    }

    [Theory]
    [InlineData("koordinatorer", true)]
    [InlineData("0123456789012345678901234567890123456789", true)]
    [InlineData("0123456789012345678901234567890123456789012", false)]
    [InlineData("å", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    public void Keys_AreShortAndPlain(string key, bool isKey) => Assert.Equal(isKey, PieceMark.IsKey(key));

    [Fact]
    public void TheProperty_NamesTheReport()
    {
        using var zip = Written.Zip(MarkedReport.Bytes);
        using var stream = zip.GetEntry("docProps/custom.xml")!.Open();

        Assert.Equal(LateGotland.Report, XElement.Load(stream).Value);
    }

    [Fact]
    public void ATable_IsAsWideAsItsWidestRow() =>
        Assert.Equal(2, new TableValue([new TableValueRow("a", RowRole.Body, ["1"]), new TableValueRow("b", RowRole.Body, ["1", "2"])]).Columns);
}
