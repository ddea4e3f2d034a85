using System.Text;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>The first words of a label as an id: "Antal leverantörer" gives antal-leverantorer. Only proposed, never used by itself.</summary>
internal static class IdProposal
{
    private const string WhenNothingIsLeft = "id";

    /// <param name="isFree">Whether an id can be taken; a number is added until it can.</param>
    public static string For(string label, Func<string, bool> isFree)
    {
        var proposal = FirstWords(label);
        for (var number = 2; !isFree(proposal); number++)
        {
            var suffix = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{number}");
            var stem = FirstWords(label);
            proposal = stem[..Math.Min(stem.Length, Identifier.MaxLength - suffix.Length)] + suffix;
        }

        return proposal;
    }

    private static string FirstWords(string label)
    {
        var words = Plain(label).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var proposal = "";
        foreach (var word in words.SkipWhile(w => char.IsAsciiDigit(w[0])))
        {
            var longer = proposal.Length == 0 ? word : $"{proposal}-{word}";
            if (longer.Length > Identifier.MaxLength)
            {
                break;
            }

            proposal = longer;
        }

        return (proposal, words) switch
        {
            ({ Length: > 0 }, _) => proposal,
            (_, { Length: > 0 }) => words[0][..Math.Min(words[0].Length, Identifier.MaxLength)],
            _ => WhenNothingIsLeft,
        };
    }

    /// <summary>Lower case without marks; everything that no id can hold becomes a hyphen. Only the beginning: labels may be of any length.</summary>
    private static string Plain(string label)
    {
        var plain = new StringBuilder();
        foreach (var c in label.AsSpan(0, Math.Min(label.Length, 200)))
        {
            var letter = char.ToLowerInvariant(c) switch
            {
                'å' or 'ä' or 'à' or 'á' => 'a',
                'ö' => 'o',
                'é' or 'è' => 'e',
                'ü' => 'u',
                var other => other,
            };
            plain.Append(char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter : '-');
        }

        return plain.ToString();
    }
}
