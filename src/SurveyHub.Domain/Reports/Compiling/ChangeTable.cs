using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// What has changed in the numbers of a table since the wave before: a row for each organisation in which something has, with the answer of then and of now, and
/// all others in words below.
/// </summary>
internal sealed class ChangeTable
{
    private const string Dash = "\u2013";
    private const string Arrow = "\u00A0\u2192 ";

    /// <summary>A mean of changes says no more than its numbers.</summary>
    private const int LeastMeanDecimals = 1;

    private readonly CompilingContext _context;
    private readonly EarlierWave? _earlier;
    private readonly IReadOnlyList<(AnswerColumn Column, Field Then)> _columns;
    private readonly IReadOnlyList<Compared> _compared;

    public ChangeTable(CompilingContext context, IEnumerable<AnswerColumn> columns)
    {
        (_context, _earlier) = (context, context.Answers.Earlier);
        // Rows of one wave are not those of the next, and what is calculated follows from what is shown.
        _columns = _earlier is null || context.IsOfRows ? [] : [.. columns.Where(IsCounted).Select(column => (column, Then: _earlier.FieldOf(context.Plain, column.Field)!)).Where(pair => pair.Then is not null)];
        _compared = [.. context.Participants.Where(p => !p.Response.IsSilent).Select(Compare)];

        bool IsCounted(AnswerColumn column) => column.Field.Type is NumberType && context.CalculatedIn(column.Field) is null;
    }

    private ReportTexts Texts => _context.Texts;

    private string Then => _earlier!.When;

    /// <summary>Null when there is nobody who answered both times.</summary>
    /// <param name="caption">Of the table that shows the answers of now.</param>
    public ReportBlock? TryBuild(string caption)
    {
        if (_columns.Count == 0 || !_compared.Any(IsInBoth))
        {
            return null;
        }

        var title = Texts.Say($"{caption}, ändring sedan {Then}", $"{caption}, change since {Then}");
        var changed = _compared.Where(one => IsInBoth(one) && one.Pairs.Any(IsChanged)).ToList();
        return changed.Count == 0
            ? new ParagraphBlock(ParagraphStyle.Small, [new ProseRun($"{title}. ", Bold: true), new ProseRun(string.Join(' ', Others(isAll: true)))])
            : Build(title, changed);
    }

    private TableBlock Build(string title, IReadOnlyList<Compared> changed)
    {
        var rows = changed.Select(one => new ReportRow([ReportCell.Text(one.Organisation.ShortName), .. one.Pairs.Select((pair, i) => ReportCell.Text(Words(pair, i)))])).ToList();
        ReportColumn[] header = [new(Texts.Name, false), .. _columns.Select(pair => new ReportColumn(pair.Column.Heading, true))];
        return new TableBlock(_context.NextTable(), title, header.ToValueList(), [.. rows, .. Means()], [.. Notes().Select(text => new TableNote(null, text))]);
    }

    private Compared Compare(Participant participant) => new(
        participant.Organisation,
        [
            .. _columns.Select(pair => (
                _earlier!.AnswerOf(participant.Organisation.Code, pair.Then),
                participant.Response.Find(pair.Column.Field.Path))),
        ]);

    private static bool IsInBoth(Compared one) => one.Pairs.Any(pair => pair.Then is not null) && one.Pairs.Any(pair => pair.Now is not null);

    private static bool IsChanged((Answer? Then, Answer? Now) pair) => pair switch
    {
        (null, null) => false,
        ({ Kind: var then }, { Kind: var now }) when then != now => true,
        ({ Value: NumberValue then }, { Value: NumberValue now }) => then.Number != now.Number,
        ({ Kind: AnswerKind.Value } then, { } now) => then.Raw != now.Raw,
        ({ }, { }) => false,
        _ => true,
    };

    /// <summary>"90,0 → 100,0"; an answer that stands as it was, alone.</summary>
    private string Words((Answer? Then, Answer? Now) pair, int column) => IsChanged(pair)
        ? $"{Words(pair.Then, _columns[column].Then)}{Arrow}{Words(pair.Now, _columns[column].Column.Field)}"
        : pair.Now is null ? "" : Words(pair.Now, _columns[column].Column.Field);

