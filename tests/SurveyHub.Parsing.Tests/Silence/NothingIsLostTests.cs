using System.Text.RegularExpressions;
using CsCheck;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Planting;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Silence;

/// <summary>Whatever Markdown an author puts anywhere in a valid file is either shown as it was written, or reported where it stands.</summary>
public sealed partial class NothingIsLostTests
{
    private static readonly int Rounds = TestSettings.Long ? 10_000 : 500;

    public static TheoryData<string> Files => [.. ValidFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Inline_IsKeptOrReported(string name)
    {
        var file = ValidFiles.All[name];
        var places = Draws.OneOf(WordStart().Matches(file, BodyStart(file)).Select(match => match.Index).ToList());

        Draws.AssertEach(Gen.Select(Draws.OneOf(Foreign.Inlines), places), Rounds, draw => FindFault(file, draw.Item1, draw.Item2, $"{draw.Item1.Text} "));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Block_IsKeptOrReported(string name)
    {
        var file = $"{ValidFiles.All[name].TrimEnd()}\n";
        var gaps = BlankLine().Matches(file, BodyStart(file)).Select(match => match.Index + 1).Append(file.Length).ToList();

        var faults = gaps.SelectMany(gap => Foreign.Blocks.Select(block => FindFault(file, block, gap, $"\n{block.Text}\n"))).OfType<string>().ToList();

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join("\n\n", faults.Take(20))}");
    }

    private static string? FindFault(string file, Foreign foreign, int place, string planted)
    {
        var parsed = QuestionnaireFile.Parse(file.Insert(place, planted));
        var firstLine = file.AsSpan(0, place).Count('\n') + 1;
        var lastLine = firstLine + planted.AsSpan().Count('\n');
        if (parsed.Diagnostics.Any(d => d.Position.Line >= firstLine && d.Position.Line <= lastLine))
        {
            return null;
        }

        var shown = ShownText.In(parsed.Questionnaire);
        var lost = parsed.Diagnostics.Count > 0 ? "" : LostWords(file, parsed.Questionnaire);
        // The unit of a number is shown letter by letter, marks included.
        var isKept = shown.Any(s => s.Text.Contains(foreign.Text, StringComparison.Ordinal)) || (foreign.Kept is { } kept && shown.Any(kept.IsWithin));
        return isKept && lost.Length == 0 ? null : $"{foreign.Kind} put into line {firstLine} is {(isKept ? "kept" : "not kept")}; lost from the file: [{lost}]\n{planted.Trim()}";
    }

    /// <summary>What the valid file shows and the one with something planted in it does not.</summary>
    private static string LostWords(string file, Questionnaire planted)
    {
        var left = Words(planted).ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', Words(QuestionnaireFile.Parse(file).Questionnaire).Where(word => !left.Contains(word)).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Words(Questionnaire questionnaire) =>
        ShownText.In(questionnaire).SelectMany(shown => Word().Matches(shown.Text)).Select(match => match.Value);

    private static int BodyStart(string file) => file.IndexOf("\n---\n", StringComparison.Ordinal) + 5;

    /// <summary>After a blank or at the start of a line, so also in the middle of a field's words, a condition, an id and a cell.</summary>
    [GeneratedRegex(@"(?<=[ \n])(?=[^ \n])|(?<=\|)(?= *\|)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\n(?=\n)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
