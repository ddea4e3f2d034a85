using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Themes with who says them, and words that some have said.</summary>
internal sealed class ThemeTables(TemplateContext context)
{
    private ReportTexts Texts => context.Texts;

    public IEnumerable<TableBlock> Build(ThemeListDirective directive)
    {
        var among = directive.Only is { } only ? context.Sets.In(only).ToHashSet() : null;
        var rows = Themes(directive)
            .Select(theme => (Theme: theme, Division: context.Sets.Of(new ThemeSet(theme.Id) { Place = directive.Place })))
            .Select(pair => (pair.Theme, pair.Division, In: pair.Division.In.Where(one => among is null || among.Contains(one)).ToList()))
            .ToList();
        var ordered = directive.ByCount ? rows.OrderByDescending(row => row.In.Count).ToList() : rows;
        var number = context.Compiling.NextTable();
        yield return new TableBlock(
            number,
            directive.Caption,
            [
                new(Texts.Say("Tema", "Theme"), false),
                new(Texts.Say("Antal", "Number"), true),
                new(SwedishWords.Capital(Texts.Words.Plural), false),
                .. directive.Quotes > 0 ? [new ReportColumn(Texts.Say("Citat", "Quotations"), false)] : Array.Empty<ReportColumn>(),
            ],
            [.. ordered.Select(row => Row(row.Theme, row.In, directive))],
            [.. Notes(rows.Select(row => (row.Theme, row.Division)), among)]);
    }

    private ReportRow Row(Theme theme, List<Organisation> members, ThemeListDirective directive) => new(
    [
        ReportCell.Text(theme.Name),
        ReportCell.Of(members.Count, 0),
        ReportCell.Text(Texts.List([.. TemplateContext.Ordered(members, null).Select(one => one.ShortName)])),
        .. directive.Quotes > 0 ? [new ReportCell(Quotes(theme, members, directive.Quotes))] : Array.Empty<ReportCell>(),
    ])
    {
        Key = theme.Id.Value,
    };

    /// <summary>The shortest that say it first, one from each: a quotation is to show what is meant, and the answers in full stand elsewhere.</summary>
    private ValueList<string> Quotes(Theme theme, List<Organisation> members, int most)
    {
        var names = members.ToDictionary(one => one.Code, one => one.ShortName);
        var lines = context.Sets.Themes.Codings
            .Where(placed => placed.Theme == theme.Id && placed.Place.Counts && names.ContainsKey(placed.Coding.Passage.Organisation) && IsOpen(placed.Coding.Passage.Field))
            .GroupBy(placed => placed.Coding.Passage.Organisation)
            .Select(group => (group.Key, group.MinBy(placed => placed.Coding.Passage.Quote.Length)!.Coding.Passage.Quote))
            .OrderBy(pair => pair.Quote.Length).ThenBy(pair => pair.Key)
            .DistinctBy(pair => Line(pair.Quote))
            .Take(most)
            .OrderBy(pair => pair.Key)
            .Select(pair => Texts.Say($"”{Line(pair.Quote)}” ({names[pair.Key]})", $"'{Line(pair.Quote)}' ({names[pair.Key]})"))
            .ToValueList();
        return lines.Count == 0 ? [""] : lines;
    }

    private static string Line(string quote) => WritingDirection.Closed(string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private bool IsOpen(FieldPath path) => context.Fields.Find(path.WithoutRow) is [{ Visibility: Visibility.Open }];

    private IEnumerable<Theme> Themes(ThemeListDirective directive)
    {
        var book = context.Input.Themes.Book;
        if (directive.Themes.Count > 0)
        {
            foreach (var unknown in directive.Themes.Where(id => book.Find(id) is null))
            {
                context.Report(CompilingDiagnostics.UnknownTheme, directive.Place, unknown.ToString());
            }

            return directive.Themes.Select(book.Find).OfType<Theme>();
        }

        var fields = directive.Subjects.SelectMany(subject => context.Fields.Find(subject.Path)).Select(field => field.Path).ToHashSet();
        var coded = context.Sets.Themes.Codings.ToLookup(placed => placed.Theme, placed => placed.Coding.Passage.Field.WithoutRow);
        return book.Themes.Where(theme => fields.Count == 0 || (theme.Rule?.Fields ?? theme.Fields.Concat(coded[theme.Id])).Any(fields.Contains)).Where(IsShown);
    }

    /// <summary>Where it was not asked for by its id, a theme of what is not reported for each is left out without a word.</summary>
    private bool IsShown(Theme theme) => (theme.Rule?.Fields ?? theme.Fields).SelectMany(path => context.Fields.Find(path)).All(field => field.Visibility == Visibility.Open);

    private IEnumerable<TableNote> Notes(IEnumerable<(Theme Theme, PanelDivision Division)> themes, HashSet<Organisation>? among)
    {
        var all = themes.Select(pair => pair.Division).ToList();
        var silent = all.SelectMany(division => Of(division, Membership.Silent)).Distinct().ToList();
        if (silent.Count > 0)
        {
            yield return new TableNote(null, $"{Texts.NotAnswered}: {Names(silent)}.");
        }

        foreach (var (who, names) in themes.Where(pair => Of(pair.Division, Membership.Undecided).Any()).GroupBy(pair => Names(Of(pair.Division, Membership.Undecided)), pair => pair.Theme.Name, (who, names) => (who, names.ToList())))
        {
            yield return new TableNote(null, Texts.Say(
                $"Går inte att säga av svaren från {who}: {ReportTexts.Small(Texts.List(names))}.", $"Cannot be told from the answers of {who}: {ReportTexts.Small(Texts.List(names))}."));
        }

        IEnumerable<Organisation> Of(PanelDivision division, Membership membership) => division[membership].Where(one => among is null || among.Contains(one));
    }

    private string Names(IEnumerable<Organisation> organisations) => Texts.List([.. TemplateContext.Ordered(organisations, null).Select(one => one.ShortName)]);
}
