using System.Text;
using System.Text.RegularExpressions;

namespace SurveyHub.Documents.Html;

/// <summary>The style sheet that every report carries, without its comments.</summary>
internal static partial class ReportStyle
{
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("The style sheet is not built into the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Comments().Replace(reader.ReadToEnd(), "");
    }

    [GeneratedRegex(@"/\*.*?\*/\s*", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comments();
}
