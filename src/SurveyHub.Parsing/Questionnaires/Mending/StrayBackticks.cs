using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>
/// Reports a backtick without its pair and puts the pair where it was meant, if a field's words stand there: Markdown would pair it with the
/// next one, however far away.
/// </summary>
internal sealed class StrayBackticks(ReadingContext context)
{
    private bool _isOpen;

    /// <summary>For a line of running text, where a field's words may go on in the next line.</summary>
    public IEnumerable<TextEdit> MendLine(string text, int offset, string below)
    {
        if (Count(text) % 2 == 0)
        {
            return [];
        }

        if (_isOpen || Count(below) % 2 == 1)
        {
            _isOpen = !_isOpen;
            return [];
        }

        return [Mend(text, offset)];
    }

    /// <summary>For a row of a table, where a field's words stay within their cell.</summary>
    public IEnumerable<TextEdit> MendRow(string text, int offset) => text.Contains('`', StringComparison.Ordinal) ? MendCells(text, offset) : [];

    private IEnumerable<TextEdit> MendCells(string text, int offset)
    {
        foreach (var cell in text.Split('|'))
        {
            if (Count(cell) % 2 == 1)
            {
                yield return Mend(cell, offset);
            }

            offset += cell.Length + 1;
        }
    }

    private TextEdit Mend(string text, int offset)
    {
        var stray = text.LastIndexOf('`');
        context.ReportPossibleField(QuestionnaireDiagnostics.StrayBacktick, offset + stray);
        if (IsSpec(text[(stray + 1)..]))
        {
            return new TextEdit(offset + text.TrimEnd().Length, 0, "`");
        }

        var start = text.LastIndexOf('}', stray) + 1;
        start += text[start..].Length - text[start..].TrimStart().Length;
        return start < stray && IsSpec(text[start..stray]) ? new TextEdit(offset + start, 0, "`") : new TextEdit(offset + stray, 1, "");
    }

    private static bool IsSpec(string text)
    {
        var first = SpecPart.Split(text, 0)[0].Text.ToLowerInvariant();
        return SpecWords.FindKind(first) is not null || CalculationWords.FindOpening(first) is not null
            || (first.Length > 2 && NearestWord.Find(first, SpecWords.Kinds.Words.SelectMany(word => word.Spellings)) is not null);
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += text[i] == '`' && (i == 0 || text[i - 1] != '\\') ? 1 : 0;
        }

        return count;
    }
}
