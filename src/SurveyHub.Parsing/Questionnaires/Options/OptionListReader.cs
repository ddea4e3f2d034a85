using System.Text.RegularExpressions;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Options;

/// <summary>Reads a list of options: "- ( ) Ja {#ja}" where one may be chosen, "- [ ] Ja {#ja}" where several may.</summary>
internal sealed partial class OptionListReader(ReadingContext context, IdReader ids)
{
    private static readonly LocalText TheOption = new("Svarsalternativet", "The option");

    /// <summary>Whether a list is meant as options: something in it has a box, or an id.</summary>
    public static bool IsOptionList(IEnumerable<ListItem> items) =>
        items.Any(item => HasBox(item) || item.Text.Contains("{#", StringComparison.Ordinal));

    public static bool HasBox(ListItem item) => LooksLikeBox().IsMatch(item.Text);

    /// <param name="items">The list.</param>
    /// <param name="offset">Of the list.</param>
    /// <param name="field">The path of the field or column, under which the ids are unique.</param>
    /// <param name="stated">How many may be chosen, as far as the field says; null takes it from the first item.</param>
    /// <param name="target">Receives the options.</param>
    /// <returns>The kind of choice that the list states, or null when no item states one.</returns>
    public FieldKind? Read(IReadOnlyList<ListItem> items, int offset, string field, FieldKind? stated, OptionListDraft target)
    {
        target.WasSeen = true;
        var kind = stated;
        FieldKind? first = null;
        var options = new List<Option>();
        foreach (var item in items)
        {
            var words = OptionSuffix.Take(item, context);
            var label = Labels.Read(words.Before, item.Offset, context);
            if (TakeBox(label) is { } found)
            {
                if (kind is not null && found.Kind != kind)
                {
                    context.Report(QuestionnaireDiagnostics.MixedOptions, found.Offset, Mark(found.Kind), Mark(kind.Value));
                }

                // One message for a list that disagrees with its field throughout.
                first ??= found.Kind;
                kind = first;
            }

            options.Add(ReadOption(label, words, IdScopes.OfOptions(field), kind, target));
        }

        target.Options = options.ToValueList();
        if (options.Count == 1)
        {
            context.Report(QuestionnaireDiagnostics.TooFewOptions, offset);
        }

        return first;
    }

    private Option ReadOption(LabelText label, OptionSuffix words, string scope, FieldKind? kind, OptionListDraft target)
    {
        var id = ids.TakeForOption(label, TheOption, scope);
        var isForText = OwnTexts.Ids.Contains(id.Value);
        if (words.Excludes is { } excludes && kind == FieldKind.OneChoice)
        {
            context.Report(QuestionnaireDiagnostics.NothingToExclude, excludes.Offset, excludes.Text);
        }

        if (words.Text is { } spec && !isForText && !IdReader.IsStandIn(id))
        {
            context.Report(QuestionnaireDiagnostics.OptionWithText, spec.Offset);
        }

        if (isForText && words is { Text: null, IsUnclear: false })
        {
            var text = SpecWords.Kinds[FieldKind.ShortText].In(context.Language);
            context.Report(QuestionnaireDiagnostics.OptionWithoutText, label.Start, id.Value, text, ids.ProposeOther(id.Value, scope));
        }

        var option = new Option(id, label.Text) { HasOwnText = isForText && words.Text is not null, ExcludesOthers = words.Excludes is not null };
        if (option.HasOwnText)
        {
            target.OwnTexts.Add(new OwnTextDraft(option, words.Text!));
        }

        return option;
    }

    private (FieldKind Kind, int Offset)? TakeBox(LabelText label)
    {
        var offset = label.Start;
        foreach (var kind in new[] { FieldKind.OneChoice, FieldKind.SeveralChoices })
        {
            if (label.Text.StartsWith(Mark(kind), StringComparison.Ordinal) && label.Text.AsSpan(Mark(kind).Length).StartsWith(' '))
            {
                label.Skip(Mark(kind).Length);
                return (kind, offset);
            }
        }

        context.Report(QuestionnaireDiagnostics.BadOption, offset);
        label.Skip(LooksLikeBox().Match(label.Text).Length);
        return null;
    }

    private static string Mark(FieldKind kind) => kind == FieldKind.OneChoice ? "( )" : "[ ]";

    [GeneratedRegex(@"^[(\[] ?[xX*]? ?[)\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex LooksLikeBox();
}
