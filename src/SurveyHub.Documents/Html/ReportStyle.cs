using System.Text;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>The style sheets that files carry in themselves, without their comments.</summary>
internal static partial class ReportStyle
{
    public static string Css { get; } = Read("report.css");

    /// <summary>What a form has besides.</summary>
    public static string FormCss { get; } = Read("form.css");

    private static string Read(string name)
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The style sheet is not built into the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Comments().Replace(reader.ReadToEnd(), "");
    }

    [GeneratedRegex(@"/\*.*?\*/\s*", RegexOptions.Singleline, matchTimeoutMilliseconds: PatternLimit.Milliseconds)]
    private static partial Regex Comments();
}
