using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>An example in REPORT.md: what a writer writes, and what the page says comes of it.</summary>
/// <param name="Line">Where it stands in the page.</param>
/// <param name="Kind"><c>english</c>, the same in the English words, or <c>diagnostics</c>.</param>
public sealed partial record ReportExample(int Line, string Markdown, string Kind, string Expected)
{
    private const string Front = "---\nrapport: villkor3-2018\n---\n\n";

    public static IReadOnlyList<ReportExample> In(string page) =>
    [
        .. Pattern().Matches(page).Select(match => new ReportExample(
            page.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["markdown"].Value, match.Groups["kind"].Value, match.Groups["expected"].Value)),
    ];

    private bool IsWhole => Markdown.StartsWith("---", StringComparison.Ordinal);

    private int LinesBefore => IsWhole ? 0 : Front.Count(c => c == '\n');

    /// <summary>With settings where it has none.</summary>
    public string File => IsWhole ? Markdown : Front + Markdown;

    public ParsedReport Parse() => ReportFile.Parse(File, Samples.Villkor3);

    public string Run()
    {
        var parsed = Parse();
        var messages = parsed.Diagnostics.Select(found => $"{found.Position.Line - LinesBefore}:{found.Position.Column} {found.Code} {found.Message(Language.Swedish)}");
        return Kind == "diagnostics" ? string.Join('\n', messages)
            : parsed.Diagnostics.Count > 0 ? $"not read, but\n{string.Join('\n', messages)}"
            : InEnglish(parsed);
    }

    private string InEnglish(ParsedReport parsed)
    {
        var english = parsed.Template with { Header = parsed.Template.Header with { Language = Language.English } };
        var printed = ReportPrinter.Print(english, Samples.Villkor3).TrimEnd('\n');
        return IsWhole ? printed : printed[(printed.IndexOf("---\n\n", StringComparison.Ordinal) + "---\n\n".Length)..];
    }

    public override string ToString() => $"line {Line}";

    [GeneratedRegex("^```markdown\n(?<markdown>.*?)\n```\n\n```(?<kind>english|diagnostics)\n(?<expected>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
