using System.Text;

namespace SurveyHub.E2E.Kinds;

/// <summary>A downloaded answers file.</summary>
internal sealed class AnswerLines
{
    private readonly List<Dictionary<string, string>> _lines;

    private AnswerLines(List<Dictionary<string, string>> lines) => _lines = lines;

    public static AnswerLines Read(string path)
    {
        // Above the headings the file says which wave it is of.
        var records = Records(File.ReadAllText(path, Encoding.UTF8)).SkipWhile(record => record[0].StartsWith('#')).ToList();
        var headings = records[0];
        return new AnswerLines([.. records.Skip(1).Select(record => headings.Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))]);
    }

    /// <summary>Value, status and comment of each line about a field.</summary>
    public IReadOnlyList<(string Value, string Status, string Comment)> Of(Organisation organisation, string path)
    {
        var (field, number) = AddedPath.Split(path);
        var own = _lines.Where(line => line["organisation"] == organisation.Code).ToList();
        var row = number is { } added ? own.Where(line => line["row"].Length > 0).Select(line => line["row"]).Distinct().Order(StringComparer.Ordinal).ElementAtOrDefault(added - 1) : "";
        return [.. own.Where(line => line["field"] == field && line["row"] == row).Select(line => (line["value"], line["status"], line["comment"]))];
    }

    /// <summary>As RFC 4180 has it: a cell within quotes may hold commas, line breaks, and quotes that are doubled.</summary>
    private static List<List<string>> Records(string text)
    {
        var (records, record, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (isQuoted && sign == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && sign is ',' or '\n' && !isQuoted)
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (sign == '\n')
                {
                    records.Add(record);
                    record = [];
                }
            }
            else if (isQuoted || sign != '\r')
            {
                cell.Append(sign);
            }
        }

        return records;
    }
}
