using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Finds what conditions name: a choice that stands earlier in the file, and options of it.</summary>
internal sealed class ConditionResolver
{
    private readonly ReadingContext _context;
    private readonly References _references;
    private readonly List<FieldDraft> _fields;
    private readonly Dictionary<string, int> _orderOfPath;
    private readonly bool _isIdLacking;

    /// <param name="fields">All of the questionnaire, in the order of the file.</param>
    public ConditionResolver(ReadingContext context, IEnumerable<FieldDraft> fields)
    {
        _context = context;
        _references = new References(context);
        _fields = fields.ToList();
        _orderOfPath = _fields.Select((field, order) => (field, order)).ToDictionary(f => f.field.Path.ToString(), f => f.order, StringComparer.Ordinal);
        _isIdLacking = _orderOfPath.Keys.Any(References.IsStandIn);
    }

    /// <summary>The condition, or null when what it names cannot be used, which is reported.</summary>
    public Condition? Resolve(ConditionDraft condition, FieldDraft owner)
    {
        var written = condition.Field;
        if (Find(written.Text, owner) is not { } order)
        {
            var candidates = _fields.Where(f => f.Spec.MayBeChoice).SelectMany(f => NamesOf(f, owner));
            _references.ReportUnknown(written, candidates, _isIdLacking, QuestionnaireDiagnostics.UnknownReference, written.Text);
            return null;
        }

        var target = _fields[order];
        if (order >= _orderOfPath[owner.Path.ToString()])
        {
            _context.Report(QuestionnaireDiagnostics.LaterReference, written.Offset, written.Text);
            return null;
        }

        if (!target.Spec.MayBeChoice)
        {
            _context.Report(QuestionnaireDiagnostics.NotAChoice, written.Offset, written.Text);
            return null;
        }

        var options = condition.Options.Select(option => Resolve(option, target)).OfType<Identifier>().ToValueList();
        return options.Count == 0 ? null : new Condition(target.Path, options);
    }

    private Identifier? Resolve(SpecPart option, FieldDraft target)
    {
        var known = target.Options.Options.Select(o => o.Id.Value).ToList();
        if (known.Contains(option.Text, StringComparer.Ordinal))
        {
            return Identifier.Parse(option.Text);
        }

        // Without any options, that is the mistake, and it has been reported.
        if (known.Count > 0)
        {
            _references.ReportUnknown(option, known, known.Exists(References.IsStandIn), QuestionnaireDiagnostics.UnknownOption, option.Text, target.Path.ToString());
        }

        return null;
    }

    /// <summary>A field of the same question by its own name, else any field by its path (a question's own field by the question's id).</summary>
    private int? Find(string text, FieldDraft owner) =>
        _orderOfPath.TryGetValue($"{owner.Path.Question}.{text}", out var near) ? near
        : _orderOfPath.TryGetValue(text, out var far) ? far
        : null;

    private static IEnumerable<string> NamesOf(FieldDraft field, FieldDraft owner)
    {
        if (field.Path.Question == owner.Path.Question && field.Name is { } name)
        {
            yield return name.Value;
        }

        yield return field.Path.ToString();
    }
}
