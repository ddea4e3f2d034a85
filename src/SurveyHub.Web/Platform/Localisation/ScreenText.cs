using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>
/// A text of the screens in both languages, side by side where it is declared, so that neither can be forgotten.
/// Numbered placeholders <c>{0}</c> are the same in both; a test reads every declared text.
/// </summary>
public sealed record ScreenText(string Swedish, string English)
{
    public string In(Language language) => language.Choose(Swedish, English);
}
