using System.Text;

namespace SurveyHub.Cli.Tests.Reading;

/// <summary>Reads CSV by the letter of RFC 4180, as a program that knows nothing of ours would.</summary>
internal static class CsvReading
{
    /// <summary>The rows, each by the names of its columns; the apostrophe that marks text is taken off.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(byte[] utf8)
    {
        var records = Records(Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF'));
        return [.. records.Skip(1).Select(cells => records[0].Zip(cells).ToDictionary(pair => pair.First, pair => Unmarked(pair.Second)))];
    }

    public static IReadOnlyList<IReadOnlyList<string>> Records(string csv)
    {
        List<List<string>> records = [];
        var (record, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                // A quote within quotes is written twice.
                var isDoubled = isQuoted && i + 1 < csv.Length && csv[i + 1] == '"';
                i += isDoubled ? 1 : 0;
                isQuoted ^= !isDoubled;
                cell.Append(isDoubled ? "\"" : "");
            }
            else if (!isQuoted && csv[i] is (',' or '\r'))
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\r')
                {
                    records.Add(record);
                    record = [];
                    i++;
                }
            }
            else
            {
                cell.Append(csv[i]);
            }
        }

        Assert.Equal((false, 0, 0), (isQuoted, cell.Length, record.Count));
        return records;
    }

    private static string Unmarked(string cell) =>
        cell.StartsWith('\'') && cell.TrimStart('\'') is [var first, ..] && "=+-@\t\r\n".Contains(first, StringComparison.Ordinal) ? cell[1..] : cell;
}
