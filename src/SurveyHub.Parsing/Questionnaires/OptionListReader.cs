using System.Text.RegularExpressions;
using Markdig.Syntax;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads a list of options: "- ( ) Ja {#ja}" where one may be chosen, "- [ ] Ja {#ja}" where several may.</summary>
internal sealed partial class OptionListReader(ReadingContext context, IdReader ids)
{
    private static readonly LocalText TheOption = new("Svarsalternativet", "The option");

    /// <summary>Whether a list is meant as options: something in it has a box, or an id.</summary>
    public static bool IsOptionList(IEnumerable<List<Piece>> items) =>
        items.Any(item => LooksLikeBox().IsMatch(Text(item)) || Text(item).Contains("{#", StringComparison.Ordinal));

    /// <param name="offset">Of the list, for items without text.</param>
    /// <param name="scope">The path of the field or column, under which the ids are unique.</param>
    /// <param name="spec">Says how many may be chosen; null takes it from the first item.</param>
    /// <param name="target">Receives the options.</param>
    /// <returns>The kind of choice that the list states, or null when no item states one.</returns>
    public FieldKind? Read(IReadOnlyList<List<Piece>> items, int offset, string scope, FieldSpec? spec, OptionListDraft target)
    {
        target.WasSeen = true;
        FieldKind? kind = null;
        var faults = 0;
        var options = new List<Option>();
        foreach (var item in items)
        {
            var label = new LabelText(item, offset);
            var box = Box().Match(label.Text);
            if (!box.Success)
            {
                context.Report(QuestionnaireDiagnostics.BadOption, label.Start);
                label.Skip(LooksLikeBox().Match(label.Text).Length);
                faults++;
            }
            else
            {
                var itemKind = box.Value[0] == '(' ? FieldKind.OneChoice : FieldKind.SeveralChoices;
                CheckKind(itemKind, kind ?? spec?.Kind, spec, label.Start);
                kind ??= itemKind;
                label.Skip(box.Length);
            }

            var id = ids.Take(label, TheOption, $"{scope}:");
            options.Add(new Option(id, label.Text));
        }

        target.Options = options.ToValueList();
        if (options.Count == 1 && faults == 0)
        {
            context.Report(QuestionnaireDiagnostics.TooFewOptions, offset);
        }

        return kind;
    }

    private void CheckKind(FieldKind found, FieldKind? expected, FieldSpec? spec, int offset)
    {
        if (expected is FieldKind.OneChoice or FieldKind.SeveralChoices && found != expected)
        {
            var word = SpecWords.Kinds[spec?.Kind ?? expected.Value].In(context.Language);
            context.Report(QuestionnaireDiagnostics.MixedOptions, offset, Mark(expected.Value), Mark(found), word);
        }
    }

    private static string Mark(FieldKind kind) => kind == FieldKind.OneChoice ? "( )" : "[ ]";

    private static string Text(List<Piece> item) => string.Concat(item.Select(p => p.Text)).TrimStart();

    /// <summary>The items of a list as pieces; a list with levels or several paragraphs in an item is reported.</summary>
    public List<List<Piece>> Items(ListBlock list)
    {
        var items = new List<List<Piece>>();
        var isFlat = true;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            isFlat &= item.Count == 1 && item[0] is ParagraphBlock;
            items.Add(item.FirstOrDefault() is LeafBlock { Inline: not null } paragraph ? InlineReader.Read(paragraph.Inline, context) : []);
        }

        if (!isFlat)
        {
            context.Report(QuestionnaireDiagnostics.NestedList, list.Span.Start);
        }

        return items;
    }

    [GeneratedRegex(@"^(\( \)|\[ \])(?= )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Box();

    [GeneratedRegex(@"^[\(\[] ?[xX*]? ?[\)\]]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LooksLikeBox();
}
