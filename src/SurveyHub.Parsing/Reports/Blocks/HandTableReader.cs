using System.Globalization;
using Markdig.Extensions.Tables;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Parsing.Questionnaires;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Reads a table that the writer has filled in.</summary>
internal sealed class HandTableReader(ReportContext context, PartReader parts)
{
    /// <summary>Null when it cannot be read as one, which is reported.</summary>
    public TemplateTable? Read(Table table)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var width = TableCells.Written(rows[0]).Count;
        if (width == 0)
        {
            context.Report(QuestionnaireDiagnostics.BrokenTable, table.Span.Start);
            return null;
        }

        if (rows.Count == 1)
        {
            context.Report(QuestionnaireDiagnostics.NoRows, table.Span.Start);
        }

        var read = rows.ConvertAll(row => ReadRow(row, width));
        var alignments = table.ColumnDefinitions.Take(width).Select(column => AlignmentOf(column.Alignment)).ToList();
        return new TemplateTable(read[0], read.Skip(1).ToValueList())
        {
            Alignments = alignments.TrueForAll(alignment => alignment == ColumnAlignment.None) ? [] : alignments.ToValueList(),
        };
    }

    private ValueList<TemplateParagraph> ReadRow(MarkdownRow row, int width)
    {
        var cells = TableCells.Written(row);
        if (cells.Count != width)
        {
            context.Report(
                QuestionnaireDiagnostics.WrongCellCount, TableCells.StartOfLine(row, context),
                cells.Count.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture));
        }

        return cells.Select(cell => parts.Read(TableCells.Pieces(cell, context), TableCells.Offset(cell))).ToValueList();
    }

    private static ColumnAlignment AlignmentOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Centre,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.None,
    };
}
