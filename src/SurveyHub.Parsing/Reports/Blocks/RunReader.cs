using System.Text.RegularExpressions;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Reports.Holes;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Turns the pieces of a paragraph into running text with directives and marks of footnotes in it.</summary>
internal sealed partial class RunReader(ReportContext context, HoleReader holes, Footnotes footnotes)
{
    public ValueList<TemplateRun> Read(IReadOnlyList<Piece> pieces)
    {
        var runs = new List<TemplateRun>();
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Text)
            {
                ReadText(piece, runs);
            }
            else if (holes.Read(piece) is { } directive)
            {
                Add(new HoleRun(directive), piece.Look, runs);
            }
        }

        return runs.ToValueList();
    }

    private void ReadText(Piece piece, List<TemplateRun> runs)
    {
        if (piece.Text.Contains('`', StringComparison.Ordinal))
        {
            context.Report(ReportDiagnostics.StrayBacktick, piece.Offset + piece.Text.IndexOf('`', StringComparison.Ordinal));
        }

        var start = 0;
        foreach (Match mark in Mark().Matches(piece.Text))
        {
            // With a backslash before it, which cuts the text in two, it is text.
            if (mark.Index == 0 && piece.Offset > 0 && context.Source.Text[piece.Offset - 1] == '\\')
            {
                continue;
            }

            Add(new TextRun(piece.Text[start..mark.Index]), piece.Look, runs);
            footnotes.Use(mark.Groups["label"].Value, piece.Offset + mark.Index);
            Add(new FootnoteRun(mark.Groups["label"].Value), piece.Look, runs);
            start = mark.Index + mark.Length;
        }

        Add(new TextRun(piece.Text[start..]), piece.Look, runs);
    }

    /// <summary>What has one look is one stretch, however it was written.</summary>
    private static void Add(TemplateRun run, Look look, List<TemplateRun> runs)
    {
        var shown = run with { Bold = look.Bold, Italic = look.Italic, Link = look.Link };
        if (shown is TextRun { Text.Length: 0 })
        {
            return;
        }

        if (shown is TextRun text && runs.Count > 0 && runs[^1] is TextRun before && before with { Text = "" } == text with { Text = "" })
        {
            runs[^1] = before with { Text = before.Text + text.Text };
            return;
        }

        runs.Add(shown);
    }

    [GeneratedRegex(@"\[\^(?<label>[^\[\]]*)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Mark();
}
