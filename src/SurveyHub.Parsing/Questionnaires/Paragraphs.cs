using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Turns pieces into the running text of the domain.</summary>
internal static class Paragraphs
{
    public static ProseParagraph ToProse(IReadOnlyList<Piece> pieces)
    {
        if (pieces is [{ Kind: PieceKind.Text } only])
        {
            return new ProseParagraph([ToRun(only.Text, only.Look)]);
        }

        var runs = new List<ProseRun>();
        var text = new StringBuilder();
        Look? look = null;
        foreach (var piece in pieces.Where(p => p.Kind == PieceKind.Text))
        {
            if (look is { } before && before != piece.Look)
            {
                runs.Add(ToRun(text.ToString(), before));
                text.Clear();
            }

            look = piece.Look;
            text.Append(piece.Text);
        }

        if (look is { } last)
        {
            runs.Add(ToRun(text.ToString(), last));
        }

        return new ProseParagraph(runs.ToValueList());
    }

    private static ProseRun ToRun(string text, Look look) => new(text, look.Bold, look.Italic, look.Link);
}
