namespace SurveyHub.Domain.Reports.Directives;

/// <summary>A class of numbers, both limits in it.</summary>
internal readonly record struct NumberClass(decimal From, decimal To)
{
    public bool Holds(decimal number) => number >= From && number <= To;
}

/// <summary>
/// Divides numbers into classes for a map. They have been rounded as they are shown, so that no two regions with the same number in the table are filled
/// differently, and the limits are numbers that can be shown too: no number lies in two classes, and none between two.
/// </summary>
internal static class NumberClasses
{
    /// <summary>
    /// As near as can be to as many numbers in each, with equal ones together: fewer classes where too many are equal. The limits are the least and greatest
    /// that there are.
    /// </summary>
    /// <param name="numbers">At least one.</param>
    public static IReadOnlyList<NumberClass> Alike(IReadOnlyCollection<decimal> numbers, int most)
    {
        var groups = numbers.Order().GroupBy(number => number).Select(group => (Number: group.Key, Count: group.Count())).ToList();
        var classes = new List<(int Place, NumberClass Class)>();
        var before = 0;
        foreach (var (index, (number, count)) in groups.Index())
        {
            // Equal numbers belong where their middle stands in the row of all.
            var place = groups.Count <= most ? index : ((2 * before) + count) * most / (2 * numbers.Count);
            before += count;
            if (classes.Count > 0 && classes[^1].Place == place)
            {
                classes[^1] = (place, classes[^1].Class with { To = number });
            }
            else
            {
                classes.Add((place, new NumberClass(number, number)));
            }
        }

        return [.. classes.Select(one => one.Class)];
    }

    /// <summary>
    /// Such that the numbers of each class are as near their mean as can be (the natural breaks of Jenks, found exactly): one that lies far from the others
    /// gets a class of its own.
    /// </summary>
    /// <param name="numbers">At least one.</param>
    public static IReadOnlyList<NumberClass> NaturalBreaks(IReadOnlyCollection<decimal> numbers, int most)
    {
        var groups = numbers.Order().GroupBy(number => number).Select(group => group.ToArray()).ToList();
        var count = Math.Min(most, groups.Count);

        // By the number of classes and of the groups in them: what the best division costs, and where its last class starts.
        var best = new (double Cost, int Start)[count + 1, groups.Count + 1];
        for (var classes = 1; classes <= count; classes++)
        {
            for (var end = classes; end <= groups.Count; end++)
            {
                var (before, until) = (classes - 1, end);
                best[classes, end] = Enumerable.Range(before, classes == 1 ? 1 : until - before)
                    .Select(start => (Cost: best[before, start].Cost + Spread(groups[start..until]), Start: start)).MinBy(division => division.Cost);
            }
        }

        var found = new List<NumberClass>();
        for (var (classes, end) = (count, groups.Count); classes > 0; end = best[classes, end].Start, classes--)
        {
            found.Insert(0, new NumberClass(groups[best[classes, end].Start][0], groups[end - 1][0]));
        }

        return found;
    }

    /// <summary>As wide as each other, whether anything is in them or not.</summary>
    /// <param name="numbers">At least one.</param>
    /// <param name="decimals">Of the numbers.</param>
    public static IReadOnlyList<NumberClass> EqualSteps(IReadOnlyCollection<decimal> numbers, int count, int decimals)
    {
        var (least, greatest) = (numbers.Min(), numbers.Max());
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var starts = Enumerable.Range(0, count).Select(step => Math.Ceiling((least + ((greatest - least) * step / count)) / unit) * unit).Distinct().ToList();
        return [.. starts.Select((start, step) => new NumberClass(start, step < starts.Count - 1 ? starts[step + 1] - unit : greatest)).Where(one => one.From <= one.To)];
    }

    // Squares of amounts are more than a decimal holds.
    private static double Spread(IEnumerable<decimal[]> groups)
    {
        var numbers = groups.SelectMany(group => group).Select(number => (double)number).ToList();
        var mean = numbers.Average();
        return numbers.Sum(number => (number - mean) * (number - mean));
    }
}
