using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Options;

/// <summary>
/// Decides which field a list of options belongs to: the one that "Options for …" above it names, else the choice before it, else it is the
/// question's own field.
/// </summary>
internal sealed class OptionPlacer(ReadingContext context, IdReader ids)
{
    private readonly OptionListReader _reader = new(context, ids);
    private readonly References _references = new(context);
    private (Instruction Instruction, QuestionDraft Question)? _awaited;

    /// <summary>Whether the next list is options, whatever it looks like.</summary>
    public bool IsWaiting => _awaited is not null;

    /// <summary>Takes "Options for …".</summary>
    public void Await(Instruction instruction, QuestionDraft question)
    {
        if (instruction.Rest.Find(p => !p.IsBlank) is { } text)
        {
            context.Report(QuestionnaireDiagnostics.ListExpected, text.Offset, instruction.Words.Text);
            Forgive(question);
        }
        else
        {
            _awaited = (instruction, question);
        }
    }

    /// <summary>Something else than a list follows.</summary>
    public void StopWaiting()
    {
        if (_awaited is var (instruction, question))
        {
            context.Report(QuestionnaireDiagnostics.ListExpected, instruction.Words.Offset, instruction.Words.Text);
            Forgive(question);
        }

        _awaited = null;
    }

    public void Place(List<ListItem> items, int offset, QuestionDraft? question)
    {
        if (question is null)
        {
            context.ReportOutsideQuestion(offset);
            return;
        }

        var awaited = _awaited?.Instruction;
        _awaited = null;
        var targets = Targets(question);
        if (awaited is null)
        {
            PlaceByOrder(items, offset, question, targets);
        }
        else
        {
            PlaceByName(awaited.Target, items, offset, question, targets);
        }
    }

    private void PlaceByName(SpecPart? name, List<ListItem> items, int offset, QuestionDraft question, List<Target> targets)
    {
        var named = targets.Find(t => t.Name == name?.Text);
        if (named is null && name is { } written)
        {
            _references.ReportUnknown(written, targets.Select(t => t.Name), targets.Exists(t => References.IsStandIn(t.Name)), QuestionnaireDiagnostics.UnknownReference, written.Text);
        }
        else if (named?.Options.WasSeen == true)
        {
            context.Report(QuestionnaireDiagnostics.RepeatedOptions, name!.Value.Offset, named.Name);
        }
        else if (named?.Spec is { MayBeChoice: false, Kind: { } kind })
        {
            context.Report(QuestionnaireDiagnostics.OptionsNotTaken, name!.Value.Offset, named.Name, SpecWords.Kinds[kind].In(context.Language));
        }

        var open = targets.Where(t => t.Spec.MayBeChoice && !t.Options.WasSeen).ToList();
        var target = named ?? Guess(name?.Text, open);
        Read(items, offset, question, $"{question.Id}.{target?.Name ?? $"0 {offset}"}", target is { Options.WasSeen: false } ? target : null);
        if (target is null)
        {
            Forgive(question);
        }
    }

    private void PlaceByOrder(List<ListItem> items, int offset, QuestionDraft question, List<Target> targets)
    {
        var field = question.SingleFields.LastOrDefault(f => f.Spec.IsChoice && !f.Options.WasSeen)
            ?? question.SingleFields.LastOrDefault(f => f.Spec.Kind is null && !f.Options.WasSeen);
        if (field is not null)
        {
            _reader.Read(items, offset, field.Path.ToString(), field.Spec.Kind, field.Options);
            AddOwnTexts(question, field.Options);
        }
        else if (targets.Find(t => t.Spec.MayBeChoice && !t.Options.WasSeen) is { } column)
        {
            var hint = new LocalText(
                $"Gäller de kolumnen ”{column.Name}”? Skriv *Svarsalternativ för {column.Name}:* på raden ovanför.",
                $"Are they for the column '{column.Name}'? Write *Options for {column.Name}:* on the line above.");
            context.Report(QuestionnaireDiagnostics.OptionsWithoutField, offset, hint);
            Read(items, offset, question, $"{question.Id}.{column.Name}", column);
        }
        else if (question.SingleFields.Any(f => f.Name is null) || question.Columns.Any() || question.HasMatrix)
        {
            context.Report(QuestionnaireDiagnostics.OptionsWithoutField, offset, "");
        }
        else
        {
            AddOwnField(items, offset, question);
        }
    }

    private void AddOwnField(List<ListItem> items, int offset, QuestionDraft question)
    {
        if (!context.HasRoomForFields(1, offset))
        {
            return;
        }

        var options = new OptionListDraft();
        var kind = _reader.Read(items, offset, question.Id.Value, null, options) ?? FieldKind.OneChoice;
        var spec = FieldSpec.Unknown(offset) with { Kind = kind };
        question.Parts.Add(new FieldPartDraft(new FieldDraft(FieldPath.Of(question.Id), null, question.Text, spec, options, null)));
        AddOwnTexts(question, options);
    }

    private void Read(List<ListItem> items, int offset, QuestionDraft question, string field, Target? target)
    {
        var stated = target?.Spec is { IsChoice: true, Kind: { } kind } ? kind : (FieldKind?)null;
        var options = target?.Options ?? new OptionListDraft();
        _reader.Read(items, offset, field, stated, options);
        AddOwnTexts(question, options);
    }

    /// <summary>The texts that options have of their own stand as fields right after the choice.</summary>
    private void AddOwnTexts(QuestionDraft question, OptionListDraft options)
    {
        var place = question.Parts.FindIndex(part => part is FieldPartDraft { Field: var field } && field.Options == options);
        var choice = place < 0 ? null : ((FieldPartDraft)question.Parts[place]).Field;
        foreach (var (option, spec) in options.OwnTexts)
        {
            if (question.Columns.Any(column => column.Options == options))
            {
                context.Report(QuestionnaireDiagnostics.OptionTextInTable, spec.Offset);
            }
            else if (choice is not null && context.HasRoomForFields(1, spec.Offset))
            {
                question.Parts.Insert(++place, new FieldPartDraft(new FieldDraft(
                    OwnTexts.PathOf(choice.Path, option.Id), option.Id, option.Name, spec, new OptionListDraft(), null)
                {
                    Belonging = new Condition(choice.Path, [option.Id]),
                    Visibility = choice.Visibility.OfOwnText(),
                }));
            }
        }
    }

    /// <summary>The options of the question's fields are here somewhere, whatever they were called: no second message that they are lacking.</summary>
    private static void Forgive(QuestionDraft question)
    {
        foreach (var target in Targets(question))
        {
            target.Options.WasSeen = true;
        }
    }

    private static Target? Guess(string? name, List<Target> open) =>
        name is null && open.Count == 1 ? open[0]
        : name is not null && NearestWord.Find(name, open.Select(t => t.Name)) is { } nearest ? open.Find(t => t.Name == nearest)
        : null;

    private static List<Target> Targets(QuestionDraft question) =>
    [
        .. question.Columns.Select(c => new Target(c.Id.Value, c.Spec, c.Options)),
        .. question.SingleFields.Where(f => f.Name is not null).Select(f => new Target(f.Name!.Value.Value, f.Spec, f.Options)),
    ];

    /// <summary>A field or column that options can be given to by name.</summary>
    private sealed record Target(string Name, FieldSpec Spec, OptionListDraft Options);
}
