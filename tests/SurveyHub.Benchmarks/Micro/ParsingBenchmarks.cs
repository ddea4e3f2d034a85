using BenchmarkDotNet.Attributes;
using Markdig;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Benchmarks.Micro;

/// <summary>Reading a file of 300 questions, beside Markdig alone on the same text with the same extensions.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private readonly string _text = LargeQuestionnaire.Text(300);

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    [GlobalSetup]
    public void Check()
    {
        // A file with mistakes would measure the writing of messages.
        if (QuestionnaireFile.Parse(_text).Diagnostics.Count > 0)
        {
            throw new InvalidOperationException("The large questionnaire has mistakes.");
        }
    }

    [Benchmark(Baseline = true)]
    public object MarkdigAlone() => Markdown.Parse(_text, Pipeline);

    [Benchmark]
    public object Questionnaire() => QuestionnaireFile.Parse(_text);
}
