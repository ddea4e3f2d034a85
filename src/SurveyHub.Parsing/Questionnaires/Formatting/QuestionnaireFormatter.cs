using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Formatting;

/// <summary>
/// Lays a questionnaire file out in the one way that all files share: an empty line between blocks, tables in columns, one kind of list mark, LF line
/// ends. Words, wrapping and order are the author's. It says the same afterwards, and formatting it again changes nothing.
/// </summary>
public static class QuestionnaireFormatter
{
    /// <summary>The bytes of a file; a byte order mark is dropped.</summary>
    public static FormattedQuestionnaire Format(ReadOnlySpan<byte> utf8) => Format(utf8, SharedFiles.None);

    /// <inheritdoc cref="Format(ReadOnlySpan{byte})"/>
    /// <param name="shared">Where the blocks that it takes in are found; they are not laid out with it.</param>
    public static FormattedQuestionnaire Format(ReadOnlySpan<byte> utf8, SharedFiles shared) =>
        utf8.Length <= QuestionnaireFile.MaxLength * 3 && FileBytes.TryDecode(utf8) is { } text
            ? Format(text, shared)
            : new FormattedQuestionnaire(null, false, QuestionnaireFile.Parse(utf8).Diagnostics);

    public static FormattedQuestionnaire Format(string text) => Format(text, SharedFiles.None);

    /// <inheritdoc cref="Format(ReadOnlySpan{byte}, SharedFiles)"/>
    public static FormattedQuestionnaire Format(string text, SharedFiles shared)
    {
        var file = QuestionnaireFile.Read(text, shared);
        if (file.Parsed.HasErrors)
        {
            return new FormattedQuestionnaire(null, false, file.Parsed.Diagnostics);
        }

        var (formatted, isSame) = Lay(file, file, shared);
        return new FormattedQuestionnaire(isSame ? formatted : text, isSame && formatted != text, file.Parsed.Diagnostics);
    }

    /// <summary>A file laid out, and whether it says the same so. Two lists that stood close are one when they are laid out, and that one is laid out again.</summary>
    private static (string Text, bool IsSame) Lay(ReadFile file, ReadFile original, SharedFiles shared)
    {
        var formatted = Write(file);
        var again = QuestionnaireFile.Read(formatted, shared);
        // Layout that turns out to mean something is left as it is: an author's words matter more than their looks.
        var isSame = !again.Parsed.HasErrors && again.Parsed.Questionnaire == original.Parsed.Questionnaire;
        return !isSame || !ReferenceEquals(file, original) || Write(again) == formatted ? (formatted, isSame) : Lay(again, original, shared);
    }

    private static string Write(ReadFile file)
    {
        var text = new StringBuilder("---\n");
        var isInSettings = true;
        for (var i = 0; i < file.Blocks.Count; i++)
        {
            var block = file.Blocks[i];
            if (isInSettings && block.Kind != BlockKind.Setting)
            {
                text.Append("---\n");
                isInSettings = false;
            }

            var end = i + 1 < file.Blocks.Count ? file.Blocks[i + 1].FirstLine : file.Text.LineCount;
            text.Append(isInSettings ? "" : "\n");
            foreach (var line in BlockLayout.Lay(block.Kind, Lines(file, block, end)))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The lines of a block without blanks around them; empty ones within it are kept, those at its end are not.</summary>
    private static List<string> Lines(ReadFile file, SourceBlock block, int end)
    {
        // What follows a setting is another, or the line of hyphens that ends them.
        var count = block.Kind == BlockKind.Setting ? 1 : end - block.FirstLine;
        var lines = Enumerable.Range(block.FirstLine, count).Select(line => file.Text.Line(line).TrimEnd().TrimStart(" \t").ToString()).ToList();
        return lines[..(lines.FindLastIndex(line => line.Length > 0) + 1)];
    }
}

/// <param name="Text">The file laid out; null when it has mistakes, so that it is not known what it says.</param>
/// <param name="IsChanged">It is another text than before.</param>
public sealed record FormattedQuestionnaire(string? Text, bool IsChanged, ValueList<Diagnostic> Diagnostics);
