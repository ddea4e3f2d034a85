using System.Globalization;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.TestKit.Word;

/// <summary>A place as it was reported: the fate by its name, and what was found there.</summary>
public sealed record ReportedPlace(string Key, string Fate, string Found);

/// <summary>
/// Tells whether a refreshed file has lost prose, or says something that is neither right nor reported. It knows XML and what the pieces were and
/// are to be, and shares nothing with what refreshed the file.
/// </summary>
/// <param name="texts">By key: what was generated last, and what is right now.</param>
/// <param name="tables">The same of tables, the first cell of a row telling it from the others.</param>
/// <param name="charts">The same of charts, as lines with tabs between.</param>
/// <param name="maps">The same of maps.</param>
public sealed class RefreshChecker(
    IReadOnlyDictionary<string, (string Last, string Now)> texts, IReadOnlyDictionary<string, (string[][] Last, string[][] Now)> tables,
    IReadOnlyDictionary<string, (string Last, string Now)> charts, IReadOnlyDictionary<string, (CheckedMap Last, CheckedMap Now)> maps)
{
    private readonly string[] _keys = [.. texts.Keys, .. tables.Keys, .. charts.Keys, .. maps.Keys];

    /// <summary>Everything that is wrong, in words; none when nothing is.</summary>
    public IReadOnlyList<string> Check(byte[] before, byte[] after, IReadOnlyCollection<ReportedPlace> reported)
    {
        var (was, now) = (new WordFile(before), new WordFile(after));
        var wrong = new List<string>();
        if (!was.Parts.SequenceEqual(now.Parts))
        {
            return ["parts have come or gone"];
        }

        var drawn = ChartParts(new WordFile(before));
        foreach (var part in drawn.Where(part => part.EndsWith(".xml", StringComparison.Ordinal) && ChartReading.Looks(was.Text(part)) != ChartReading.Looks(now.Text(part))))
        {
            wrong.Add($"{part}: the chart looks different");
        }

        foreach (var part in was.Parts.Except(drawn).Where(part => !was.Bytes(part).AsSpan().SequenceEqual(now.Bytes(part)) && !IsRegister(was, part)))
        {
            CheckOutside(part, was.Text(part), now.Text(part), wrong);
        }

        var seen = new List<CheckedPiece>();
        foreach (var part in was.Parts.Where(part => part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var (earlier, later) = (PiecesOf(was, part), PiecesOf(now, part));
            seen.AddRange(earlier);
            if (!earlier.Select(piece => piece.Key).SequenceEqual(later.Select(piece => piece.Key)))
            {
                wrong.Add($"{part}: pieces have come or gone");
                continue;
            }

            foreach (var (old, young) in earlier.Zip(later))
            {
                if (charts.TryGetValue(old.Key, out var chart))
                {
                    CheckChart(old, CheckedChart.Of(was, part, old.Control), CheckedChart.Of(now, part, young.Control), chart, reported, wrong);
                }
                else if (maps.TryGetValue(old.Key, out var map))
                {
                    CheckMap(old, young, (CheckedMap.TextOf(map.Last), CheckedMap.TextOf(map.Now)), reported, wrong);
                }
                else
                {
                    CheckPiece(part, old, young, reported, wrong);
                }
            }
        }

        // What stands in two forms of one thing may be told once.
        wrong.AddRange(_keys.Where(key => reported.Count(place => place.Key == key) is var told
            && (told > seen.Count(piece => piece.Key == key) || told < seen.Count(piece => piece.Key == key && !piece.IsOlderForm)))
            .Select(key => $"{key} is told of more or fewer places than it stands in"));
        return wrong;
    }

    private static bool IsRegister(WordFile file, string part) =>
        part.StartsWith("customXml/item", StringComparison.Ordinal) && file.Xml(part).Root!.Name.NamespaceName == "urn:surveyhub:report:1";

    private HashSet<string> ChartParts(WordFile file) => [.. file.Parts.Where(part => part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal))
        .SelectMany(part => PiecesOf(file, part).Where(piece => charts.ContainsKey(piece.Key)).SelectMany(piece => CheckedChart.Of(file, part, piece.Control).Parts))];

    private static void CheckChart(
        CheckedPiece piece, CheckedChart before, CheckedChart after, (string Last, string Now) value, IEnumerable<ReportedPlace> reported, List<string> wrong)
    {
        var isKept = before.Drawn == after.Drawn && before.Kept == after.Kept;
        var isRight = AreSame(after.Drawn, value.Now) && AreSame(after.Kept, value.Now);
        var isAsBefore = AreSame(before.Drawn, value.Last) && AreSame(before.Kept, value.Last);
        var fates = reported.Where(place => place.Key == piece.Key).Select(place => place.Fate).ToArray();
        if (!fates.Any(fate => fate switch
        {
            "Unchanged" => isKept && isRight && value.Last == value.Now,
            "Changed" => isAsBefore && isRight && value.Last != value.Now,
            "RightByHand" => isKept && isRight,
            "EditedByHand" => isKept && value.Last == value.Now,
            "EditedByHandOutdated" => isKept && value.Last != value.Now,
            _ => isKept && piece.IsGoing,
        }))
        {
            wrong.Add($"{piece.Key} was '{before.Drawn}', is '{after.Drawn}' and '{after.Kept}', and is reported as {string.Join(" or ", fates)}");
        }
    }

    private static void CheckMap(CheckedPiece before, CheckedPiece after, (string Last, string Now) value, IEnumerable<ReportedPlace> reported, List<string> wrong)
    {
        var (was, now) = (CheckedMap.TextOf(before.Control), CheckedMap.TextOf(after.Control));
        var isKept = was == now;
        var fates = reported.Where(place => place.Key == before.Key).Select(place => place.Fate).ToArray();
        if (!fates.Any(fate => fate switch
        {
            "Unchanged" => isKept && now == value.Now && value.Last == value.Now,
            "Changed" => was == value.Last && now == value.Now && value.Last != value.Now,
            "RightByHand" => isKept && now == value.Now,
            "EditedByHand" => isKept && value.Last == value.Now,
            "EditedByHandOutdated" => isKept && value.Last != value.Now,
            _ => isKept && before.IsGoing,
        }))
        {
            wrong.Add($"{before.Key} was '{was}', is '{now}', and is reported as {string.Join(" or ", fates)}");
        }

        if (CheckedMap.LooksOf(before.Control) != CheckedMap.LooksOf(after.Control))
        {
            wrong.Add($"{before.Key}: the map looks different");
        }

        if (before.AwaitsDecision && !isKept)
        {
            wrong.Add($"{before.Key} was filled while a change in it awaits a decision");
        }
    }

    // Numbers may be kept as binary fractions.
    private static bool AreSame(string lines, string others) => Numbers(lines) == Numbers(others);

    private static string Numbers(string lines) => string.Join('\t', lines.Replace("\n", "\t\n\t", StringComparison.Ordinal).Split('\t').Select(cell =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("G12", CultureInfo.InvariantCulture) : cell));

    private CheckedPiece[] PiecesOf(WordFile file, string part) => file.Xml(part).Root!.Name.Namespace == W
        ? [.. file.Xml(part).Root!.Controls().Where(control => _keys.Contains(WordRuns.KeyOf(control))).Select(control => new CheckedPiece(control, _keys))]
        : [];

    private void CheckOutside(string part, string before, string after, List<string> wrong)
    {
        if (PieceCutter.Cut(before, _keys).Outside != PieceCutter.Cut(after, _keys).Outside)
        {
            wrong.Add($"{part}: something outside the pieces has changed");
        }
    }

    private void CheckPiece(string part, CheckedPiece before, CheckedPiece after, IEnumerable<ReportedPlace> reported, List<string> wrong)
    {
        var isTable = tables.ContainsKey(before.Key);
        var found = isTable && before.Rows.Length > 0 ? string.Join('\n', before.Rows.Select(row => string.Join('\t', row))) : before.Text;
        var places = reported.Where(place => place.Key == before.Key && place.Found == found).ToArray();
        if (!places.Any(place => isTable ? IsTold(before, after, place.Fate, tables[before.Key]) : IsTold(before, after, place.Fate, texts[before.Key])))
        {
            wrong.Add($"{part}: {before.Key} was '{found}', is '{after.Text}' and is reported as {string.Join(" or ", places.Select(place => place.Fate))}");
        }

        if (before.AwaitsDecision && before.Text != after.Text)
        {
            wrong.Add($"{part}: {before.Key} was written into while a change in it awaits a decision");
        }

        if (before.Anchors != after.Anchors)
        {
            wrong.Add($"{part}: {before.Key} has lost something that somebody put in it");
        }
    }

    private static bool IsTold(CheckedPiece before, CheckedPiece after, string fate, (string Last, string Now) value)
    {
        var (last, now) = (CheckedPiece.Normal(value.Last), CheckedPiece.Normal(value.Now));
        return fate switch
        {
            "Unchanged" => before.Text == after.Text && after.Text == now && last == now,
            "Changed" => before.Text == last && after.Text == now && last != now,
            "RightByHand" => before.Text == after.Text && after.Text == now,
            "UnchangedWithProse" => before.Text == after.Text && last == now && after.Text.Contains(now, StringComparison.Ordinal),
            "ChangedWithProse" => IsExchanged(before.Text, after.Text, last, now),
            "EditedByHand" => before.Text == after.Text && last == now && before.Text != last || (before.Text == after.Text && last == now && after.Anchors.Length > 0),
            "EditedByHandOutdated" => before.Text == after.Text && last != now,
            _ => before.IsGoing && before.Text == after.Text,
        };
    }

    private static bool IsTold(CheckedPiece before, CheckedPiece after, string fate, (string[][] Last, string[][] Now) value)
    {
        var isKept = before.Text == after.Text;
        return fate switch
        {
            "Changed" or "ChangedWithProse" => IsExchanged(before.Rows, after.Rows, value.Last, value.Now),
            "Unchanged" or "RightByHand" => isKept && Same(after.Rows, value.Now),
            "UnchangedWithProse" => isKept && IsExchanged(before.Rows, after.Rows, value.Last, value.Now),
            "EditedByHand" => isKept && Same(value.Last, value.Now),
            "EditedByHandOutdated" => isKept && !Same(value.Last, value.Now),
            _ => before.IsGoing && isKept,
        };
    }

    private static bool IsExchanged(string[][] before, string[][] after, string[][] last, string[][] now)
    {
        if (before.Length != last.Length || after.Length != now.Length)
        {
            return false;
        }

        for (var i = 0; i < now.Length; i++)
        {
            var was = Array.FindIndex(last, row => row[0] == now[i][0]);
            var isRight = was < 0
                ? Same([after[i]], [now[i]])
                : Enumerable.Range(0, now[i].Length).All(column => IsSettled(before[was][column], after[i][column], last[was][column], now[i][column]));
            if (!isRight)
            {
                return false;
            }
        }

        // A row may only go with nothing of anybody's in it.
        return last.Index().All(row => Array.Exists(now, other => other[0] == row.Item[0]) || Same([before[row.Index]], [row.Item]));
    }

    private static bool IsSettled(string before, string after, string last, string now)
    {
        (last, now) = (CheckedPiece.Normal(last), CheckedPiece.Normal(now));
        return (before == after && after == now) || IsExchanged(before, after, last, now);
    }

    private static bool IsExchanged(string before, string after, string last, string now) => last.Length == 0
        ? before.Length == 0 && after == now
        : Enumerable.Range(0, before.Length).Any(at => before.AsSpan(at).StartsWith(last, StringComparison.Ordinal)
            && IsBorder(before, at) && IsBorder(before, at + last.Length) && after == before[..at] + now + before[(at + last.Length)..]);

    // No word or number goes on across it, not by a decimal comma or a space between thousands either.
    private static bool IsBorder(string text, int at)
    {
        var (before, after) = (text[..at], text[at..]);
        return !(before.Length > 0 && after.Length > 0 && char.IsLetterOrDigit(before[^1]) && char.IsLetterOrDigit(after[0]))
            && !(EndsWithDigit(before) && StartsWithDigit(after));
    }

    private static bool EndsWithDigit(string text) => text.TrimEnd(' ', ',', '.', '-') is { Length: > 0 } rest && text.Length - rest.Length < 2 && char.IsNumber(rest[^1]);

    private static bool StartsWithDigit(string text) => text.TrimStart(' ', ',', '.', '-') is { Length: > 0 } rest && text.Length - rest.Length < 2 && char.IsNumber(rest[0]);

    private static bool Same(string[][] rows, string[][] others) => rows.Length == others.Length && rows.Zip(others).All(pair =>
        pair.First.Select(CheckedPiece.Normal).SequenceEqual(pair.Second.Select(CheckedPiece.Normal)));
}
