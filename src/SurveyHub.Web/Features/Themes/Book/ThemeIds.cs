using System.Globalization;
using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>Ids for new themes, since nobody who codes wants to think of one: from the name as it first is, and never changed after.</summary>
public static class ThemeIds
{
    /// <summary>Room for a number behind it.</summary>
    private const int MostOfName = Identifier.MaxLength - 4;

    public static Identifier For(string name, CodeBook book)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        var start = plain.ToString() is var all && all.Length > MostOfName ? all[..MostOfName].TrimEnd('-') : all.TrimEnd('-');
        start = start.Length == 0 ? "tema" : start;
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => Identifier.Parse(number == 1 ? start : string.Create(CultureInfo.InvariantCulture, $"{start}-{number}")))
            .First(id => book.Find(id) is null && id.Value is not ("import" or "new") && !Identifier.Reserved.Contains(id.Value));
    }
}
