using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>
/// An example in tests and in FORMAT.md, made into a file: one that does not begin with settings gets some, and one without any heading
/// stands in a question called <c>fraga</c>. Lines are counted within the example.
/// </summary>
/// <param name="LinesBefore">How many lines were put before it.</param>
/// <param name="LevelsBefore">How many levels of the outline are not the example's own.</param>
internal sealed record Fragment(string File, int LinesBefore, int LevelsBefore)
{
    private const string Front = "---\ntitel: Exempel\nid: exempel\n---\n\n";
    private const string Question = "### Exempelfråga {#fraga}\n\n";

    public static Fragment Of(string example)
    {
        if (example.StartsWith("---", StringComparison.Ordinal))
        {
            return new Fragment(example, 0, 0);
        }

        var hasHeading = example.Contains("##", StringComparison.Ordinal);
        var before = Front + (hasHeading ? "" : Question);
        return new Fragment(before + example, before.Count(c => c == '\n'), hasHeading ? 1 : 3);
    }

    /// <summary>The place in the example; what is wrong with the file as a whole keeps its place at the start.</summary>
    public TextPosition ToExample(TextPosition place) => place with { Line = Math.Max(1, place.Line - LinesBefore) };

    /// <summary>The outline without the levels that the example did not write itself.</summary>
    public string Outline(Questionnaire questionnaire)
    {
        var indentation = new string(' ', LevelsBefore * 2);
        var lines = Format.Outline.Of(questionnaire).Split('\n').Where(line => line.StartsWith(indentation, StringComparison.Ordinal));
        return string.Join('\n', lines.Select(line => line[indentation.Length..]));
    }
}
