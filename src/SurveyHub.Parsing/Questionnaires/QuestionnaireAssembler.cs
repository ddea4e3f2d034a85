using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Resolves what the parts of a file say of one another, once all of it has been read, and builds the questionnaire.</summary>
internal sealed class QuestionnaireAssembler
{
    private readonly ReadingContext _context;
    private readonly List<SectionDraft> _sections;
    private readonly ConditionResolver _conditions;
    private readonly ReportingResolver _reporting;
    private readonly CheckResolver _checks;
    private readonly EarlierNameResolver _earlierNames;
    private readonly QuestionPartNames _names;
    private readonly CalculationSources _sources;
    private readonly CalculationResolver _calculations;
    private int _passed;

    public QuestionnaireAssembler(ReadingContext context, List<SectionDraft> sections)
    {
        _context = context;
        _sections = sections;
        var questions = sections.SelectMany(s => s.Questions).ToList();
        var fields = new DraftFields(questions);
        _conditions = new ConditionResolver(context, fields);
        _reporting = new ReportingResolver(context);
        _checks = new CheckResolver(context, fields, new CalculatedNumbers(questions));
        _names = new QuestionPartNames(context);
        _earlierNames = new EarlierNameResolver(context, _names);
        _sources = new CalculationSources(questions, fields);
        _calculations = new CalculationResolver(context, _sources);
    }

    public Questionnaire Assemble(QuestionnaireHeader header, Prose introduction)
    {
        var questionnaire = new Questionnaire(header, introduction, _sections.Select(Build).ToValueList());
        new CalculationSoundness(_context, _sources, questionnaire).Check();
        new ReportingSoundness(_context, questionnaire).Check(_reporting.Wishes);
        return questionnaire;
    }

    private Section Build(SectionDraft section)
    {
        var shownIf = Resolve(section.Condition, null);
        return new(section.Id, section.Title, new Prose(section.Introduction.ToValueList()), section.Questions.Select(Build).ToValueList()) { ShownIf = shownIf };
    }

    /// <summary>A condition of what is built next; null when there is none.</summary>
    private Condition? Resolve(ConditionDraft? condition, Identifier? question) =>
        condition is null ? null : _conditions.Resolve(condition, _passed, question);

    private Question Build(QuestionDraft draft)
    {
        if (draft.Taken is { } taken)
        {
            _passed += draft.Fields.Count();
            return taken;
        }

        _context.Question = draft.Id.Value;
        var shownIf = Resolve(draft.Condition, draft.Id);
        var reporting = _reporting.Resolve(draft);
        foreach (var part in draft.Parts)
        {
            RequireOptions(part as TableDraft);
        }

        var parts = draft.Parts.Select(part => Build(draft, part, reporting)).OfType<QuestionPart>().ToValueList();
        var checks = _checks.Resolve(draft);
        var earlier = _earlierNames.Resolve(draft);
        var notes = draft.Notes.Count == 0 ? [] : draft.Notes.Select(note => Build(draft, note)).OfType<StaffNote>().ToValueList();
        _context.Question = null;
        return new Question(draft.Id, draft.Number, draft.Text, parts)
        {
            Checks = checks,
            ShownIf = shownIf,
            Caption = draft.Caption,
            ReportedByRow = reporting.ByRow,
            EarlierNames = earlier,
            Notes = notes,
        };
    }

    /// <summary>Null when nothing is called what the note is about, which is reported.</summary>
    private StaffNote? Build(QuestionDraft question, NoteDraft note) =>
        note.Target is not { } target ? new StaffNote(null, note.Text)
        : _names.Find(question, target) is { } part ? new StaffNote(part, note.Text)
        : null;

    private QuestionPart? Build(QuestionDraft question, PartDraft part, ReportingWishes wishes)
    {
        var reporting = wishes.Fields;
        switch (part)
        {
            case CalculatedPartDraft value:
                return new CalculatedPart(new CalculatedField(
                    value.Path, value.Label, _calculations.Resolve(question, value, wishes.Of(value.Name ?? question.Id)), Resolve(value.Condition, question.Id)));
            case ProsePartDraft { Blocks.Count: > 0 } prose:
                return new ProsePart(new Prose(prose.Blocks.ToValueList()));
            case FieldPartDraft one:
                RequireOptions(one.Field.Spec, one.Field.Options);
                return new FieldPart(Build(one.Field, reporting));
            case TableDraft table:
                var columns = table.Columns.Select(c => new TableColumn(c.Id, c.Heading, c.Spec.Properties.ContainsKey(SpecProperty.InBrackets)));
                var conditions = _conditions.ResolveRows(table);
                var rows = table.Rows.Select(r => new TableRow(r.Id, r.Label, r.Cells.Select(c => Build(c, reporting)).ToValueList())
                {
                    ShownIf = conditions.GetValueOrDefault(r.Id),
                    Repeats = r.Repeats,
                });
                return new TablePart(new FieldTable(table.Corner, columns.ToValueList(), rows.ToValueList())
                {
                    CalculatedColumns = table.CalculatedColumns.Select(column => new CalculatedColumn(
                        column.Id, column.Label, _calculations.ResolveColumn(question, table, column, wishes.Of(column.Id)), column.After)).ToValueList(),
                    CalculatedRows = table.CalculatedRows.Select(row => new CalculatedRow(
                        row.Id, row.Label, _calculations.ResolveRow(question, table, row), row.After)).ToValueList(),
                });
            case MatrixDraft matrix:
                var rowConditions = _conditions.ResolveRows(matrix);
                var choices = matrix.Rows.Select(row => new MatrixRow(row.Name!.Value, Build(row, reporting)) { ShownIf = rowConditions.GetValueOrDefault(row.Name!.Value) });
                return new MatrixPart(new ChoiceMatrix(matrix.Corner, (ChoiceType)matrix.Spec.ToType(matrix.Options.Options), choices.ToValueList()));
            default:
                return null;
        }
    }

    private Field Build(FieldDraft draft, IReadOnlyDictionary<FieldPath, FieldReporting> reporting) => new(
        Passed(draft),
        draft.Label,
        draft.Spec.ToType(draft.Options.Options),
        draft.Belonging is null ? draft.Spec.Demands : draft.Spec.Demands with { AllowsMissing = false },
        draft.Belonging ?? (draft.Condition is null ? null : _conditions.Resolve(draft.Condition, draft)),
        reporting.GetValueOrDefault(draft.Path, FieldReporting.None))
    {
        Visibility = draft.Visibility,
    };

    /// <summary>Conditions rest on what stands earlier, so that what has been built is counted.</summary>
    private FieldPath Passed(FieldDraft draft)
    {
        _passed++;
        return draft.Path;
    }

    private void RequireOptions(TableDraft? table)
    {
        foreach (var column in table?.Columns ?? [])
        {
            RequireOptions(column.Spec, column.Options);
        }
    }

    private void RequireOptions(FieldSpec spec, OptionListDraft options)
    {
        if (spec.IsChoice && !options.WasSeen)
        {
            _context.Report(QuestionnaireDiagnostics.NoOptions, spec.Offset);
        }
    }
}
