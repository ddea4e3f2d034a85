using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Amounts;

/// <summary>The pieces that amounts are written with: money, what it is paid for, a ceiling.</summary>
internal static partial class AmountPattern
{
    private static readonly IReadOnlyList<(string Words, AmountBasis Basis)> BasisWords = AmountBasis.All
        .SelectMany(basis => new[] { basis.Swedish, basis.English }.Concat(basis.AlsoWritten).Select(words => (words, basis)))
        .OrderByDescending(pair => pair.words.Length)
        .ToList();

    /// <summary>Money at the start of a text: "1,5 miljoner kr", "24 000", "98,9 mnkr". What follows it is left in <paramref name="text"/>.</summary>
    public static decimal? TakeMoney(ref string text)
    {
        var match = Money().Match(text);
        if (!match.Success || !SwedishNumber.TryParse(match.Groups["number"].Value, out var number))
        {
            return null;
        }

        var rest = text[match.Length..];
        if (rest.Length > 0 && char.IsLetterOrDigit(rest[0]))
        {
            return null;
        }

        text = rest.TrimStart();
        return number * Scale(match.Groups["scale"].Value) * Scale(match.Groups["currency"].Value);
    }

    /// <summary>What money is paid for, at the start of a text or just within brackets.</summary>
    public static AmountBasis? TakeBasis(ref string text)
    {
        var inside = text.TrimStart(' ', ',', '(');
        foreach (var (words, basis) in BasisWords)
        {
            if (inside.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && (inside.Length == words.Length || !char.IsLetter(inside[words.Length])))
            {
                text = inside[words.Length..].TrimStart();
                return basis;
            }
        }

        return null;
    }

    /// <summary>A ceiling anywhere in a text: "max 6 000 kr/enhet". It is cut out.</summary>
    public static AmountCeiling? TakeCeiling(ref string text)
    {
        var match = CeilingWords().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var after = text[(match.Index + match.Length)..];
        if (TakeMoney(ref after) is not { } amount)
        {
            return null;
        }

        var basis = TakeBasis(ref after);
        text = $"{text[..match.Index].TrimEnd(' ', ',', '(')} {after.TrimStart(')', ' ', ',')}".Trim();
        return new AmountCeiling(amount, basis);
    }

    private static decimal Scale(string word) => word.ToLowerInvariant().TrimEnd('.') switch
    {
        "miljoner" or "miljon" or "milj" or "mn" or "mnkr" or "mkr" or "msek" or "million" => 1_000_000m,
        "tusen" or "tkr" or "thousand" => 1_000m,
        _ => 1m,
    };

    [GeneratedRegex(
        @"^(?<number>\d[\d ]*([.,]\d+)?) *((?<scale>miljoner|miljon|milj\.?|mn|million|tusen|thousand)\b\.?)? *((?<currency>mnkr|mkr|msek|tkr|kronor|kr|sek)\b\.?|:-)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Money();

    [GeneratedRegex(
        @"(?<![\p{L}])(dock )?(maximalt|max\.?|högst|upp till|tak(belopp)?|at most|up to) +(?=\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex CeilingWords();
}
