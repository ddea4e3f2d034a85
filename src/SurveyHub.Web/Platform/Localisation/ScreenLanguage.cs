using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>The language of the page being drawn. Injected into pages as <c>T</c>: <c>@T[ShellTexts.SignIn]</c>.</summary>
public sealed class ScreenLanguage
{
    /// <summary>Read from the request's culture.</summary>
    public Language Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Swedish;

    public string this[ScreenText text] => text.In(Current);

    /// <summary>Fills the placeholders. Arguments are text already: numbers and dates are written by the domain's own formatters.</summary>
    public string Format(ScreenText text, params ReadOnlySpan<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.In(Current), [.. arguments]);
}
