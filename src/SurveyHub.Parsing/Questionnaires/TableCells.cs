using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SurveyHub.Parsing.Questionnaires.Inlines;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>The cells of Markdig's tables, and where they stand.</summary>
internal static class TableCells
{
    /// <summary>Markdig fills short rows, and the header of a table with a long row, with cells that hold no paragraph.</summary>
    public static List<TableCell> Written(MarkdownRow row) => row.OfType<TableCell>().Where(cell => cell.Count > 0).ToList();

    public static List<Piece> Pieces(TableCell cell, MarkdownContext context) => context.Inlines.Read((cell.Count > 0 ? cell[0] as LeafBlock : null)?.Inline);

    /// <summary>The text of a heading, and the code that it ends in or null; code that stands elsewhere is reported, and is taken as if it stood last.</summary>
    /// <param name="pieces">Of the cell, which are read once: what is wrong with them is reported then.</param>
    public static (LabelText Label, Piece? Code) ReadHeading(TableCell cell, List<Piece> pieces, ReadingContext context)
    {
        var code = LastCode(pieces, context);
        Labels.ReportLooks(pieces, context);
        return (new LabelText(pieces.WithoutCode(), Offset(cell)), code);
    }

    private static Piece? LastCode(List<Piece> pieces, ReadingContext context)
    {
        var last = pieces.FindLastIndex(p => p.Kind == PieceKind.Code);
        if (last >= 0 && (pieces.Skip(last + 1).Any(p => !p.IsBlank) || pieces.Take(last).Any(p => p.Kind == PieceKind.Code)))
        {
            context.Report(QuestionnaireDiagnostics.MisplacedSpec, pieces[last].Offset - 1, pieces[last].Text);
        }

        return last < 0 ? null : pieces[last];
    }

    /// <summary>Markdig's rows start after their first bar.</summary>
    public static int StartOfLine(MarkdownRow row, MarkdownContext context) => context.Source.Text.LastIndexOf('\n', Math.Max(0, row.Span.Start - 1)) + 1;

    /// <summary>Empty cells have no place of their own: Markdig gives them zero.</summary>
    public static int Offset(TableCell cell) => cell.Span.Start > 0 ? cell.Span.Start : cell.Parent!.Span.Start;

    /// <summary>Where an empty cell could be written in: right after its bar and a blank.</summary>
    /// <param name="index">Counted from zero.</param>
    public static int OffsetOfEmpty(MarkdownRow row, int index, ReadingContext context)
    {
        var text = context.Source.Text;
        var start = StartOfLine(row, context);
        var end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
        var isCode = false;
        for (var i = start; i < end; i++)
        {
            var isEscaped = i > start && text[i - 1] == '\\';
            isCode ^= text[i] == '`' && !isEscaped;
            // The bar before the first cell ends none.
            if (text[i] == '|' && !isEscaped && !isCode && text.AsSpan(start, i - start).Trim().Length > 0 && --index == 0)
            {
                return i + 1 < end && text[i + 1] == ' ' ? i + 2 : i + 1;
            }
        }

        return start;
    }
}
