using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Options;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Sends everything below headings, help, field lines, options, tables and instructions, to its reader.</summary>
internal sealed class QuestionBodyReader
{
    private static readonly LocalText ThisBlock = new("Det här stycket", "This block");

    private readonly ReadingContext _context;
    private readonly FieldLineReader _fields;
    private readonly OptionPlacer _options;
    private readonly TableReader _tables;
    private readonly MatrixReader _matrices;
    private readonly ProseGuard _guard;
    private readonly QuestionInstructionReader _instructions;
    private QuestionDraft? _question;
    private SectionDraft? _section;
    private int _start;

    public QuestionBodyReader(ReadingContext context, IdReader ids)
    {
        _context = context;
        (_fields, _options) = (new FieldLineReader(context, ids), new OptionPlacer(context, ids));
        (_tables, _matrices) = (new TableReader(context, ids), new MatrixReader(context, ids));
        _guard = new ProseGuard(context, ids);
        _instructions = new QuestionInstructionReader(context, _fields, _options);
    }

    /// <param name="start">Where its heading starts.</param>
    public void BeginQuestion(QuestionDraft question, int start) => (_question, _start) = (question, start);

    /// <param name="end">Where the next heading starts, or the file ends.</param>
    public void EndQuestion(int end)
    {
        _options.StopWaiting();
        _instructions.StopWaitingForTable();
        if (_question is { } question)
        {
            question.MayLackField = _context.MayHaveFieldBetween(_start, end);
            if (!question.MayLackField && !question.HasField)
            {
                _context.Report(QuestionnaireDiagnostics.NoField, question.Offset);
            }
        }

        _question = null;
    }

    /// <param name="outsideProse">Where prose goes while no question is open.</param>
    /// <param name="section">The open one, or null.</param>
    /// <returns>What it was read as; null when it goes on with what stands above it.</returns>
    public BlockKind? Read(Block block, List<ProseBlock> outsideProse, SectionDraft? section)
    {
        _section = section;
        if (block is not ListBlock)
        {
            _options.StopWaiting();
        }

        if (block is not Table)
        {
            _instructions.StopWaitingForTable();
        }

        switch (block)
        {
            case ParagraphBlock paragraph:
                return ReadParagraph(_context.Inlines.Read(paragraph.Inline), paragraph.Span.Start, outsideProse);
            case ListBlock list:
                return ReadList(list, outsideProse);
            case Table table when _question is null:
                _context.ReportOutsideQuestion(table.Span.Start);
                return BlockKind.Table;
            case Table table:
                var rows = _instructions.TakeRows();
                PartDraft? draft = MatrixReader.IsMatrix(table, _context.Source.Text)
                    ? _matrices.Read(table, _question.Id, rows?.Target)
                    : _tables.Read(table, _question.Id, rows?.Target);
                _question.Parts.AddRange(draft is null ? [] : [draft]);
                return BlockKind.Table;
            default:
                _context.ReportPossibleField(QuestionnaireDiagnostics.UnsupportedBlock, block.Span.Start, ThisBlock);
                return BlockKind.Prose;
        }
    }

    private List<ProseBlock> Prose(List<ProseBlock> outside) => _question?.OpenProse() ?? outside;

    private BlockKind ReadParagraph(List<Piece> pieces, int offset, List<ProseBlock> outsideProse)
    {
        if (pieces.Count == 0)
        {
            return BlockKind.Prose;
        }

        if (pieces[0].Text.StartsWith('|'))
        {
            _context.ReportPossibleField(QuestionnaireDiagnostics.BrokenTable, offset);
            return BlockKind.Table;
        }

        if (Instructions.OpeningOf(pieces) is { } opening)
        {
            return _instructions.Read(opening, pieces, new QuestionInstructionReader.OpenPlace(_question, _section));
        }

        if (pieces.Exists(p => p.Kind == PieceKind.Code))
        {
            _fields.Read(_question, pieces, offset, null);
            return BlockKind.Field;
        }

        _guard.Check(pieces, offset);
        Prose(outsideProse).Add(Paragraphs.ToProse(pieces));
        if (_question is not null && Instructions.MissedOptions(pieces) is { } options)
        {
            _options.Await(options, _question);
        }

        return BlockKind.Prose;
    }

    /// <summary>Where only an instruction stands between two lists with hyphens, the form shows one.</summary>
    private static void AddList(List<ProseBlock> prose, bool isOrdered, IEnumerable<ProseParagraph> items)
    {
        if (!isOrdered && prose is [.., ProseList { Ordered: false } above])
        {
            prose[^1] = above with { Items = above.Items.Concat(items).ToValueList() };
        }
        else
        {
            prose.Add(new ProseList(isOrdered, items.ToValueList()));
        }
    }

    private BlockKind? ReadList(ListBlock list, List<ProseBlock> outsideProse)
    {
        var items = ListItems.Read(list, _context);
        var fields = items.Where(item => item.Pieces.Exists(p => p.Kind == PieceKind.Code) && !OptionListReader.HasBox(item)).ToList();
        items.RemoveAll(fields.Contains);
        var isAwaited = _options.IsWaiting;
        var isOptions = items.Count > 0 && (isAwaited || OptionListReader.IsOptionList(items));
        if (isOptions)
        {
            if (list.IsOrdered)
            {
                _context.Report(QuestionnaireDiagnostics.BadOption, list.Span.Start);
            }

            _options.Place(items, list.Span.Start, _question);
        }
        else if (items.Count > 0)
        {
            if (list is { IsOrdered: true, OrderedStart: { } number } && number != "1")
            {
                _context.Report(QuestionnaireDiagnostics.ListNotFromOne, list.Span.Start, number);
            }

            items.ForEach(item => _guard.Check(item.Pieces, item.Offset));
            AddList(Prose(outsideProse), list.IsOrdered, items.Select(item => Paragraphs.ToProse(item.Pieces)));
        }

        foreach (var field in fields)
        {
            var code = field.Pieces.Find(p => p.Kind == PieceKind.Code)!;
            _context.ReportPossibleField(QuestionnaireDiagnostics.MisplacedSpec, code.Offset - 1, code.Text);
            _fields.Read(_question, field.Pieces, field.Offset, null);
        }

        return isAwaited ? null : isOptions ? BlockKind.Options : BlockKind.Prose;
    }
}
