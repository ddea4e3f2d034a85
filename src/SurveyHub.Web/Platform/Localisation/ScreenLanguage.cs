using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>
/// The language of the page being drawn. Injected into pages as <c>T</c>: <c>@T[ShellTexts.SignIn]</c>. Holds nothing and is one for all: an
/// instance for each request would be looked up under a lock by every component.
/// </summary>
public sealed class ScreenLanguage
{
    /// <summary>Read from the request's culture.</summary>
    public Language Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Swedish;

    public string this[ScreenText text] => text.In(Current);

    /// <inheritdoc cref="ScreenText.Format"/>
    public string Format(ScreenText text, params ReadOnlySpan<string> arguments) =>
        text.Format(Current, arguments);
}
