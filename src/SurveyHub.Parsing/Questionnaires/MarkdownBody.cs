using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>The document below the settings, as Markdown has it.</summary>
internal static class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The document without its front block, whose characters are blanked so that offsets stay true.</summary>
    /// <param name="firstLine">Where it begins, counted from zero.</param>
    public static MarkdownDocument Parse(MarkdownContext context, int firstLine)
    {
        var source = context.Source;
        var bodyStart = firstLine < source.LineCount ? source.LineStart(firstLine) : source.Text.Length;
        var body = string.Create(source.Text.Length, (source.Text, bodyStart), static (written, from) =>
        {
            from.Text.CopyTo(written);
            foreach (ref var c in written[..from.bodyStart])
            {
                c = c == '\n' ? '\n' : ' ';
            }
        });
        try
        {
            return Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting deeper than any person writes.
            context.Report(QuestionnaireDiagnostics.TooComplicated, bodyStart);
            return [];
        }
    }

    /// <summary>
    /// Without what our files never hold: code by indentation, HTML that swallows the lines after it (its tags are still found within paragraphs), headings by
    /// strokes. Whoever reads the lines before Markdown does has reported them.
    /// </summary>
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }
}
