namespace SurveyHub.Domain.Text;

/// <summary>
/// The Swedish alphabet as an order: spaces and hyphens before digits before letters, å ä ö last in that order, é as e, ü as y, case last.
/// Ours and not ICU's, because an update of ICU may move a row in a published table.
/// </summary>
public sealed class SwedishOrder : IComparer<string>
{
    private const string Alphabet = " -0123456789abcdefghijklmnopqrstuvwxyzåäö";

    public static SwedishOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var shared = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shared; i++)
        {
            var difference = Rank(x[i]) - Rank(y[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return x.Length != y.Length ? x.Length - y.Length : string.CompareOrdinal(x, y);
    }

    private static int Rank(char c)
    {
        var letter = char.ToLowerInvariant(c) switch
        {
            'é' or 'è' or 'ê' or 'ë' => 'e',
            'á' or 'à' or 'â' or 'ã' => 'a',
            'ü' => 'y',
            'æ' => 'ä',
            'ø' => 'ö',
            'ç' => 'c',
            'ñ' => 'n',
            '\u00A0' => ' ',
            '–' or '/' => '-',
            var other => other,
        };
        var index = Alphabet.IndexOf(letter, StringComparison.Ordinal);
        return index >= 0 ? index : Alphabet.Length + letter;
    }
}
