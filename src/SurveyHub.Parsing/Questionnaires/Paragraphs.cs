using System.Text;
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
        var text = new StringBuilder();
        Piece? look = null;
        foreach (var piece in pieces.Where(p => p.Kind == PieceKind.Text))
        {
            if (look is not null && (look.Bold, look.Italic, look.Link) != (piece.Bold, piece.Italic, piece.Link))
            {
                runs.Add(new ProseRun(text.ToString(), look.Bold, look.Italic, look.Link));
                text.Clear();
            }

            look = piece;
            text.Append(piece.Text);
        }

        if (look is not null)
        {
            runs.Add(new ProseRun(text.ToString(), look.Bold, look.Italic, look.Link));
        }

        return new ProseParagraph(runs.ToValueList());
    }
}
