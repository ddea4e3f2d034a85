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
    public void MendLine(ReadOnlySpan<char> text, int offset, ReadOnlySpan<char> below, List<TextEdit> edits)
    {
        if (!IsOdd(text))
        {
            return;
        }

        if (_isOpen || IsOdd(below))
        {
            _isOpen = !_isOpen;
            return;
        }

        edits.Add(Mend(text.ToString(), offset));
    }

    /// <summary>For a row of a table, where a field's words stay within their cell.</summary>
    public void MendRow(ReadOnlySpan<char> text, int offset, List<TextEdit> edits)
    {
        foreach (var cell in text.Split('|'))
        {
            if (IsOdd(text[cell]))
            {
                edits.Add(Mend(text[cell].ToString(), offset + cell.Start.Value));
            }
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

    /// <summary>Whether a backtick has no other to pair with.</summary>
    private static bool IsOdd(ReadOnlySpan<char> text)
    {
        var isOdd = false;
        for (var i = text.IndexOf('`'); i >= 0 && i < text.Length; i++)
        {
            isOdd ^= text[i] == '`' && (i == 0 || text[i - 1] != '\\');
        }

        return isOdd;
    }
}
