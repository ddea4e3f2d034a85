using System.IO.Compression;
using System.Text;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.TestKit.Word;
using static SurveyHub.Documents.Word.Refreshing.RefreshDiagnostics;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Files that cannot be refreshed are refused with the reason, whatever is in them.</summary>
public sealed class HostileFileTests
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, (DiagnosticDescriptor Expected, Func<byte[]> Make)> All => new()
    {
        ["empty"] = (NotWord, () => []),
        ["text"] = (NotWord, () => Encoding.UTF8.GetBytes("PK men ingen zip")),
        ["cut off"] = (NotWord, () => MarkedReport.Bytes[..^200]),
        ["other zip"] = (NotWord, () => Zip(("a.txt", "hej"u8.ToArray()))),
        ["workbook"] = (NotWord, () => With("[Content_Types].xml", text => text.Replace("wordprocessingml.document.main", "spreadsheetml.sheet.main", StringComparison.Ordinal))),
        ["encrypted"] = (Encrypted, () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0]),
        ["macros"] = (Macros, () => With("[Content_Types].xml", text => text.Replace(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal))),
        ["macros in an ordinary file"] = (Macros, () => With("[Content_Types].xml", text => text.Replace(
            "</Types>", "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>", StringComparison.Ordinal))),
        ["signed"] = (Signed, () => With("[Content_Types].xml", text => text.Replace(
            "</Types>", "<Default Extension=\"sigs\" ContentType=\"application/vnd.openxmlformats-package.digital-signature-origin\"/></Types>", StringComparison.Ordinal))),
        ["strict"] = (Strict, () => WithBody(text => text.Replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal))),
        ["bomb"] = (TooLarge, () => Zip(("[Content_Types].xml", new byte[101_000_000]))),
        ["bomb that lies of its length"] = (Malformed, () => LyingZip(MarkedReport.Bytes)),
        ["many parts"] = (TooLarge, () => Zip([.. Enumerable.Range(0, 4_001).Select(i => ($"a{i}", "x"u8.ToArray()))])),
        ["many parts that shrink"] = (TooLarge, () => Zip([.. Enumerable.Range(0, 201).Select(i => ($"a{i}", new byte[50_000]))])),
        ["deep"] = (TooLarge, () => WithBody(text => text.Replace("<w:body>", "<w:body>" + Nested(500), StringComparison.Ordinal))),
        ["the same part twice"] = (RepeatedPart, () => Zip(("word/document.xml", []), ("Word/Document.xml", []))),
        ["malformed"] = (Malformed, () => WithBody(text => text[..^20])),
        ["malformed list of parts"] = (Malformed, () => With("[Content_Types].xml", text => text + "<")),
        ["two attributes alike"] = (Malformed, () => WithBody(text => text.Replace("<w:body>", "<w:body w:a=\"1\" w:a=\"2\">", StringComparison.Ordinal))),
        ["unknown entity"] = (Malformed, () => WithBody(text => text.Replace("I riket", "&xxe;", StringComparison.Ordinal))),
        ["document type"] = (DocumentType, () => WithBody(text => text.Replace("<w:document", "<!DOCTYPE a [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><w:document", StringComparison.Ordinal))),
        ["document type in the register"] = (NoReport, () => WithoutProperty(With("customXml/item1.xml", text => text.Replace("<report", "<!DOCTYPE a><report", StringComparison.Ordinal)))),
        ["UTF-16"] = (NotUtf8, () => Replace("word/document.xml", bytes => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes).Replace("utf-8", "utf-16", StringComparison.Ordinal))])),
        ["Latin-1"] = (NotUtf8, () => Replace("word/document.xml", bytes => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes)))),
        ["declared Latin-1"] = (NotUtf8, () => WithBody(text => text.Replace("utf-8", "iso-8859-1", StringComparison.Ordinal))),
        ["character data"] = (CharacterData, () => WithBody(text => text.Replace("I riket finns ", "<![CDATA[I riket finns ]]>", StringComparison.Ordinal))),
        ["other report"] = (OtherReport, () => With("customXml/item1.xml", text => text.Replace(LateGotland.Report, "annan-2018", StringComparison.Ordinal))),
        ["newer"] = (NewerVersion, () => With("customXml/item1.xml", text => text.Replace("version=\"17\"", "version=\"19\"", StringComparison.Ordinal))),
        ["register of the future"] = (RegisterUnreadable, () => With("customXml/item1.xml", text => text.Replace("kind=\"text\"", "kind=\"map\"", StringComparison.Ordinal))),
        ["two registers"] = (SeveralRegisters, WithTwoRegisters),
        ["no register"] = (RegisterLost, () => Without("customXml/item1.xml")),
        ["no register and no property"] = (NoReport, () => WithoutProperty(Without("customXml/item1.xml"))),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void IsRefused(string name)
    {
        var (expected, make) = All[name];

        Assert.Equal(expected, RefreshRun.Refuse(make(), LateGotland.Request)[0].Descriptor);
    }

    [Fact]
    public void WithoutARegister_EveryPieceIsListed()
    {
        var problems = RefreshRun.Refuse(Without("customXml/item1.xml"), LateGotland.Request);

        Assert.Equal(LateGotland.After.Keys.Order(StringComparer.Ordinal), problems.Skip(1).Select(problem => problem.Key));
    }

    [Fact]
    public void TheRegister_CanBeReadAlone()
    {
        var read = Assert.IsType<RegisterResult.Read>(ReportRefresher.ReadRegister(NoisyReports.Edited())).Register;
        var controls = new WordFile(NoisyReports.Edited()).Body.Controls().Select(WordRuns.KeyOf).OfType<string>().Distinct().ToList();

        // In the order of the file as it stands: tables are numbered so.
        Assert.Equal(LateGotland.Register.Pieces.Select(piece => piece.Mark.Key).Order(), read.Pieces.Select(piece => piece.Mark.Key).Order());
        Assert.Equal(controls.Where(key => read.Pieces.Any(piece => piece.Mark.Key == key)), read.Pieces.Select(piece => piece.Mark.Key).Where(controls.Contains));
        Assert.Equal(RegisterLost, Assert.Single(Assert.IsType<RegisterResult.Refused>(ReportRefresher.ReadRegister(Without("customXml/item1.xml"))).Problems).Descriptor);
    }

    [Fact]
    public void TheRegisterTwice_IsRenewedTwice()
    {
        var file = new WordFile(MarkedReport.Bytes);
        file.Put("customXml/item9.xml", file.Bytes("customXml/item1.xml"));
        var result = new WordFile(RefreshRun.Succeed(file.ToBytes(), LateGotland.Request).File);

        Assert.Equal(result.Text("customXml/item1.xml"), result.Text("customXml/item9.xml"));
        Assert.Contains("116", result.Text("customXml/item9.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void AByteOrderMark_IsNoHindrance()
    {
        var file = Replace("word/document.xml", bytes => [0xEF, 0xBB, 0xBF, .. bytes]);

        Assert.Equal([], LateGotlandChecker.Check(file, RefreshRun.Succeed(file, LateGotland.Request)));
    }

    private static byte[] WithBody(Func<string, string> change) => With("word/document.xml", change);

    private static byte[] With(string part, Func<string, string> change) => Replace(part, bytes => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))));

    private static byte[] Replace(string part, Func<byte[], byte[]> change)
    {
        var file = new WordFile(MarkedReport.Bytes);
        file.Put(part, change(file.Bytes(part)));
        return file.ToBytes();
    }

    private static byte[] Without(string part)
    {
        var file = new WordFile(MarkedReport.Bytes);
        file.Remove(part);
        return file.ToBytes();
    }

    private static byte[] WithoutProperty(byte[] bytes)
    {
        var file = new WordFile(bytes);
        file.Remove("docProps/custom.xml");
        return file.ToBytes();
    }

    private static byte[] WithTwoRegisters()
    {
        var file = new WordFile(MarkedReport.Bytes);
        file.Put("customXml/item9.xml", file.Text("customXml/item1.xml").Replace("115", "117", StringComparison.Ordinal));
        file.SetType("customXml/item9.xml", "application/xml");
        return file.ToBytes();
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("<w:p>", levels)) + string.Concat(Enumerable.Repeat("</w:p>", levels));

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    // A part of 101 MB whose length is given as 10 bytes in the list of the zip: no more than those are unpacked.
    private static byte[] LyingZip(byte[] report)
    {
        var file = new WordFile(report);
        var list = file.Bytes("[Content_Types].xml");
        var bytes = Zip(("[Content_Types].xml", [.. list, .. new byte[101_000_000 - list.Length]]));
        var entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(entry + 24), 10);
        return bytes;
    }
}
