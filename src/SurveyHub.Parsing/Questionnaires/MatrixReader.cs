using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Options;
using SurveyHub.Parsing.Questionnaires.Specs;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads a table whose cells are boxes: its columns are options, and each of its rows is a choice among them.</summary>
internal sealed partial class MatrixReader(ReadingContext context, IdReader ids)
{
    private static readonly LocalText TheOption = new("Svarsalternativet", "The option");
    private static readonly LocalText TheRow = new("Raden", "The row");

    private static readonly SearchValues<char> BoxStarts = SearchValues.Create("([&\u2610\u2611\u2612\u25A1\u25CB");

    /// <summary>Whether a table is meant so: it has a box somewhere, and a column that says of no field what it takes.</summary>
    public static bool IsMatrix(Table table, ReadOnlySpan<char> source)
    {
        // Most tables have nothing that begins a box, not by its number either. The last cell need not have a stroke behind it, and is then no part of the span.
        var below = source[(table.Span.End + 1)..];
        var end = below.IndexOf('\n') is var rest and >= 0 ? table.Span.End + 1 + rest : source.Length;
        if (!source[table.Span.Start..end].ContainsAny(BoxStarts))
        {
            return false;
        }

        var rows = table.OfType<MarkdownRow>().ToList();
        return rows.Skip(1).SelectMany(row => TableCells.Written(row).Skip(1)).Any(cell => PlainText(cell) is { Length: > 0 } text && LooksLikeBox().IsMatch(text))
            && TableCells.Written(rows[0]).Skip(1).Any(cell => !Inlines(cell).OfType<CodeInline>().Any(code => FindWord(code.Content) is null));
    }

    /// <param name="rowsBy">The choice that says which rows are asked; null when all are.</param>
    public MatrixDraft? Read(Table table, Identifier question, SpecPart? rowsBy)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var header = TableCells.Written(rows[0]);
        var kind = KindOf(rows.Skip(1));
        var (corner, spec) = ReadCorner(header[0], kind);
        var options = header.Skip(1).Select(cell => ReadOption(cell, kind, IdScopes.OfOptions($"{question} {table.Span.Start}"))).ToList();
        if (options.OfType<Option>().Take(2).Count() < 2)
        {
            context.Report(QuestionnaireDiagnostics.TooFewOptions, table.Span.Start);
        }

        if (!context.HasRoomForFields(rows.Count - 1, table.Span.Start))
        {
            return null;
        }

