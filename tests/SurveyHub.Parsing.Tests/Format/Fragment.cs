using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>
/// An example in tests and in FORMAT.md, made into a file: one that does not begin with settings gets some, and one without any heading
/// stands in a question called <c>fraga</c>. Lines are counted within the example.
/// </summary>
internal sealed record Fragment(string File, int LinesBefore)
{
    private const string Front = "---\ntitel: Exempel\nid: exempel\n---\n\n";
    private const string Question = "### Exempelfråga {#fraga}\n\n";

    public static Fragment Of(string example)
    {
        if (example.StartsWith("---", StringComparison.Ordinal))
        {
            return new Fragment(example, 0);
        }

        var before = Front + (example.Contains("##", StringComparison.Ordinal) ? "" : Question);
        return new Fragment(before + example, before.Count(c => c == '\n'));
    }

    /// <summary>The place in the example; what is wrong with the file as a whole keeps its place at the start.</summary>
    public TextPosition ToExample(TextPosition place) => place with { Line = Math.Max(1, place.Line - LinesBefore) };
}
