using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Localisation;

/// <summary>Lists as screens write them.</summary>
public static class ScreenWords
{
    /// <summary>"A, B och C", "A, B and C".</summary>
    public static string List(this ScreenLanguage language, IReadOnlyList<string> items) => language.Current.List(items);
}
