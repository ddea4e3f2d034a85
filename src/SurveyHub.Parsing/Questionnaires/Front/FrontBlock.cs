using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Front;

/// <summary>Finds the block of settings at the top, and reports where its lines of hyphens are not as they should be.</summary>
/// <param name="FirstLine">Of the settings, counted from zero.</param>
/// <param name="EndLine">The first line after them.</param>
/// <param name="NextLine">Where the document itself begins.</param>
internal readonly partial record struct FrontBlock(int FirstLine, int EndLine, int NextLine)
{
    public static FrontBlock Find(MarkdownContext context)
    {
        var source = context.Source;
        var first = 0;
        while (source.Line(first).IsWhiteSpace())
        {
            first++;
        }

        var isOpened = Strokes().IsMatch(source.Line(first));
        if (first > 0 || !IsProper(source.Line(first)))
        {
            context.Report(QuestionnaireDiagnostics.NoFrontBlock, source.LineStart(first));
        }

        if (!isOpened && !IsSetting(source.Line(first)))
        {
            return new FrontBlock(first, first, first);
        }

        var start = isOpened ? first + 1 : first;
        var end = LastLine(context, start);
        if (end < source.LineCount && IsProper(source.Line(end)))
        {
            return new FrontBlock(start, end, end + 1);
        }

        if (end < source.LineCount && Strokes().IsMatch(source.Line(end)))
        {
            context.Report(QuestionnaireDiagnostics.UnclosedFrontBlock, source.LineStart(end));
            return new FrontBlock(start, end, end + 1);
        }

        end = EndOfSettings(context, start);
        context.Report(QuestionnaireDiagnostics.UnclosedFrontBlock, end < source.LineCount ? source.LineStart(end) : source.Text.Length);
        return new FrontBlock(start, end, end);
    }

    private static int EndOfSettings(MarkdownContext context, int start)
    {
        var end = start;
        while (end < context.Source.LineCount && !context.Source.Line(end).IsWhiteSpace() && !context.Source.Line(end).StartsWith('#'))
        {
            end++;
        }

        return end;
    }

    /// <summary>The line of strokes that ends the settings, or else where the document begins: at a heading, or after an empty line.</summary>
    private static int LastLine(MarkdownContext context, int start)
    {
        var source = context.Source;
        var end = start;
        while (end < source.LineCount && !Strokes().IsMatch(source.Line(end)) && !source.Line(end).StartsWith('#'))
        {
            var isBlank = source.Line(end).IsWhiteSpace();
            end++;
            if (isBlank && end < source.LineCount && !source.Line(end).IsWhiteSpace() && !IsSetting(source.Line(end)) && !Strokes().IsMatch(source.Line(end)))
            {
                return end;
            }
        }

        return end;
    }

    private static bool IsProper(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("---");

    /// <summary>A known setting, or something like one.</summary>
    private static bool IsSetting(ReadOnlySpan<char> line) => Named().IsMatch(line);

    /// <summary>Hyphens, also as a word processor turns them into dashes.</summary>
    [GeneratedRegex(@"^ {0,3}([-=]{2,}|[–—]+-?)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Strokes();

    [GeneratedRegex(@"^\p{L}[\p{L} ]{0,20}:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Named();
}
