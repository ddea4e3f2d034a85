using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>An example in FORMAT.md: a piece of a questionnaire, and what the page says comes of it.</summary>
/// <param name="Line">Where it stands in the page.</param>
/// <param name="Markdown">What the author writes.</param>
/// <param name="Kind"><c>outline</c> or <c>diagnostics</c>.</param>
/// <param name="Expected">What stands in the block below it.</param>
public sealed partial record FormatExample(int Line, string Markdown, string Kind, string Expected)
{
    public static IReadOnlyList<FormatExample> In(string page) =>
    [
        .. Pattern().Matches(page).Select(match => new FormatExample(
            page.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["markdown"].Value, match.Groups["kind"].Value, match.Groups["expected"].Value)),
    ];

    public string Run()
    {
        var fragment = Fragment.Of(Markdown);
        var parsed = QuestionnaireFile.Parse(fragment.File);
        var messages = parsed.Diagnostics.Select(d => (Place: fragment.ToExample(d.Position), Diagnostic: d))
            .Select(d => $"{d.Place.Line}:{d.Place.Column} {d.Diagnostic.Code} {d.Diagnostic.Message(Language.Swedish)}");
        return Kind == "diagnostics" ? string.Join('\n', messages)
            : parsed.Diagnostics.Count > 0 ? $"no outline, but\n{string.Join('\n', messages)}"
            : fragment.Outline(parsed.Questionnaire);
    }

    public override string ToString() => $"line {Line}";

    [GeneratedRegex("^```markdown\n(?<markdown>.*?)\n```\n\n```(?<kind>outline|diagnostics)\n(?<expected>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
