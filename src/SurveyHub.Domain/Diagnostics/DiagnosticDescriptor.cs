using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>
/// One kind of mistake, declared once. The code never changes meaning and is never reused, because people search for it.
/// The two texts take the same numbered arguments.
/// </summary>
/// <param name="Code"><c>SH</c> and four digits: 1xxx questionnaire files, 2xxx panel files, 3xxx answers, 4xxx compiling, 5xxx reports.</param>
/// <param name="Severity">An error stops publishing and compiling, a warning does not.</param>
/// <param name="Swedish">What was found and what was expected, with <c>{0}</c> placeholders.</param>
/// <param name="English">The same in English.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Swedish, string English)
{
    /// <summary>The message with its arguments filled in; the last one may be an empty suggestion.</summary>
    public string Format(Language language, IReadOnlyList<LocalText> arguments) =>
        string.Format(CultureInfo.InvariantCulture, language.Choose(Swedish, English), [.. arguments.Select(a => a.In(language))]).TrimEnd();
}
