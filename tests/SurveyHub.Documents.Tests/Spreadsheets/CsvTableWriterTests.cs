using System.Text;
using CsCheck;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Spreadsheets;

public sealed class CsvTableWriterTests
{
    [Fact]
    public void Sheet_IsHeaderAndRows_WithoutPreambleAndNotes()
    {
        var lines = Text(SampleBooks.Suppliers()).Split("\r\n");

        Assert.Equal("Kod,Region,Leverantörer,Anmärkning", lines[0]);
        Assert.Equal("02,Dalarna,1234.5678,uppgift saknas", lines[2]);
        Assert.Equal("06,Jämtland Härjedalen,6172.839,", lines[6]);
        Assert.Equal(",Summa (20 av 21),259259.238,", lines[22]);
        Assert.Equal("", lines[23]);
        Assert.Equal(24, lines.Length);
    }

    [Theory]
    [InlineData(true, new byte[] { 0xEF, 0xBB, 0xBF, (byte)'F' })]
    [InlineData(false, new byte[] { (byte)'F', (byte)'r', 0xC3, 0xA5 })]
    public void ByteOrderMark_IsAsAsked(bool mark, byte[] start) =>
        Assert.Equal(start, Written.Bytes(stream => CsvTableWriter.Write(SampleBooks.Base(), stream, mark))[..4]);

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("sa \"ja\"", "\"sa \"\"ja\"\"\"")]
    [InlineData("två\nrader", "\"två\nrader\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46", "'+46")]
    [InlineData("-", "'-")]
    [InlineData("@a", "'@a")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=x", "\"'\r=x\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("–", "–")]
    [InlineData("a=b", "a=b")]
    public void Text_IsQuotedAndNeverAFormula(string text, string field) => Assert.Equal(field, Field(DataCell.Of(text)));

    [Theory]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1000000", "1000000")]
    [InlineData("0.000001", "0.000001")]
    public void Numbers_AreUntouched_WithAPointAndAllDecimals(string number, string field) =>
        Assert.Equal(field, Field(DataCell.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), 0)));

    [Fact]
    public void AnySheet_IsReadBackCellByCell() => Gen.String.Array[2].Array[0, 5].Sample(
        rows =>
        {
            var cells = rows.Select(row => row.Select(DataCell.Of).ToValueList());
            var sheet = new DataSheet("s", [], [new("A", 9), new("B", 9)], [.. cells], []);
            return Read(Text(sheet)).Skip(1).SelectMany(row => row).SequenceEqual(rows.SelectMany(row => row).Select(Expected));
        },
        iter: 2000,
        threads: 1);

    private static string Field(DataCell cell) => Text(new DataSheet("s", [], [new("A", 9)], [[cell]], []))["A\r\n".Length..^2];

    private static string Text(DataSheet sheet) =>
        Encoding.UTF8.GetString(Written.Bytes(stream => CsvTableWriter.Write(sheet, stream, byteOrderMark: false)));

    /// <summary>Marked as text where it begins like a formula; half a character has no bytes of its own.</summary>
    private static string Expected(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.IndexOfAny(['=', '+', '-', '@', '\t', '\r', '\n']) == 0 ? "'" + text : text));

    /// <summary>Reads by the letter of RFC 4180.</summary>
    private static List<List<string>> Read(string csv)
    {
        List<List<string>> rows = [];
        var (i, row) = (0, new List<string>());
        while (i < csv.Length)
        {
            var field = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    field.Append(csv[i]);
                    i += csv[i] == '"' ? 1 : 0;
                }

                i++;
            }

            while (csv[i] is not (',' or '\r'))
            {
                field.Append(csv[i++]);
            }

            row.Add(field.ToString());
            if (csv[i] == '\r')
            {
                rows.Add(row);
                row = [];
                i++;
            }

            i++;
        }

        return rows;
    }
}