    private string Words(Answer? answer, Field field) => answer switch
    {
        null => Texts.Say("inget svar", "no answer"),
        { Kind: AnswerKind.NotApplicable } => Dash,
        { Kind: not AnswerKind.Value } => ReportTexts.Small(Texts.KindOf(answer.Kind)),
        _ => AnswerText.Lines(field, answer, Texts.Language)[0],
    };

    /// <summary>The mean change of those who gave a number both times, which is no difference of means.</summary>
    private IEnumerable<ReportRow> Means()
    {
        var differences = _columns.Select((_, i) => _compared.Select(one => one.Pairs[i])
            .Where(pair => pair is { Then.Value: NumberValue, Now.Value: NumberValue })
            .Select(pair => ((NumberValue)pair.Now!.Value!).Number - ((NumberValue)pair.Then!.Value!).Number).ToList()).ToList();
        if (differences.TrueForAll(column => column.Count == 0))
        {
            yield break;
        }

        yield return new ReportRow(
            [ReportCell.Text(Texts.Say("Medelvärde av ändringarna", "Mean of the changes")), .. differences.Select((column, i) => Mean(column, _columns[i].Column))], IsTotal: true);
    }

    private ReportCell Mean(List<decimal> differences, AnswerColumn column)
    {
        if (differences.Count == 0)
        {
            return ReportCell.Text("");
        }

        var decimals = Math.Max(LeastMeanDecimals, column.Decimals);
        var mean = Math.Round(differences.Average(), decimals, MidpointRounding.AwayFromZero);
        var sign = mean > 0 ? "+" : "";
        return new ReportCell([$"{sign}{SwedishNumber.Format(mean, decimals)}", $"({Texts.Of(differences.Count, _context.Asked)})"]);
    }

    private IEnumerable<string> Notes()
    {
        yield return Texts.Say(
            $"Före pilen svaret {Then}, efter pilen svaret nu. Det som står ensamt är oförändrat.",
            $"Before the arrow the answer of {Then}, after it the answer of now. What stands alone is unchanged.");
        if (_compared.Any(one => one.Pairs.Any(pair => pair.Then?.Kind == AnswerKind.NotApplicable || pair.Now?.Kind == AnswerKind.NotApplicable)))
        {
            yield return $"{Dash} {Texts.NotApplicable}.";
        }

        var percentages = _columns.Where(pair => pair.Column.Field.Type is NumberType { Unit: "%" }).Select(pair => Texts.Language.Quote(pair.Column.Heading)).ToList();
        if (percentages.Count > 0)
        {
            var where = percentages.Count == _columns.Count ? new LocalText("", "") : new($" i {Texts.List(percentages)}", $" in {Texts.List(percentages)}");
            yield return Texts.Say(
                $"Medelvärdet{where.Swedish} är i procentenheter, av dem som angett ett tal båda gångerna.",
                $"The mean{where.English} is in percentage points, of those who gave a number both times.");
        }

        foreach (var sentence in Others(isAll: false))
        {
            yield return sentence;
        }
    }

    /// <summary>Everybody without a row, and what the figures of then are worth.</summary>
    private IEnumerable<string> Others(bool isAll)
    {
        var unchanged = _compared.Where(one => IsInBoth(one) && !one.Pairs.Any(IsChanged)).ToList();
        var fresh = _compared.Where(one => one.Pairs.All(pair => pair.Then is null) && one.Pairs.Any(pair => pair.Now is not null)).ToList();
        var gone = _compared.Where(one => one.Pairs.Any(pair => pair.Then is not null) && one.Pairs.All(pair => pair.Now is null)).ToList();
        (IReadOnlyList<Compared> Ones, string Words)[] groups =
        [
            (unchanged, isAll ? Texts.Say("Oförändrat hos alla som svarat båda gångerna", "Unchanged for all who answered both times") : Texts.Say("Oförändrat", "Unchanged")),
            (fresh, Texts.Say($"Inget svar {Then}", $"No answer in {Then}")),
            (gone, Texts.Say($"Svar {Then} men inte nu", $"An answer in {Then} but not now")),
        ];
        foreach (var (ones, words) in groups.Where(group => group.Ones.Count > 0))
        {
            yield return $"{words}: {Texts.List([.. ones.Select(one => one.Organisation.ShortName)])}.";
        }

        if (_earlier!.Said is { } worth)
        {
            yield return worth;
        }
    }

    private sealed record Compared(Organisation Organisation, IReadOnlyList<(Answer? Then, Answer? Now)> Pairs);
}
