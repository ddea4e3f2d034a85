using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
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

    public QuestionnaireAssembler(ReadingContext context, List<SectionDraft> sections)
    {
        _context = context;
        _sections = sections;
        var fields = sections.SelectMany(s => s.Questions).SelectMany(q => q.Fields).ToList();
        _conditions = new ConditionResolver(context, fields);
        _reporting = new ReportingResolver(context);
        _checks = new CheckResolver(context, fields);
        _names = new QuestionPartNames(context);
        _earlierNames = new EarlierNameResolver(context, _names);
    }

    public Questionnaire Assemble(QuestionnaireHeader header, Prose introduction) =>
        new(header, introduction, _sections.Select(Build).ToValueList());

    private Section Build(SectionDraft section) =>
        new(section.Id, section.Title, new Prose(section.Introduction.ToValueList()), section.Questions.Select(Build).ToValueList())
        {
            ShownIf = Resolve(section.Condition, section.Questions.SelectMany(question => question.Fields), null),
        };

    /// <summary>The condition of all these fields; null when there is none.</summary>
    private Condition? Resolve(ConditionDraft? condition, IEnumerable<FieldDraft> below, Identifier? question) =>
        condition is not null && below.FirstOrDefault() is { } first ? _conditions.Resolve(condition, first, question) : null;

    private Question Build(QuestionDraft draft)
    {
        _context.Question = draft.Id.Value;
        var reporting = _reporting.Resolve(draft);
        foreach (var column in draft.Columns)
        {
            RequireOptions(column.Spec, column.Options);
        }

        var parts = draft.Parts.Select(part => Build(part, reporting.Fields)).OfType<QuestionPart>().ToValueList();
        var checks = _checks.Resolve(draft);
        var earlier = _earlierNames.Resolve(draft);
        var notes = draft.Notes.Select(note => (note.Text, note.Target, Part: note.Target is { } target ? _names.Find(draft, target) : null)).Where(note => note.Target is null || note.Part is not null)
            .Select(note => new StaffNote(note.Part, note.Text)).ToValueList();
        var shownIf = Resolve(draft.Condition, draft.Fields, draft.Id);
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

    private QuestionPart? Build(PartDraft part, IReadOnlyDictionary<FieldPath, FieldReporting> reporting)
    {
        switch (part)
        {
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
                return new TablePart(new FieldTable(table.Corner, columns.ToValueList(), rows.ToValueList()));
            case MatrixDraft matrix:
                var rowConditions = _conditions.ResolveRows(matrix);
                var choices = matrix.Rows.Select(row => new MatrixRow(row.Name!.Value, Build(row, reporting)) { ShownIf = rowConditions.GetValueOrDefault(row.Name!.Value) });
                return new MatrixPart(new ChoiceMatrix(matrix.Corner, (ChoiceType)matrix.Spec.ToType(matrix.Options.Options), choices.ToValueList()));
            default:
                return null;
        }
    }

    private Field Build(FieldDraft draft, IReadOnlyDictionary<FieldPath, FieldReporting> reporting) => new(
        draft.Path,
        draft.Label,
        draft.Spec.ToType(draft.Options.Options),
        draft.Belonging is null ? draft.Spec.Demands : draft.Spec.Demands with { AllowsMissing = false },
        draft.Belonging ?? (draft.Condition is null ? null : _conditions.Resolve(draft.Condition, draft)),
        reporting.GetValueOrDefault(draft.Path, FieldReporting.None))
    {
        Visibility = draft.Visibility,
    };

    private void RequireOptions(FieldSpec spec, OptionListDraft options)
    {
        if (spec.IsChoice && !options.WasSeen)
        {
            _context.Report(QuestionnaireDiagnostics.NoOptions, spec.Offset);
        }
    }
}
