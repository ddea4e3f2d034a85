using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Reads what instructions ask for, and puts it among the blocks.</summary>
internal sealed class InstructionReader(
    ReportContext context, TemplateDraft draft, IdReader ids, SubjectReader subjects, SetReader sets, RunReader runs, ProseMarks marks)
{
    private static readonly LocalText TheCaption = new("Rubriken", "The caption");
    private static readonly LocalText ATable = new("tabell", "table");
    private static readonly LocalText ATableOrFigure = new("tabell, figur eller lista", "table, figure or list");

    private readonly TestReader _tests = new(context, sets);
    private readonly StatusReader _statuses = new(context);
    private readonly BlockSpecReader _specs = new(context, subjects, sets);

    public void Read(ReportInstruction instruction)
    {
        if (ReportInstruction.FindMisplaced(instruction.Rest) is { } misplaced)
        {
            context.Report(ReportDiagnostics.MisplacedInstruction, misplaced.Offset, misplaced.Text.Trim());
            draft.Lose();
            return;
        }

        if (instruction.Tail.Text.Length > 0 != instruction.Kind is ReportInstructionKind.If or ReportInstructionKind.Column)
        {
            ReportBad(instruction);
            return;
        }

        switch (instruction.Kind)
        {
            case ReportInstructionKind.If:
                draft.BeginIf(_tests.Read(instruction.Tail), instruction.Words, instruction.IsAlone);
                ReadParagraph(instruction);
                break;
            case ReportInstructionKind.Otherwise:
                draft.BeginOtherwise(instruction.Words);
                ReadParagraph(instruction);
                break;
            case ReportInstructionKind.Column:
                ReadColumn(instruction);
                break;
            case ReportInstructionKind.Dash:
                ReadDash(instruction);
                break;
            case ReportInstructionKind.Note:
                ReadNote(instruction);
                break;
            case ReportInstructionKind.Responses:
                ReadResponses(instruction);
                break;
            case var kind when kind.IsCaptioned():
                ReadCaptioned(instruction);
                break;
            default:
                ReadPart(instruction);
                break;
        }
    }

    /// <summary>What follows a condition on its line.</summary>
    private void ReadParagraph(ReportInstruction instruction)
    {
        if (!instruction.IsAlone)
        {
            draft.Add(new TemplateParagraph(runs.Read(instruction.Rest)));
        }
    }

    /// <summary>The caption of a table that the writer has filled in below it.</summary>
    public TableCaption ReadCaption(ReportInstruction instruction)
    {
        var (text, id) = ReadName(instruction, takesId: true);
        return new TableCaption(text, id);
    }

    private void ReadCaptioned(ReportInstruction instruction)
    {
        var code = instruction.Rest.FindLastIndex(piece => piece.Kind == PieceKind.Code);
        if (code < 0 && instruction.Kind == ReportInstructionKind.ThemeList)
        {
            var (all, named) = ReadName(instruction, takesId: true);
            draft.Add(new DirectiveBlock(new ThemeListDirective(all, named, [], []) { Place = context.PlaceAt(instruction.Words.Offset) }));
            return;
        }

        if (code < 0)
        {
            context.Report(ReportDiagnostics.NoCode, instruction.Words.Offset, instruction.Words.Text, InstructionWords.Example(instruction.Kind));
            draft.Lose();
            return;
        }

        var spec = instruction.Rest[code];
        if (instruction.Rest.Exists(piece => !piece.IsBlank && piece.Offset > spec.Offset) || instruction.Rest.Exists(piece => piece.Kind == PieceKind.Code && piece != spec))
        {
            context.Report(ReportDiagnostics.MisplacedCode, spec.Offset - 1, spec.Text);
        }

        var (caption, id) = ReadName(instruction, takesId: true);
        if (_specs.Read(instruction.Kind, caption, id, spec) is { } directive)
        {
            draft.Add(new DirectiveBlock(directive));
        }
        else
        {
            draft.Lose();
        }
    }

    /// <summary>The plain words after the colon, and the id after them.</summary>
    private (string Text, Identifier? Id) ReadName(ReportInstruction instruction, bool takesId)
    {
        Labels.ReportLooks(instruction.Rest.WithoutCode(), context, ReportDiagnostics.MarkedName);
        marks.ReportFootnotes(instruction.Rest.WithoutCode());
        var label = new LabelText(instruction.Rest.WithoutCode(), instruction.Words.Offset);
        var id = takesId ? ids.TakeIfAny(label, TheCaption, IdScopes.Questionnaire) : null;
        ids.ReportStrayBraces(label);
        if (label.Text.Length == 0)
        {
            context.Report(ReportDiagnostics.NoCaption, instruction.Words.Offset, instruction.Words.Text);
        }

        return (label.Text, id);
    }

    private void ReadColumn(ReportInstruction instruction)
    {
        ReportCode(instruction);
        var (text, _) = ReadName(instruction, takesId: false);
        if (subjects.Read(instruction.Tail, SubjectUse.Any(instruction.Words.Text) with { IsSingle = false }) is not { } subject)
        {
            return;
        }

        ChangeTable(instruction, table => WithHeading(table, new ColumnHeading(subject, text), instruction));
    }

    private void ReadDash(ReportInstruction instruction)
    {
        if (instruction.IsAlone)
        {
            ReportBad(instruction);
            return;
        }

        ReportCode(instruction);
        var (text, _) = ReadName(instruction, takesId: false);
        ChangeTable(instruction, table =>
        {
            if (table.Dash is not null)
            {
                context.Report(ReportDiagnostics.RepeatedProperty, instruction.Words.Offset, instruction.Words.Text);
            }

            return table with { Dash = text };
        });
    }

    /// <summary>The derived table right above. Where none is, that is reported.</summary>
    private void ChangeTable(ReportInstruction instruction, Func<TableDirective, TableDirective> change)
    {
        if (!draft.TryChangeCaptioned(above => above is TableDirective table ? change(table) : ReportNoTable(above)))
        {
            ReportNoTable<CaptionedDirective?>(null);
        }

        T ReportNoTable<T>(T above)
        {
            context.Report(ReportDiagnostics.NothingToBelongTo, instruction.Words.Offset, instruction.Words.Text, ATable);
            return above;
        }
    }

    private TableDirective WithHeading(TableDirective table, ColumnHeading heading, ReportInstruction instruction)
    {
        if (!table.Columns.Contains(heading.Subject) && !table.Columns.OfType<FieldSubject>().Any(column => Holds(column, heading.Subject)))
        {
            var columns = table.Columns.Select(column => column.ToString()!).ToList();
            context.Report(ReportDiagnostics.UnknownColumn, instruction.Tail.Offset, instruction.Tail.Text, context.Propose(instruction.Tail.Text, columns, columns));
            return table;
        }

        if (table.Headings.Any(other => other.Subject == heading.Subject))
        {
            context.Report(ReportDiagnostics.RepeatedColumn, instruction.Tail.Offset, instruction.Tail.Text);
            return table;
        }

        return table with { Headings = table.Headings.Append(heading).ToValueList() };
    }

    private bool Holds(FieldSubject column, Subject subject)
    {
        var named = subject is FieldSubject field ? context.Fields.Find(field.Path) : [];
        var held = context.Fields.Find(column.Path).Select(one => one.Path).ToHashSet();
        return named.Count > 0 && named.All(one => held.Contains(one.Path));
    }

    private void ReadNote(ReportInstruction instruction)
    {
        if (instruction.IsAlone)
        {
            ReportBad(instruction);
            return;
        }

        var note = new TemplateParagraph(runs.Read(instruction.Rest));
        if (!draft.TryAddNote(note))
        {
            context.Report(ReportDiagnostics.NothingToBelongTo, instruction.Words.Offset, instruction.Words.Text, ATableOrFigure);
        }
    }

    private void ReadResponses(ReportInstruction instruction)
    {
        var code = instruction.Rest.Find(piece => piece.Kind == PieceKind.Code);
        if (instruction.Rest.Exists(piece => !piece.IsBlank && piece != code))
        {
            ReportBad(instruction);
            return;
        }

        var statuses = code is null ? [] : _statuses.Read(code);
        draft.Add(new DirectiveBlock(new ResponsesDirective(statuses.ToValueList()) { Place = context.PlaceAt(instruction.Words.Offset) }));
    }

    /// <summary>A part of the report that nothing more is said of.</summary>
    private void ReadPart(ReportInstruction instruction)
    {
        if (!instruction.IsAlone)
        {
            ReportBad(instruction);
            return;
        }

        BlockDirective directive = instruction.Kind switch
        {
            ReportInstructionKind.Contents => new ContentsDirective(ListedThing.Headings),
            ReportInstructionKind.Tables => new ContentsDirective(ListedThing.Tables),
            ReportInstructionKind.Figures => new ContentsDirective(ListedThing.Figures),
            ReportInstructionKind.Questionnaire => new QuestionnaireDirective(),
            _ => new LandscapeDirective(),
        };
        draft.Add(new DirectiveBlock(directive with { Place = context.PlaceAt(instruction.Words.Offset) }));
    }

    private void ReportCode(ReportInstruction instruction)
    {
        if (instruction.Rest.Find(piece => piece.Kind == PieceKind.Code) is { } code)
        {
            context.Report(ReportDiagnostics.MisplacedCode, code.Offset - 1, code.Text);
        }
    }

    private void ReportBad(ReportInstruction instruction)
    {
        context.Report(ReportDiagnostics.BadInstruction, instruction.Words.Offset, instruction.Words.Text, InstructionWords.Example(instruction.Kind));
        draft.Lose();
    }
}
