using System.Globalization;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>
/// Looks for what would make reading slow or meaningless, before Markdig sees it: its time grows with the square of open brackets in a block
/// and of nested lists (300 kB of "![](" took 44 s). Real files are far below these limits.
/// </summary>
internal static class ReadabilityCheck
{
    private const int MaxIndentation = 60;
    private const int MaxMarksInBlock = 2_000;
    private const string Marks = "[<*_!`>";

    public static Diagnostic? FindObstacle(SourceText source)
    {
        var marks = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            var content = source.Line(line);
            marks = content.IsWhiteSpace() ? 0 : marks;
            var indentation = content.Length - content.TrimStart().Length;
            for (var i = 0; i < content.Length; i++)
            {
                var c = content[i];
                if (char.IsControl(c) && c != '\t')
                {
                    var code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
                    return new Diagnostic(QuestionnaireDiagnostics.ControlCharacter, source.PositionAt(source.LineStart(line) + i), null, [code]);
                }

                marks += Marks.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            }

            if (marks > MaxMarksInBlock || (indentation > MaxIndentation && indentation < content.Length))
            {
                return new Diagnostic(QuestionnaireDiagnostics.TooComplicated, source.PositionAt(source.LineStart(line)), null, []);
            }
        }

        return null;
    }
}
