using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Inlines;

/// <summary>
/// Reads text that names something. A name has no look of its own: it also stands where none can be shown, in the subject of a mail, the
/// heading of a column in a spreadsheet, the list of what is left to answer.
/// </summary>
internal static class Labels
{
    private static readonly LocalText Bold = new("Fet stil", "Bold");
    private static readonly LocalText Italic = new("Kursiv stil", "Italics");
    private static readonly LocalText Link = new("En länk", "A link");

    /// <summary>For a label that no field may stand in: headings, options, the first column of tables.</summary>
    /// <param name="emptyOffset">Where the label would have stood, if there is none.</param>
    public static LabelText Read(List<Piece> pieces, int emptyOffset, ReadingContext context)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Code)
            {
                context.ReportPossibleField(QuestionnaireDiagnostics.MisplacedSpec, piece.Offset - 1, piece.Text);
            }
        }

        ReportLooks(pieces, context);
        return new LabelText(pieces.WithoutCode(), emptyOffset);
    }

    /// <summary>Reports what would be lost of a label: each pair of marks once.</summary>
    public static void ReportLooks(List<Piece> pieces, MarkdownContext context) => ReportLooks(pieces, context, QuestionnaireDiagnostics.MarkedLabel);

    /// <param name="descriptor">Takes what the mark is, and the text without it.</param>
    public static void ReportLooks(List<Piece> pieces, MarkdownContext context, DiagnosticDescriptor descriptor)
    {
        if (pieces.TrueForAll(piece => piece.Look.IsPlain))
        {
            return;
        }

        foreach (var marked in pieces.Where(p => !p.Look.IsPlain && !p.IsBlank).GroupBy(p => p.MarkOffset ?? p.Offset))
        {
            var look = marked.First().Look;
            var what = look.Link is not null ? Link : look.Bold ? Bold : Italic;
            context.Report(descriptor, marked.Key, what, string.Concat(marked.Select(AsWritten)).Trim());
        }
    }

    private static string AsWritten(Piece piece) => piece.Kind == PieceKind.Code ? $"`{piece.Text}`" : piece.Text;
}
