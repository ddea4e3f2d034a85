using System.Globalization;
using System.Text;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Wordings;

/// <summary>Writes words of analysts as the file that <see cref="WordingsFile"/> reads: in the order of organisations and fields, so that a file kept in Git changes only where they did.</summary>
public static class WordingsFileWriter
{
    public static string Write(IEnumerable<AnalystWording> wordings)
    {
        var builder = new StringBuilder(CsvCells.Row(WordingsFile.Columns));
        foreach (var wording in wordings.OrderBy(one => (one.Organisation, one.Field)))
        {
            builder.Append(CsvCells.Row(
            [
                wording.Organisation.Value, wording.Field.WithoutRow.ToString(), wording.Field.Row?.ToString() ?? "", wording.Text, wording.Of.ToString(), wording.By,
                wording.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
            ]));
        }

        return builder.ToString();
    }
}
