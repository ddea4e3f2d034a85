using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Resolves what the parts of a file say of one another, once all of it has been read, and builds the questionnaire.</summary>
internal sealed class QuestionnaireAssembler(ReadingContext context, List<SectionDraft> sections)
{
    private const int MaxQuestions = 1_000;
    private const int MaxFields = 10_000;

    private readonly List<FieldDraft> _fields = sections.SelectMany(s => s.Questions).SelectMany(q => q.Fields).ToList();

    public Questionnaire Assemble(QuestionnaireHeader header, Prose introduction)
    {
        var questions = sections.Sum(section => section.Questions.Count);
        Limit(questions, MaxQuestions, new("frågor", "questions"));
        Limit(_fields.Count, MaxFields, new("svarsfält", "fields"));
        return new Questionnaire(header, introduction, sections.Select(Build).ToValueList());
    }

    private void Limit(int count, int most, LocalText what)
    {
        if (count > most)
        {
            context.Report(QuestionnaireDiagnostics.TooMany, 0, what, SwedishNumber.Format(count), SwedishNumber.Format(most));
        }
    }

    private Section Build(SectionDraft section) =>
        new(section.Id, section.Title, new Prose(section.Introduction.ToValueList()), section.Questions.Select(Build).ToValueList());

    private Question Build(QuestionDraft draft)
    {
        context.Question = draft.Id.Value;
        var reporting = new ReportingResolver(context).Resolve(draft);
        foreach (var table in draft.Parts.OfType<TableDraft>())
        {
            foreach (var column in table.Columns)
            {
                RequireOptions(column.Spec, column.Options);
            }
        }

        var parts = draft.Parts.Select(part => Build(part, reporting)).OfType<QuestionPart>().ToValueList();
        context.Question = null;
        return new Question(draft.Id, draft.Number, draft.Text, parts);
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
                var rows = table.Rows.Select(r => new TableRow(r.Id, r.Label, r.Cells.Select(c => Build(c, reporting)).ToValueList()));
                return new TablePart(new FieldTable(table.Corner, columns.ToValueList(), rows.ToValueList()));
            default:
                return null;
        }
    }

    private Field Build(FieldDraft draft, IReadOnlyDictionary<FieldPath, FieldReporting> reporting) => new(
        draft.Path,
        draft.Label,
        draft.Spec.ToType(draft.Options.Options),
        draft.Spec.Demands,
        draft.Condition is null ? null : Resolve(draft.Condition, draft),
        reporting.GetValueOrDefault(draft.Path, FieldReporting.None));

    private void RequireOptions(FieldSpec spec, OptionListDraft options)
    {
        if (spec.IsChoice && !options.WasSeen)
        {
            context.Report(QuestionnaireDiagnostics.NoOptions, spec.Offset);
        }
    }

    private Condition? Resolve(ConditionDraft condition, FieldDraft owner)
    {
        var text = condition.Field.Text;
        var target = Find(text, owner);
        if (target is null)
        {
            if (NearestWord.Find(text, context.FaultyIds) is null)
            {
                var choices = _fields.TakeWhile(f => f != owner).Where(f => f.Spec.IsChoice).Select(f => f.Path.ToString()).ToList();
                context.Report(QuestionnaireDiagnostics.UnknownReference, condition.Field.Offset, text, Suggestion.For(text, choices));
            }

            return null;
        }

        if (_fields.IndexOf(target) >= _fields.IndexOf(owner))
        {
            context.Report(QuestionnaireDiagnostics.LaterReference, condition.Field.Offset, text);
            return null;
        }

        if (!target.Spec.IsChoice)
        {
            context.Report(QuestionnaireDiagnostics.NotAChoice, condition.Field.Offset, text);
            return null;
        }

        var options = condition.Options.Select(option => ResolveOption(option, target)).OfType<Identifier>().ToValueList();
        return options.Count == 0 ? null : new Condition(target.Path, options);
    }

    private Identifier? ResolveOption(SpecPart option, FieldDraft target)
    {
        var known = target.Options.Options.Select(o => o.Id.Value).ToList();
        if (known.Contains(option.Text, StringComparer.Ordinal))
        {
            return Identifier.Parse(option.Text);
        }

        if (known.Count > 0 && NearestWord.Find(option.Text, context.FaultyIds) is null)
        {
            context.Report(QuestionnaireDiagnostics.UnknownOption, option.Offset, option.Text, target.Path.ToString(), Suggestion.For(option.Text, known));
        }

        return null;
    }

    /// <summary>A field of the same question by its own name, else any field by its path (a question's own field by the question's id).</summary>
    private FieldDraft? Find(string text, FieldDraft owner) =>
        _fields.Find(f => f.Path.Question == owner.Path.Question && f.Name?.Value == text && f.Path.ToString().Split('.').Length == 2)
        ?? _fields.Find(f => f.Path.ToString() == text);
}
