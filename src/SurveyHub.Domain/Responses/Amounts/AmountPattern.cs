using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Amounts;

/// <summary>The pieces that amounts are written with: money, what it is paid for, a ceiling.</summary>
internal static partial class AmountPattern
{
    /// <summary>More kronor than this is a slip of the hand, and could overflow a sum.</summary>
    private const decimal Greatest = 1_000_000_000_000_000m;

    /// <summary>What stands between the pieces and belongs to none of them.</summary>
    private static readonly char[] Separators = [' ', ',', '(', ')', ':', '-'];

    private static readonly IReadOnlyList<(string Words, AmountBasis Basis)> BasisWords = AmountBasis.All
        .SelectMany(basis => new[] { basis.Swedish, basis.English }.Concat(basis.AlsoWritten).Select(words => (words, basis)))
        .OrderByDescending(pair => pair.words.Length)
        .ToList();

    /// <summary>
    /// Money at the start of a text: "1,5 miljoner kr", "98,9 mnkr", "24 000". What follows it is left in <paramref name="text"/>.
    /// A number without a unit is money only alone, before a basis or before a label that is set off from it: "10 besök" is none.
    /// </summary>
    public static decimal? TakeMoney(ref string text)
    {
        var rest = text;
        var amount = TakeNumber(ref rest, out var hasUnit);
        if (amount is null || !(hasUnit || rest.Length == 0 || rest[0] is '(' or ',' or ':' || TakeBasis(rest, out _) is not null))
        {
            return null;
        }

        text = rest;
        return amount;
    }

    /// <summary>What money is paid for, at the start of a text or just within brackets.</summary>
    public static AmountBasis? TakeBasis(ref string text)
    {
        var basis = TakeBasis(text, out var rest);
        text = rest;
        return basis;
    }

    /// <summary>A ceiling anywhere in a text: "max 6 000 kr/enhet". It is cut out.</summary>
    public static AmountCeiling? TakeCeiling(ref string text)
    {
        foreach (Match match in CeilingWords().Matches(text))
        {
            var after = text[(match.Index + match.Length)..];
            var amount = TakeNumber(ref after, out var hasUnit);
            var basis = TakeBasis(ref after);
            // "max 3 besök" is a remark and no money.
            if (amount is { } most && (hasUnit || basis is not null || after.Length == 0))
            {
                text = $"{text[..match.Index].TrimEnd(' ', ',', '(')} {after.TrimStart(')', ' ', ',')}".Trim();
                return new AmountCeiling(most, basis);
            }
        }

        return null;
    }

    /// <summary>What is left of a line when its pieces are taken, as a label.</summary>
    public static string Label(string text) => text.Trim(Separators);

    /// <summary>True when a text speaks of money somewhere: by a unit or by the size of the number.</summary>
    public static bool MentionsMoney(string text) => AnyMoney().IsMatch(text);

    /// <summary>True when a text goes on to a second number: "till 20 000", "-20 000", "eller 5". Then it is a range or a choice.</summary>
    public static bool GoesOnToNumber(string text) => NextNumber().IsMatch(text);

    private static decimal? TakeNumber(ref string text, out bool hasUnit)
    {
        var match = Money().Match(text);
        hasUnit = match.Groups["scale"].Success || match.Groups["currency"].Success;
        if (!match.Success || !SwedishNumber.TryParse(match.Groups["number"].Value, out var number))
        {
            return null;
        }

        text = text[match.Length..].TrimStart();
        var amount = number * Scale(match.Groups["scale"].Value) * Scale(match.Groups["currency"].Value);
        return amount > Greatest ? null : amount;
    }

    private static AmountBasis? TakeBasis(string text, out string rest)
    {
        var inside = text.TrimStart(Separators);
        var joined = inside.StartsWith('/') ? $"/{inside[1..].TrimStart()}" : inside;
        foreach (var (words, basis) in BasisWords)
        {
            if (TryTakeWords(joined, words, out rest))
            {
                return basis == AmountBasis.PerYear && TakeInTotal(ref rest) ? AmountBasis.PerYearInTotal : basis;
            }
        }

        rest = text;
        return null;
    }

    /// <summary>What follows a year may make it the total: "per år (totalt i regionen)", "/år totalt".</summary>
    private static bool TakeInTotal(ref string text)
    {
        var isTotal = TryTakeWords(text.TrimStart(Separators), "totalt", out var rest) || TryTakeWords(text.TrimStart(Separators), "in total", out rest);
        text = isTotal ? rest : text;
        return isTotal;
    }

    private static bool TryTakeWords(string text, string words, out string rest)
    {
        var begins = text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));
        rest = begins ? text[words.Length..].TrimStart() : text;
        return begins;
    }

    private static decimal Scale(string word) => word.ToLowerInvariant().TrimEnd('.') switch
    {
        "miljoner" or "miljon" or "milj" or "mn" or "mnkr" or "mkr" or "msek" or "million" => 1_000_000m,
        "tusen" or "tkr" or "thousand" => 1_000m,
        _ => 1m,
    };

    [GeneratedRegex(
        @"^(?<number>\d([\d ]*\d)?([.,]\d+)?) *((?<scale>miljoner|miljon|milj|mn|million|tusen|thousand)\b\.?)? *((?<currency>mnkr|mkr|msek|tkr|kronor|kr|sek)\b\.?|(?<currency>[:,]-))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternLimit.Milliseconds)]
    private static partial Regex Money();

    [GeneratedRegex(
        @"(?<![\p{L}])(dock )?(maximalt|max\.?|högst|upp till|tak(belopp)?|at most|up to) +(?=\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternLimit.Milliseconds)]
    private static partial Regex CeilingWords();

    [GeneratedRegex(
        @"\d ?(miljon|milj|mn|million|tusen|thousand|mkr|msek|tkr|kronor|kr\b|sek\b|:-)|(?<!\d)\d{1,3}( \d{3})+(?!\d)|\d{5}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternLimit.Milliseconds)]
    private static partial Regex AnyMoney();

    [GeneratedRegex(
        @"^ *(-|/|\+|till|eller|och|samt|plus|to|or|and)? *\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternLimit.Milliseconds)]
    private static partial Regex NextNumber();
}
