using System.Diagnostics;
using Markdig;
using SurveyHub.Benchmarks.Measuring;
using SurveyHub.Benchmarks.Micro;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>Reading a file of 300 questions, beside Markdig alone on the same text with the same extensions, by turns.</summary>
internal static class ParsingComparison
{
    private const int WarmUps = 300, Rounds = 300;

    public static IReadOnlyList<Finding> Run()
    {
        var text = LargeQuestionnaire.Text(300);
        // A file with mistakes would measure the writing of messages.
        if (QuestionnaireFile.Parse(text).Diagnostics is [var mistake, ..])
        {
            throw new InvalidOperationException($"The large questionnaire has mistakes: {mistake}");
        }

        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();
        var (ours, other) = (new List<double>(), new List<double>());
        for (var i = -WarmUps; i < Rounds; i++)
        {
            var one = Milliseconds(() => QuestionnaireFile.Parse(text));
            var two = Milliseconds(() => Markdown.Parse(text, pipeline));
            if (i >= 0)
            {
                ours.Add(one);
                other.Add(two);
            }
        }

        var (median, reference) = (Median(ours), Median(other));
        return [new($"a file of 300 questions, {text.Length:N0} characters, read", $"{median:0.0} ms", $"Markdig {reference:0.0} ms", median / reference, new Bound(5, 3))];
    }

    private static double Milliseconds(Func<object> work)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
