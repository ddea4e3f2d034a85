using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Word.Forms;

/// <summary>
/// How wide the columns of a form's table are: first what each cannot do without, then what it would like, and the rest to those that are written in.
/// Lengths are in twentieths of a point.
/// </summary>
internal sealed class FormColumns
{
    private const int BriefLeast = 1000;
    private const int TextLeast = 1900;
    private const int TextWanted = 4200;
    private const int BoxAndTab = 440;

    /// <summary>The measured widths are those of Arial; what stands in for it may be a little wider.</summary>
    private const int Slack = 80;

    private readonly Need[] _needs;

    private FormColumns(FormTableBlock table, int room)
    {
        IsCompact = LeastOf(table, TableStyles.Text.Size) > room;
        _needs = NeedsOf(table, TextStyle.Size);
        Widths = Share(_needs, room);
    }

    /// <summary>One for each column, together as wide as the room.</summary>
    public int[] Widths { get; }

    public WordStyle TextStyle => IsCompact ? TableStyles.CompactText : TableStyles.Text;

    public WordStyle HeadingStyle => IsCompact ? TableStyles.CompactHeading : TableStyles.Heading;

    private bool IsCompact { get; }

    public static FormColumns For(FormTableBlock table, int room) => new(table, room);

    /// <summary>Whether the table is too wide for an upright page.</summary>
    public static bool NeedsLandscape(FormTableBlock table) => LeastOf(table, TableStyles.Text.Size) > PageGeometry.Portrait.TextWidth;

    /// <summary>Nothing but boxes to tick.</summary>
    public bool IsCentred(int column) => _needs[column].IsCentred;

    private static int LeastOf(FormTableBlock table, int size) => NeedsOf(table, size).Sum(need => need.Least);

    private static Need[] NeedsOf(FormTableBlock table, int size) =>
        [.. table.Headings.Select((heading, column) => column == 0 ? Labels(table, size) : Cells(table, column, heading, size))];

    private static Need Labels(FormTableBlock table, int size)
    {
        var texts = table.Rows.Select(row => row.Label).Prepend(table.Headings[0]).ToList();
        var least = texts.Max(text => LongestWord(text, size));
        var whole = texts.Max(text => Width(text, size));

        // A label of a few words may take three lines, but not a word a line.
        return new Need(Math.Max(least, Math.Min(whole, Math.Max(whole / 3, 1700))) + Margins, whole + Margins, IsCentred: false, Grows: false);
    }

    private static Need Cells(FormTableBlock table, int column, string heading, int size)
    {
        var controls = table.Rows.SelectMany(row => row.Cells[column - 1]).ToList();
        var isCentred = controls.Count > 0 && controls.All(control => control is TickControl { Text.Length: 0 });
        var (least, wanted) = controls.Select(control => NeedOf(control, size)).Append((0, 0)).Aggregate(
            (a, b) => (Math.Max(a.Item1, b.Item1), Math.Max(a.Item2, b.Item2)));
        return new Need(
            Math.Max(least, LongestWord(heading, size)) + Margins,
            Math.Max(wanted, Width(heading, size)) + Margins,
            isCentred,
            controls.Any(control => control is WritingControl { Kind: WritingKind.Line or WritingKind.Lines }));
    }

    private static (int Least, int Wanted) NeedOf(FormControl control, int size) => control switch
    {
        WritingControl { Kind: WritingKind.Line or WritingKind.Lines } => (TextLeast, TextWanted),
        WritingControl writing => (BriefLeast, Math.Max(BriefLeast, Width($"{writing.Hint}\u00A0{writing.Unit}", size))),
        ListControl list => (Width(list.Hint, size) + BoxAndTab, list.Choices.Max(choice => Width(choice.Text, size))),
        TickControl tick => (LongestWord(tick.Text, size) + BoxAndTab, Width(tick.Text, size) + BoxAndTab),
        _ => throw new NotSupportedException($"{control.GetType().Name} has no width."),
    };

    private static int[] Share(Need[] needs, int room)
    {
        var least = needs.Sum(need => need.Least);
        if (least >= room)
        {
            return Scale([.. needs.Select(need => need.Least)], room);
        }

        var wishes = needs.Select(need => Math.Max(0, need.Wanted - need.Least)).ToArray();
        var (left, wished) = (room - least, wishes.Sum());
        if (wished >= left)
        {
            return Scale([.. needs.Select((need, i) => need.Least + (int)((long)wishes[i] * left / wished))], room);
        }

        var widths = needs.Select(need => Math.Max(need.Least, need.Wanted)).ToArray();
        var growing = needs.Any(need => need.Grows) ? needs.Select(need => need.Grows).ToArray() : [.. needs.Select(_ => true)];
        var each = (left - wished) / growing.Count(grows => grows);
        return Scale([.. widths.Select((width, i) => growing[i] ? width + each : width)], room);
    }

    /// <summary>Exactly as wide as the room; what rounding leaves goes to the labels.</summary>
    private static int[] Scale(int[] widths, int room)
    {
        var sum = widths.Sum();
        var scaled = widths.Select(width => sum > room ? (int)((long)width * room / sum) : width).ToArray();
        scaled[0] += room - scaled.Sum();
        return scaled;
    }

    private static int LongestWord(string text, int size) =>
        text.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => Width(word, size)).DefaultIfEmpty().Max();

    /// <summary>As if bold, which headings are. Half points of type and thousandths of its size to twentieths of a point.</summary>
    private static int Width(string text, int size) => (int)(TextWidth.Of(text) * TextWidth.Bold * size / 100);

    private static int Margins => (2 * TableWriter.CellMargin) + Slack;

    /// <param name="Grows">Takes of what is left when all have what they want.</param>
    private readonly record struct Need(int Least, int Wanted, bool IsCentred, bool Grows);
}