        var choice = new OptionListDraft { Options = options.OfType<Option>().ToValueList(), WasSeen = true };
        var bodies = rows.Skip(1).Select(row => ReadRow(row, question, kind, options, spec, choice)).ToList();
        return new MatrixDraft(corner, spec, choice, bodies) { RowsBy = rowsBy };
    }

    private (string Text, FieldSpec Spec) ReadCorner(TableCell cell, FieldKind kind)
    {
        var (label, code) = TableCells.ReadHeading(cell, TableCells.Pieces(cell, context), context);
        ids.ReportStrayBraces(label);
        return (label.Text, code is null ? FieldSpec.Unknown(TableCells.Offset(cell)) with { Kind = kind } : FieldSpecReader.ReadRows(code, kind, Mark(kind), context));
    }

    /// <summary>Null for a column that is no option, which is reported.</summary>
    private Option? ReadOption(TableCell cell, FieldKind kind, string scope)
    {
        var (label, code) = TableCells.ReadHeading(cell, TableCells.Pieces(cell, context), context);
        if (code is not null && SpecWords.FindKind(SpecPart.Split(code.Text, code.Offset)[0].Text) is not null)
        {
            // Its id is taken all the same: it is the column of something.
            var id = ids.Take(label, TheOption, scope);
            context.Report(MatrixDiagnostics.FieldAmongOptions, code.Offset - 1, label.Text.Length > 0 ? label.Text : id.Value, code.Text);
            return null;
        }

        var excludes = code is not null && FindWord(code.Text) is OptionWord.ExcludesOthers;
        if (code is not null && !excludes)
        {
            context.Report(QuestionnaireDiagnostics.BadOptionWords, code.Offset, code.Text, Suggestion.For(code.Text, OptionWords.Words, context.Language));
        }
        else if (excludes && kind == FieldKind.OneChoice)
        {
            context.Report(QuestionnaireDiagnostics.NothingToExclude, code!.Offset, code.Text);
        }

        return new Option(ids.TakeWithText(label, TheOption, scope), label.Text) { ExcludesOthers = excludes };
    }

    private FieldDraft ReadRow(MarkdownRow row, Identifier question, FieldKind kind, List<Option?> options, FieldSpec spec, OptionListDraft choice)
    {
        var cells = TableCells.Written(row);
        var pieces = cells.Count == 0 ? [] : TableCells.Pieces(cells[0], context);
        if (cells.Count != options.Count + 1)
        {
            context.Report(
                QuestionnaireDiagnostics.WrongCellCount,
                TableCells.StartOfLine(row, context),
                cells.Count.ToString(CultureInfo.InvariantCulture),
                (options.Count + 1).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            for (var i = 0; i < options.Count; i++)
            {
                if (options[i] is not null)
                {
                    CheckBox(cells[i + 1], row, i + 1, kind);
                }
            }
        }

        var label = Labels.Read(pieces, row.Span.Start, context);
        var id = ids.TakeWithText(label, TheRow, question.Value, IdScopes.OfColumns(question));
        return new FieldDraft(FieldPath.Of(question, id), id, label.Text, spec, choice, null) { Offset = label.Start };
    }

    private void CheckBox(TableCell cell, MarkdownRow row, int index, FieldKind kind)
    {
        var label = new LabelText(TableCells.Pieces(cell, context), TableCells.Offset(cell));
        if (label.Text.Length == 0)
        {
            context.Report(MatrixDiagnostics.EmptyBox, TableCells.OffsetOfEmpty(row, index, context), Mark(kind));
        }
        else if (KindOf(label.Text) is not { } found)
        {
            context.Report(MatrixDiagnostics.NotABox, label.Start, label.Text, Mark(kind));
        }
        else if (found != kind)
        {
            context.Report(MatrixDiagnostics.MixedBoxes, label.Start, Mark(found), Mark(kind));
        }
    }

    /// <summary>What most boxes are, so that an odd one is the one that is pointed at.</summary>
    private static FieldKind KindOf(IEnumerable<MarkdownRow> rows) => rows
        .SelectMany(row => TableCells.Written(row).Skip(1))
        .Select(cell => PlainText(cell) is ['[', ..] ? FieldKind.SeveralChoices : PlainText(cell) is ['(', ..] ? FieldKind.OneChoice : (FieldKind?)null)
        .OfType<FieldKind>()
        .GroupBy(kind => kind)
        .MaxBy(same => same.Count())?.Key ?? FieldKind.OneChoice;

    private static FieldKind? KindOf(string box) => box switch
    {
        "( )" => FieldKind.OneChoice,
        "[ ]" => FieldKind.SeveralChoices,
        _ => null,
    };

    private static OptionWord? FindWord(string code) => SpecPart.Split(code, 0) is [var only] ? OptionWords.Words.Find(only.Text) : null;

    private static string Mark(FieldKind kind) => kind == FieldKind.OneChoice ? "( )" : "[ ]";

    private static IEnumerable<Inline> Inlines(TableCell cell) => Content(cell) ?? Enumerable.Empty<Inline>();

    private static ContainerInline? Content(TableCell cell) => cell.Count > 0 && cell[0] is LeafBlock leaf ? leaf.Inline : null;

    /// <summary>Looked at before it is known what the table is, when nothing may be reported yet.</summary>
    private static string PlainText(TableCell cell) => Content(cell)?.FirstChild is LiteralInline { NextSibling: null } only
        ? only.Content.AsSpan().Trim().ToString()
        : string.Concat(Inlines(cell).OfType<LiteralInline>().Select(literal => literal.Content.ToString())).Trim();

    [GeneratedRegex(@"^([(\[]\s{0,3}[xX*]?\s{0,3}[)\]]|[\u2610-\u2612\u25A1\u25CB])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex LooksLikeBox();
}
