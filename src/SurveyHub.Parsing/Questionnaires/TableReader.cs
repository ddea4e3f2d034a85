using System.Globalization;
using Markdig.Extensions.Tables;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads a table whose empty cells are fields.</summary>
internal sealed class TableReader(ReadingContext context, IdReader ids)
{
    private static readonly LocalText TheColumn = new("Kolumnen", "The column");
    private static readonly LocalText TheRow = new("Raden", "The row");

    /// <param name="rowsBy">The choice that says which rows are asked; null when all are.</param>
    public TableDraft? Read(Table table, Identifier question, SpecPart? rowsBy)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var header = TableCells.Written(rows[0]);
        if (header.Count == 0)
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.BrokenTable, table.Span.Start);
            return null;
        }

        var (corner, common) = ReadCorner(header[0]);
        List<CalculatedLineDraft> calculatedColumns = [], calculatedRows = [];
        if (ReadColumns(header, question, common, calculatedColumns) is not { } columns)
        {
            return null;
        }

        if (rows.Count == 1)
        {
            context.Report(QuestionnaireDiagnostics.NoRows, table.Span.Start);
        }

        if (!context.HasRoomForFields((header.Count - 1) * (rows.Count - 1), table.Span.Start))
        {
            return null;
        }

        var bodies = new List<RowDraft>();
        Identifier? last = null;
        foreach (var row in rows.Skip(1))
        {
            last = ReadRow(row, question, header.Count, columns, last, bodies, calculatedRows);
        }

        if (columns.Count == 0 || (bodies.Count == 0 && rows.Count > 1))
        {
            context.Report(CalculationDiagnostics.NothingToAnswer, table.Span.Start, columns.Count == 0 ? new LocalText("kolumner", "columns") : new LocalText("rader", "rows"));
            return null;
        }

        if (bodies.SkipWhile(row => row.Repeats is null).FirstOrDefault(row => row.Repeats is null) is { } after)
        {
            context.Report(RepetitionDiagnostics.RowAfterRepeating, after.Offset);
        }

        // A form holds as many as may be added.
        if (!context.HasRoomForFields(columns.Count * bodies.Sum(row => (row.Repeats?.Most ?? 1) - 1), table.Span.Start))
        {
            return null;
        }

        return new TableDraft(corner, columns, bodies) { RowsBy = rowsBy, CalculatedColumns = calculatedColumns, CalculatedRows = calculatedRows };
    }

    /// <summary>The heading of the labels, and what all columns take that do not say it themselves; null when it says nothing of that.</summary>
    private (string Text, FieldSpec? Common) ReadCorner(TableCell cell)
    {
        var (label, code) = TableCells.ReadHeading(cell, Pieces(cell), context);
        ids.ReportStrayBraces(label);
        return (label.Text, code is null ? null : FieldSpecReader.Read(code, context));
    }

    /// <summary>Null when no column says what to answer: then it is not a table of fields, and one message says so.</summary>
    private List<ColumnDraft>? ReadColumns(List<TableCell> header, Identifier question, FieldSpec? common, List<CalculatedLineDraft> calculated)
    {
        Identifier? last = null;
        var columns = new List<ColumnDraft>();
        var cells = header.Skip(1).Select((cell, index) => (Cell: cell, Index: index, Pieces: Pieces(cell))).ToList();
        if (common is null && cells is [var first, ..] && !cells.Exists(cell => cell.Pieces.Exists(p => p.Kind == PieceKind.Code)))
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.ColumnWithoutSpec, new LabelText(first.Pieces, TableCells.Offset(first.Cell)).Start);
            return null;
        }

        if (common is not null && cells.Count > 0 && cells.TrueForAll(cell => cell.Pieces.Exists(p => p.Kind == PieceKind.Code)))
        {
            context.Report(TableDiagnostics.CornerSaysNothing, common.Offset);
        }

        foreach (var (cell, index, pieces) in cells)
        {
            var (label, code) = TableCells.ReadHeading(cell, pieces, context);
            if (code is null && common is null)
            {
                context.ReportPossibleField(QuestionnaireDiagnostics.ColumnWithoutSpec, label.Start);
            }

            var id = ids.TakeWithText(label, TheColumn, IdScopes.OfColumns(question));
            var before = last;
            last = id;
            var parts = code is null ? [] : SpecPart.Split(code.Text, code.Offset);
            if (code is not null && CalculationReader.TryRead(code, parts, context) is { } calculation)
            {
                calculated.Add(new CalculatedLineDraft(id, label.Text, calculation, before));
                continue;
            }

            var spec = code is not null ? FieldSpecReader.Read(code, parts, context) : common ?? FieldSpec.Unknown(TableCells.Offset(cell));
            if (index == 0 && spec.Properties.ContainsKey(SpecProperty.InBrackets))
            {
                context.Report(QuestionnaireDiagnostics.NothingBeforeBrackets, spec.Offset);
            }

            if (spec.Kind == FieldKind.File)
            {
                // One answer for each organisation and field has one file; a table of them would be an archive.
                context.Report(FileDiagnostics.FileInTable, spec.Offset, SpecWords.Kinds[FieldKind.File].In(context.Language));
            }

            columns.Add(new ColumnDraft(id, label.Text, spec, new OptionListDraft(), label.Start));
        }

        if (header.Count == 1)
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.ColumnWithoutSpec, TableCells.Offset(header[0]));
            return null;
        }

        return columns;
    }

    /// <returns>The id of the row, which has been added to one of the lists.</returns>
    private Identifier ReadRow(
        MarkdownRow row, Identifier question, int width, List<ColumnDraft> columns, Identifier? after, List<RowDraft> answered, List<CalculatedLineDraft> calculated)
    {
        var cells = TableCells.Written(row);
        var pieces = cells.Count == 0 ? [] : Pieces(cells[0]);
        if (cells.Count != width)
        {
            context.Report(
                QuestionnaireDiagnostics.WrongCellCount,
                TableCells.StartOfLine(row, context),
                cells.Count.ToString(CultureInfo.InvariantCulture),
                width.ToString(CultureInfo.InvariantCulture));
            // Which cell is too many cannot be told; the one with an id is the label.
            pieces = cells.Select(Pieces).FirstOrDefault(cell => cell.Exists(p => p.Text.Contains("{#", StringComparison.Ordinal)), pieces);
        }
        else
        {
            ReportFilled(cells.Skip(1));
        }

        var code = TakeCode(ref pieces);
        var calculation = code is null ? null : CalculationReader.TryRead(code, SpecPart.Split(code.Text, code.Offset), context);
        var repeats = code is null || calculation is not null ? null : new RepetitionReader(context).Read(code);
        var label = Labels.Read(pieces, row.Span.Start, context);
        var id = ids.TakeWithText(label, TheRow, question.Value);
        if (calculation is not null)
        {
            calculated.Add(new CalculatedLineDraft(id, label.Text, calculation, after));
            return id;
        }

        var fields = columns.Select(column => new FieldDraft(
            FieldPath.Of(question, id, column.Id), column.Id, $"{label.Text}, {column.Heading}", column.Spec, column.Options, null)
        {
            Repeats = repeats,
        });
        answered.Add(new RowDraft(id, label.Text, fields.ToList(), label.Start) { Repeats = repeats });
        return id;
    }

    /// <summary>Takes "`fler rader`", or a calculation, from the end of a label; null where nothing of the kind stands there. What a field takes is not said here.</summary>
    private static Piece? TakeCode(ref List<Piece> pieces)
    {
        var code = pieces.FindLastIndex(p => p.Kind == PieceKind.Code);
        if (code < 0 || pieces.Skip(code + 1).Any(p => !p.IsBlank) || SpecWords.NamesKind(SpecPart.Split(pieces[code].Text, 0)[0].Text))
        {
            return null;
        }

        var written = pieces[code];
        pieces = [.. pieces.Where((_, index) => index != code)];
        return written;
    }

    private void ReportFilled(IEnumerable<TableCell> cells)
    {
        foreach (var text in cells.SelectMany(cell => Pieces(cell).Where(p => !p.IsBlank).Take(1)))
        {
            context.Report(QuestionnaireDiagnostics.FilledCell, text.Offset);
        }
    }

    private List<Piece> Pieces(TableCell cell) => TableCells.Pieces(cell, context);
}
