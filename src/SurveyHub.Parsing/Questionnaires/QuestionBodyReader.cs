using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Options;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Sends everything below headings, help, field lines, options, tables and instructions, to its reader.</summary>
internal sealed class QuestionBodyReader(ReadingContext context, IdReader ids)
{
    private static readonly LocalText ThisBlock = new("Det här stycket", "This block");

    private readonly FieldLineReader _fields = new(context, ids);
    private readonly OptionPlacer _options = new(context, ids);
    private readonly TableReader _tables = new(context, ids);
    private readonly MatrixReader _matrices = new(context, ids);
    private readonly CheckSentenceReader _checks = new(context);
    private readonly ProseGuard _guard = new(context, ids);
    private QuestionDraft? _question;
    private SectionDraft? _section;
    private Instruction? _rows;
    private int _start;

    /// <param name="start">Where its heading starts.</param>
    public void BeginQuestion(QuestionDraft question, int start) => (_question, _start) = (question, start);

    /// <param name="end">Where the next heading starts, or the file ends.</param>
    public void EndQuestion(int end)
    {
        _options.StopWaiting();
        StopWaitingForTable();
        if (_question is { } question)
        {
            question.MayLackField = context.MayHaveFieldBetween(_start, end);
            if (!question.MayLackField && !question.HasField)
            {
                context.Report(QuestionnaireDiagnostics.NoField, question.Offset);
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
            StopWaitingForTable();
        }

        switch (block)
        {
            case ParagraphBlock paragraph:
                return ReadParagraph(context.Inlines.Read(paragraph.Inline), paragraph.Span.Start, outsideProse);
            case ListBlock list:
                return ReadList(list, outsideProse);
            case Table table when _question is null:
                context.ReportOutsideQuestion(table.Span.Start);
                return BlockKind.Table;
            case Table table:
                PartDraft? draft = MatrixReader.IsMatrix(table, context.Source.Text)
                    ? _matrices.Read(table, _question.Id, _rows?.Target)
                    : _tables.Read(table, _question.Id, _rows?.Target);
                _question.Parts.AddRange(draft is null ? [] : [draft]);
                _rows = null;
                return BlockKind.Table;
            default:
                context.ReportPossibleField(QuestionnaireDiagnostics.UnsupportedBlock, block.Span.Start, ThisBlock);
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
            context.ReportPossibleField(QuestionnaireDiagnostics.BrokenTable, offset);
            return BlockKind.Table;
        }

        if (Instructions.OpeningOf(pieces) is { } opening)
        {
            return ReadInstruction(opening, pieces);
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
        var items = ListItems.Read(list, context);
        var fields = items.Where(item => item.Pieces.Exists(p => p.Kind == PieceKind.Code) && !OptionListReader.HasBox(item)).ToList();
        items.RemoveAll(fields.Contains);
        var isAwaited = _options.IsWaiting;
        var isOptions = items.Count > 0 && (isAwaited || OptionListReader.IsOptionList(items));
        if (isOptions)
        {
            if (list.IsOrdered)
            {
                context.Report(QuestionnaireDiagnostics.BadOption, list.Span.Start);
            }

            _options.Place(items, list.Span.Start, _question);
        }
        else if (items.Count > 0)
        {
            if (list is { IsOrdered: true, OrderedStart: { } number } && number != "1")
            {
                context.Report(QuestionnaireDiagnostics.ListNotFromOne, list.Span.Start, number);
            }

            items.ForEach(item => _guard.Check(item.Pieces, item.Offset));
            AddList(Prose(outsideProse), list.IsOrdered, items.Select(item => Paragraphs.ToProse(item.Pieces)));
        }

        foreach (var field in fields)
        {
            var code = field.Pieces.Find(p => p.Kind == PieceKind.Code)!;
            context.ReportPossibleField(QuestionnaireDiagnostics.MisplacedSpec, code.Offset - 1, code.Text);
            _fields.Read(_question, field.Pieces, field.Offset, null);
        }

        return isAwaited ? null : isOptions ? BlockKind.Options : BlockKind.Prose;
    }

    private BlockKind ReadInstruction(Piece opening, List<Piece> pieces)
    {
        var instruction = Instructions.Read(opening, pieces, context);
        if (instruction is null)
        {
            if (pieces.Exists(p => p.Kind == PieceKind.Code))
            {
                // The field is there although its condition could not be read.
                _fields.Read(_question, Instructions.Rest(opening, pieces), opening.Offset, null);
            }

            return BlockKind.Field;
        }

        if (instruction.Kind == InstructionKind.Shared)
        {
            context.Report(SharingDiagnostics.BadSharedLine, instruction.Words.Offset, instruction.Words.Text);
            return BlockKind.Shared;
        }

        var condition = instruction is { Kind: InstructionKind.If, Target: { } target } ? new ConditionDraft(target, instruction.Options) : null;
        if (instruction is { Kind: InstructionKind.If, IsAlone: true } && ReadCondition(condition))
        {
            return BlockKind.Condition;
        }

        if (_question is null)
        {
            context.ReportOutsideQuestion(opening.Offset);
            return BlockKind.Prose;
        }

        switch (instruction.Kind)
        {
            case InstructionKind.If:
                ReadConditional(instruction, condition);
                break;
            case InstructionKind.Rows:
                _rows = instruction;
                break;
            case InstructionKind.Options:
                _options.Await(instruction, _question);
                break;
            case InstructionKind.Reported when instruction.IsComplete:
                _question.Reporting.Add(new ReportingDraft(instruction.Target, instruction.Listed()));
                break;
            case InstructionKind.Was when instruction.IsComplete:
                _question.Earlier.Add(new EarlierNameDraft(instruction.Words, instruction.Target, instruction.Listed()));
                break;
            case InstructionKind.Caption when instruction.IsComplete:
                ReadCaption(_question, instruction);
                break;
            case InstructionKind.Note when instruction.IsComplete:
                ReadNote(_question, instruction);
                break;
            case InstructionKind.Check when instruction.IsComplete:
                _question.Checks.AddRange(_checks.Read(instruction));
                break;
        }

        return instruction.Kind switch
        {
            InstructionKind.If => BlockKind.Field,
            InstructionKind.Options => BlockKind.Options,
            InstructionKind.Reported => BlockKind.Reported,
            InstructionKind.Check => BlockKind.Check,
            InstructionKind.Rows => BlockKind.Condition,
            InstructionKind.Caption => BlockKind.Caption,
            InstructionKind.Was => BlockKind.EarlierName,
            InstructionKind.Note => BlockKind.Note,
            InstructionKind.Shared => BlockKind.Shared,
        };
    }

    private void ReadCaption(QuestionDraft question, Instruction instruction)
    {
        var caption = Labels.Read(instruction.Rest, instruction.Words.Offset, context);
        if (caption.Text.Length is 0 or > Question.LongestCaption || question.Caption is not null)
        {
            context.Report(ReportHintDiagnostics.BadCaption, instruction.Words.Offset, instruction.Words.Text);
        }

        question.Caption ??= caption.Text;
    }

    private void ReadNote(QuestionDraft question, Instruction instruction)
    {
        var note = Labels.Read(instruction.Rest, instruction.Words.Offset, context);
        if (note.Text.Length is 0 or > StaffNote.MaxLength)
        {
            context.Report(NoteDiagnostics.BadNote, instruction.Words.Offset, instruction.Words.Text, SwedishNumber.Format(StaffNote.MaxLength));
        }

        question.Notes.Add(new NoteDraft(instruction.Target, note.Text));
    }

    /// <summary>A condition that stands alone, right below a heading, is one of all that the heading opens.</summary>
    /// <param name="condition">Null when it could not be read, which has been reported.</param>
    /// <returns>Whether it stands in such a place.</returns>
    private bool ReadCondition(ConditionDraft? condition)
    {
        switch (_question, _section)
        {
            case ({ Parts.Count: 0, Condition: null } question, _):
                question.Condition = condition;
                return true;
            case (null, { Id: not null, Introduction.Count: 0, Condition: null } section):
                section.Condition = condition;
                return true;
            default:
                return false;
        }
    }

    private void StopWaitingForTable()
    {
        if (_rows is { } rows)
        {
            context.Report(QuestionnaireDiagnostics.TableExpected, rows.Words.Offset, rows.Words.Text);
            _rows = null;
        }
    }

    private void ReadConditional(Instruction instruction, ConditionDraft? condition)
    {
        if (instruction.Rest.Exists(p => p.Kind == PieceKind.Code))
        {
            _fields.Read(_question, instruction.Rest, instruction.Words.Offset, condition);
        }
        else
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.ConditionWithoutField, instruction.Words.Offset, instruction.Words.Text);
        }
    }
}
