using System.Globalization;

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
        var item = LinePatterns.ListItem().Match(line.Rest);
        if (item.Success)
        {
            _bullet = previous == LineKind.ListItem ? _bullet : BulletFrom(index);
            return MendItem(line, item.Groups["number"].Value, isParagraph);
        }

        var option = LinePatterns.LooseOption().Match(line.Rest);
        if (option.Success)
        {
            context.Report(QuestionnaireDiagnostics.BadOption, line.Offset);
            line.Replace(option.Length, option.Groups["box"].Value[0] == '(' ? "- ( ) " : "- [ ] ");
            _bullet = "-";
            return LineKind.ListItem;
        }

        var bullet = LinePatterns.LooseBullet().Match(line.Rest);
        if (!bullet.Success || (isParagraph && Strokes.Contains(line.Rest[0], StringComparison.Ordinal)))
        {
            return null;
        }

        context.Report(QuestionnaireDiagnostics.OddBullet, line.Offset, bullet.Value.Trim());
        _bullet = previous == LineKind.ListItem ? _bullet : BulletFrom(index);
        line.Replace(bullet.Length, $"{_bullet} ");
        return LineKind.ListItem;
    }

    private LineKind? MendItem(EditedLine line, string number, bool isParagraph)
    {
        if (number.Length > 0)
        {
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
