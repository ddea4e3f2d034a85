using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Reports.Holes;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Turns the pieces of a paragraph into running text with directives and marks of footnotes in it.</summary>
internal sealed class RunReader(HoleReader holes, ProseMarks marks, Footnotes footnotes)
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
        marks.Check(piece);
        var start = 0;
        foreach (var mark in marks.Footnotes(piece))
        {
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
}
