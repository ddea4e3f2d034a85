using System.Globalization;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>Mends lines that are meant as list items: with bullets from a word processor, or without the blank after the hyphen.</summary>
internal sealed class ListLines(ReadingContext context)
{
    /// <summary>At the start of a wrapped line these are punctuation.</summary>
    private const string Strokes = "-–—−";

    private string _bullet = "-";

    /// <param name="index">Of the line, counted from zero.</param>
    /// <param name="previous">What stands above: running text is not ended by a numbered item in the middle of its numbering.</param>
    public LineKind? Mend(EditedLine line, int index, LineKind previous)
    {
        var isParagraph = previous == LineKind.Text;
        if (LinePatterns.ListItem().IsMatch(line.Rest))
        {
            _bullet = previous == LineKind.ListItem ? _bullet : BulletFrom(index);
            return MendItem(line, isParagraph);
        }

        if (LinePatterns.LooseOption().LengthIn(line.Rest) is var option and > 0)
        {
            context.Report(QuestionnaireDiagnostics.BadOption, line.Offset);
            // Before the box stand bullets and numbers; "1)" has a bracket, but none that opens.
            line.Replace(option, line.Rest[line.Rest.IndexOfAny('(', '[')] == '(' ? "- ( ) " : "- [ ] ");
            _bullet = "-";
            return LineKind.ListItem;
        }

        if (LinePatterns.LooseBullet().LengthIn(line.Rest) is not (var bullet and > 0) || (isParagraph && Strokes.Contains(line.Rest[0], StringComparison.Ordinal)))
        {
            return null;
        }

        context.Report(QuestionnaireDiagnostics.OddBullet, line.Offset, line.Rest[..bullet].Trim().ToString());
        _bullet = previous == LineKind.ListItem ? _bullet : BulletFrom(index);
        line.Replace(bullet, $"{_bullet} ");
        return LineKind.ListItem;
    }

    private LineKind? MendItem(EditedLine line, bool isParagraph)
    {
        if (char.IsAsciiDigit(line.Rest[0]))
        {
            var number = line.Rest[..line.Rest.IndexOfAny('.', ')')];
            return isParagraph && int.Parse(number, CultureInfo.InvariantCulture) != 1 ? null : LineKind.ListItem;
        }

        line.Replace(1, _bullet);
        return LineKind.ListItem;
    }

    /// <summary>
    /// Markdown begins a new list at every change of bullet, and at nothing else: so the items of one list get the same, and options another
    /// than the plain list that may stand before them.
    /// </summary>
    private string BulletFrom(int index)
    {
        var source = context.Source;
        for (var line = index; line < source.LineCount && !source.Line(line).IsWhiteSpace(); line++)
        {
            if (LinePatterns.Option().IsMatch(source.Line(line)))
            {
                return "-";
            }
        }

        return "+";
    }
}
