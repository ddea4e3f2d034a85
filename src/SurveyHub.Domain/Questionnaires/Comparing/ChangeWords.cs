using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>What stands on either side of a change, in words.</summary>
internal static class ChangeWords
{
    public static readonly LocalText Always = new("alltid", "always");

    /// <summary>A paragraph or item to a line, with the marks of its looks, since those may be what differs; null where there is none.</summary>
    public static string? Of(Prose prose) => prose.IsEmpty ? null : string.Join('\n', prose.Blocks.SelectMany(block => block switch
    {
        ProseParagraph paragraph => [Of(paragraph)],
        ProseList list => list.Items.Select((item, index) => $"{(list.Ordered ? $"{SwedishNumber.Format(index + 1)}." : "–")} {Of(item)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(prose)),
    }));

    public static LocalText? Of(decimal? number) => ChangeList.Text(number is { } stated ? SwedishNumber.Format(stated) : null);

    public static LocalText? Of(DateOnly? day) =>
        day is { } stated ? new LocalText(Language.Swedish.Date(stated), Language.English.Date(stated)) : (LocalText?)null;

    /// <summary>"1 är inte alls, 5 är helt": the words of the ends.</summary>
    public static LocalText? Of(ScaleType scale)
    {
        int[] ends = [scale.From, scale.To];
        var said = ends.Where(step => scale.WordsOf(step) is not null).ToList();
        return said.Count == 0 ? (LocalText?)null : new LocalText(In("är"), In("is"));

        string In(string @is) => string.Join(", ", said.Select(step => $"{SwedishNumber.Format(step)} {@is} {scale.WordsOf(step)}"));
    }

    public static LocalText? Of(AmountBasis? basis) => basis is null ? (LocalText?)null : new LocalText(basis.Swedish, basis.English);

    public static LocalText? Of(ValueList<FileKind> kinds) => string.Join(", ", kinds.Select(kind => kind.Extension()));

    public static LocalText? Of(Option option) => $"{option.Text} ({option.Id})";

    public static LocalText? Of(ValueList<Option> options) => string.Join(" / ", options.Select(option => option.Text));

    /// <summary>What the field takes.</summary>
    public static LocalText? Of(Field field) => new LocalText(FieldWords.Describe(field, Language.Swedish), FieldWords.Describe(field, Language.English));

    public static LocalText? Brackets(TableColumn column) => column.Parenthetical ? new LocalText("inom parentes", "in brackets") : (LocalText?)null;

    public static string? Of(ValueList<EarlierName> names) => names.Count == 0 ? null : string.Join(", ", names.Select(name =>
        (name.Part is { } part ? $"{part}: " : "") + name.Name + (name.Questionnaire is { } questionnaire ? $" ({questionnaire})" : "")));

    public static LocalText? Of(Visibility visibility) => visibility switch
    {
        Visibility.Open => new LocalText("redovisas svar för svar", "shown answer by answer"),
        Visibility.Aggregated => new LocalText("redovisas sammantaget", "reported in aggregate"),
        Visibility.Withheld => new LocalText("redovisas inte", "not reported"),
    };

    public static string? Of(ValueList<StaffNote> notes) =>
        notes.Count == 0 ? null : string.Join('\n', notes.Select(note => (note.Part is { } part ? $"{part}: " : "") + note.Text));

    public static LocalText? Direction(Question question) =>
        question.ReportedByRow ? new LocalText("en tabell per rad", "a table per row") : (LocalText?)null;

    public static LocalText? Of(FieldReporting reporting)
    {
        var rate = reporting.Rate is { } per ? $"per {SwedishNumber.Format(per.Per)} {per.Fact}" : null;
        (bool Is, LocalText Words)[] parts =
        [
            (reporting.Total, new("summa", "total")),
            (reporting.Mean, new("medelvärde", "mean")),
            (reporting.Median, new("median", "median")),
            (reporting.Range, new("min och max", "min and max")),
            (rate is not null, rate ?? ""),
            (reporting.Chart, new("diagram", "chart")),
        ];
        var said = parts.Where(part => part.Is).Select(part => part.Words)
            .Concat(reporting.Uncounted.Select(label => new LocalText($"utan {label}", $"without {label}"))).ToList();
        return said.Count == 0 ? (LocalText?)null : new LocalText(
            string.Join(", ", said.Select(words => words.Swedish)), string.Join(", ", said.Select(words => words.English)));
    }

    private static string Of(ProseParagraph paragraph) => string.Concat(paragraph.Runs.Select(run =>
    {
        var marks = (run.Bold ? "**" : "") + (run.Italic ? "*" : "");
        var text = marks + run.Text + marks;
        return run.Link is null ? text : $"[{text}]({run.Link})";
    }));
}
