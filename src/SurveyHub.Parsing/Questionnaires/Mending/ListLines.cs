using System.Globalization;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>Mends lines that are meant as list items: with bullets from a word processor, or without the blank after the hyphen.</summary>
internal sealed class ListLines(ReadingContext context)
{
    /// <summary>At the start of a wrapped line these are punctuation.</summary>
    private const string Strokes = "-–—−";

    /// <param name="isParagraph">The line above is running text, which a numbered item in the middle of its numbering does not end.</param>
    public LineKind? Mend(EditedLine line, bool isParagraph)
    {
        var item = LinePatterns.ListItem().Match(line.Rest);
        if (item.Success)
        {
            return MendItem(line, item.Groups["number"].Value, isParagraph);
        }

        var option = LinePatterns.LooseOption().Match(line.Rest);
        if (option.Success)
        {
            context.Report(QuestionnaireDiagnostics.BadOption, line.Offset);
            line.Replace(option.Length, option.Groups["box"].Value[0] == '(' ? "- ( ) " : "- [ ] ");
            return LineKind.ListItem;
        }

        var bullet = LinePatterns.LooseBullet().Match(line.Rest);
        if (!bullet.Success || (isParagraph && Strokes.Contains(line.Rest[0], StringComparison.Ordinal)))
        {
            return null;
        }

        context.Report(QuestionnaireDiagnostics.OddBullet, line.Offset, bullet.Value.Trim());
        line.Replace(bullet.Length, "- ");
        return LineKind.ListItem;
    }

    private static LineKind? MendItem(EditedLine line, string number, bool isParagraph)
    {
        if (number.Length > 0)
        {
            return isParagraph && int.Parse(number, CultureInfo.InvariantCulture) != 1 ? null : LineKind.ListItem;
        }

        // Markdown begins a new list at every change of bullet.
        line.Replace(1, "-");
        return LineKind.ListItem;
    }
}
