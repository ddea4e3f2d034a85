using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Themes.Marking;

/// <summary>Which letter chooses which theme: those of the alphabet, in the order of the book. Later ones are found by their name.</summary>
internal static class ThemeKeys
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzåäö";

    public static IEnumerable<(Theme Theme, string? Key)> Of(IEnumerable<Theme> themes) =>
        themes.Select((theme, i) => (theme, i < Letters.Length ? Letters[i].ToString() : null));
}
