using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SurveyHub.E2E.Reports;

/// <summary>A Word report as if it had been made of other answers and edited since.</summary>
internal static class EditedReport
{
    /// <param name="report">The report of the sample as it was downloaded.</param>
    /// <param name="edited">Where to write it.</param>
    /// <param name="wave">The wave that it says it is of; null leaves its own.</param>
    public static void Make(string report, string edited, string? wave = null)
    {
        File.Copy(report, edited, overwrite: true);
        using var archive = ZipFile.Open(edited, ZipArchiveMode.Update);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName == "word/document.xml" || entry.FullName.StartsWith("customXml/item", StringComparison.Ordinal)).ToList())
        {
            var isDocument = entry.FullName == "word/document.xml";
            using var stream = entry.Open();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var text = reader.ReadToEnd();
            // What was generated last, and still stands there; what was generated last, and has been written over; what is right, and has been written over.
            text = Replace(text, @"127\s\(14\sav\s21\)", "126 (13 av 21)");
            text = Replace(text, @"52\s\(18\sav\s21\)", isDocument ? "ungefär 50" : "51 (17 av 21)");
            text = isDocument ? Replace(text, @"regionerna\sGotland,\sSkåne,\sVärmland\soch\sNorrbotten", "fyra regioner") : text;
            text = wave is null ? text : Replace(text, " wave=\"[^\"]*\"", $" wave=\"{wave}\"");
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    private static string Replace(string text, string pattern, string words) => Regex.Replace(text, pattern, words, RegexOptions.None, TimeSpan.FromSeconds(1));
}
