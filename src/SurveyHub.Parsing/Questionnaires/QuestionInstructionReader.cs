using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Options;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads instructions, "*Om vardval är ja:* …", and does what they say to the question or section that is open.</summary>
internal sealed class QuestionInstructionReader(ReadingContext context, FieldLineReader fields, OptionPlacer options)
{
    private readonly CheckSentenceReader _checks = new(context);
    private Instruction? _rows;

    /// <summary>What is open where an instruction stands; neither is before the first heading.</summary>
    public readonly record struct OpenPlace(QuestionDraft? Question, SectionDraft? Section);

    /// <summary>What says of whom the table that follows has rows; null when nothing does. It is of one table only.</summary>
    public Instruction? TakeRows()
    {
        var rows = _rows;
        _rows = null;
        return rows;
    }

    /// <summary>Something else than the table has come.</summary>
    public void StopWaitingForTable()
    {
        if (TakeRows() is { } rows)
        {
            context.Report(QuestionnaireDiagnostics.TableExpected, rows.Words.Offset, rows.Words.Text);
        }
    }

    /// <returns>What it was read as.</returns>
    public BlockKind Read(Piece opening, List<Piece> pieces, OpenPlace place)
    {
        var instruction = Instructions.Read(opening, pieces, context);
        if (instruction is null)
        {
            if (pieces.Exists(p => p.Kind == PieceKind.Code))
            {
                // The field is there although its condition could not be read.
                fields.Read(place.Question, Instructions.Rest(opening, pieces), opening.Offset, null);
            }

            return BlockKind.Field;
        }

        if (instruction.Kind == InstructionKind.Shared)
        {
            context.Report(SharingDiagnostics.BadSharedLine, instruction.Words.Offset, instruction.Words.Text);
            return BlockKind.Shared;
        }

        var condition = instruction is { Kind: InstructionKind.If, Target: { } target } ? new ConditionDraft(target, instruction.Options) : null;
        if (instruction is { Kind: InstructionKind.If, IsAlone: true } && ReadCondition(place, condition))
        {
            return BlockKind.Condition;
        }

        if (place.Question is not { } question)
        {
            context.ReportOutsideQuestion(opening.Offset);
            return BlockKind.Prose;
        }

        switch (instruction.Kind)
        {
            case InstructionKind.If:
                ReadConditional(instruction, condition, question);
                break;
            case InstructionKind.Rows:
                _rows = instruction;
                break;
            case InstructionKind.Options:
                options.Await(instruction, question);
                break;
            case InstructionKind.Reported when instruction.IsComplete:
                question.Reporting.Add(new ReportingDraft(instruction.Target, instruction.Listed()));
                break;
            case InstructionKind.Was when instruction.IsComplete:
                question.Earlier.Add(new EarlierNameDraft(instruction.Words, instruction.Target, instruction.Listed()));
                break;
            case InstructionKind.Caption when instruction.IsComplete:
                ReadCaption(question, instruction);
                break;
            case InstructionKind.Note when instruction.IsComplete:
                ReadNote(question, instruction);
                break;
            case InstructionKind.Check when instruction.IsComplete:
                question.Checks.AddRange(_checks.Read(instruction));
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
    private static bool ReadCondition(OpenPlace place, ConditionDraft? condition)
    {
        switch (place.Question, place.Section)
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

    private void ReadConditional(Instruction instruction, ConditionDraft? condition, QuestionDraft question)
    {
        if (instruction.Rest.Exists(p => p.Kind == PieceKind.Code))
        {
            fields.Read(question, instruction.Rest, instruction.Words.Offset, condition);
        }
        else
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.ConditionWithoutField, instruction.Words.Offset, instruction.Words.Text);
        }
    }
}
