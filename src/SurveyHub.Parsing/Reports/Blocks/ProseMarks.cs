using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Finds what has a meaning within text: marks of footnotes, and words that were meant as a directive.</summary>
internal sealed partial class ProseMarks(ReportContext context, SubjectReader subjects)
{
    private static readonly LocalText AFootnote = new("En fotnot", "A footnote");

    /// <summary>The marks of footnotes in a text. With a backslash before it, which cuts the text in two, it is none.</summary>
    public IEnumerable<Match> Footnotes(Piece piece) => piece.Text.Contains("[^", StringComparison.Ordinal)
        ? Mark().Matches(piece.Text).Where(mark => mark.Index > 0 || piece.Offset == 0 || context.Source.Text[piece.Offset - 1] != '\\')
        : [];

    /// <summary>In a heading or a caption, where none can stand.</summary>
    public void ReportFootnotes(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (Footnotes(piece).FirstOrDefault() is { } mark)
            {
                context.Report(ReportDiagnostics.MarkedName, piece.Offset + mark.Index, AFootnote, piece.Text.Remove(mark.Index, mark.Length).Trim());
            }
        }
    }

    /// <summary>Reports a backtick by itself, and other marks where backticks were meant.</summary>
    public void Check(Piece piece)
    {
        var backtick = piece.Text.IndexOf('`', StringComparison.Ordinal);
        if (backtick >= 0)
        {
            context.Report(ReportDiagnostics.StrayBacktick, piece.Offset + backtick);
        }

        foreach (Match quoted in Quoted().Matches(piece.Text))
        {
            var words = quoted.Groups["words"];
            if (IsDirective(SpecPart.Split(words.Value, 0)[0]))
            {
                context.Report(ReportDiagnostics.WrongQuotes, piece.Offset + quoted.Index, words.Value);
            }
        }
    }

    private bool IsDirective(SpecPart first) =>
        (HoleWords.Numbers.Take(first) is var (_, _, subject) && subjects.Exists(subject))
        || (HoleWords.Base.Take(first) is { } whose && subjects.Exists(whose))
        || (HoleWords.Answer.Take(first) is { } answer && HoleWords.From.Divide(answer) is var (field, _) && subjects.Exists(field))
        || (HoleWords.Sets.Take(first) is var (_, _, set) && (SetWords.Clauses.Take(set) ?? SetWords.Nouns.Take(set)) is not null);

    [GeneratedRegex(@"\[\^(?<label>[^\[\]]*)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<![\p{L}0-9])[´'‘’“”""](?<words>[^´'‘’“”""`]{1,200})[´'‘’“”""]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Quoted();
}
