using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>
/// A text of the screens in both languages, side by side where it is declared, so that neither can be forgotten.
/// Numbered placeholders <c>{0}</c> are the same in both; a test reads every declared text.
/// </summary>
public sealed record ScreenText(string Swedish, string English)
{
    public string In(Language language) => language.Choose(Swedish, English);

    /// <summary>Fills the placeholders. Arguments are text already: numbers and dates are written by the domain's own formatters.</summary>
    public string Format(Language language, params ReadOnlySpan<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, In(language), [.. arguments]);
}
