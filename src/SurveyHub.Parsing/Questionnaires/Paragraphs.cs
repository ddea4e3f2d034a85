using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Turns pieces into the running text of the domain.</summary>
internal static class Paragraphs
{
    public static ProseParagraph ToProse(IEnumerable<Piece> pieces)
    {
        var runs = new List<ProseRun>();
        foreach (var piece in pieces.Where(p => p.Kind == PieceKind.Text))
        {
            var look = (piece.Bold, piece.Italic, piece.Link);
            if (runs.Count > 0 && (runs[^1].Bold, runs[^1].Italic, runs[^1].Link) == look)
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + piece.Text };
            }
            else
            {
                runs.Add(new ProseRun(piece.Text, piece.Bold, piece.Italic, piece.Link));
            }
        }

        return new ProseParagraph(runs.ToValueList());
    }
}
