using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>An example in FORMAT.md: a piece of a questionnaire, and what the page says comes of it.</summary>
/// <param name="Line">Where it stands in the page.</param>
/// <param name="Markdown">What the author writes.</param>
/// <param name="Kind"><c>outline</c> or <c>diagnostics</c>.</param>
/// <param name="Expected">What stands in the block below it.</param>
public sealed partial record FormatExample(int Line, string Markdown, string Kind, string Expected)
{
    /// <summary>Of a translation, the example before it of the questionnaire that it translates; null for anything else.</summary>
    public string? Original { get; init; }

    /// <summary>The blocks among the examples before it, by the names that the page gives them: <c>gemensamt/ID.md</c>, and <c>gemensamt/ID.en.md</c>.</summary>
    public SharedFiles Shared { get; init; } = SharedFiles.None;

    public static IReadOnlyList<FormatExample> In(string page)
    {
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        var examples = new List<FormatExample>();
        var shared = new List<SharedFile>();
        foreach (Match match in Pattern().Matches(page))
        {
            var example = new FormatExample(
                page.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["markdown"].Value, match.Groups["kind"].Value, match.Groups["expected"].Value);
            var header = QuestionnaireFile.Parse(example.Markdown).Questionnaire.Header;
            var isTranslation = header.TranslationOf is not null;
            var read = example with { Shared = new SharedFiles(shared.ToArray()) };
            examples.Add(isTranslation ? read with { Original = originals[header.Id] } : read);
            if (header.IsBlock)
            {
                shared.Add(new SharedFile($"gemensamt/{header.Id}{(isTranslation ? $".{header.Language.Code()}" : "")}.md", example.Markdown));
            }

            if (!isTranslation)
            {
                originals[header.Id] = example.Markdown;
            }
        }

        return examples;
    }

    public string Run()
    {
        var fragment = Fragment.Of(Markdown);
        var (questionnaire, diagnostics) = Read(fragment.File);
        var messages = diagnostics.Select(d => (Place: fragment.ToExample(d.Position), Diagnostic: d))
            .Select(d => $"{d.Place.Line}:{d.Place.Column} {d.Diagnostic.Code} {d.Diagnostic.Message(Language.Swedish)}");
        return Kind == "diagnostics" ? string.Join('\n', messages)
            : diagnostics.Count > 0 ? $"no outline, but\n{string.Join('\n', messages)}"
            : fragment.Outline(questionnaire);
    }

    private (Questionnaire Questionnaire, IReadOnlyList<Diagnostic> Diagnostics) Read(string file)
    {
        if (Original is null)
        {
            var parsed = QuestionnaireFile.Parse(file, Shared);
            return (parsed.Questionnaire, parsed.Diagnostics);
        }

        var translation = TranslationFile.Parse(file, QuestionnaireFile.Parse(Original, Shared), Shared);
        return (translation.Questionnaire, translation.Diagnostics);
    }

    public override string ToString() => $"line {Line}";

    [GeneratedRegex("^```markdown\n(?<markdown>.*?)\n```\n\n```(?<kind>outline|diagnostics)\n(?<expected>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
