using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Themes.Travelling;

/// <summary>What a file of themes would change. It adds and changes, and takes nothing away.</summary>
/// <param name="Book">The code book as it would become.</param>
/// <param name="Changed">Themes that are here and say otherwise in the file: as they are, and as they would be.</param>
/// <param name="Known">Passages and readings that are here already.</param>
/// <param name="Unfit">Of the new passages those whose words are in doubt or gone in the answers as they are here.</param>
/// <param name="LeftOut">Readings of answers in which a theme is looked for here that the file does not know of: whoever read did not look for it.</param>
public sealed record ThemesImport(
    CodeBook Book,
    ValueList<Theme> Added,
    ValueList<(Theme Before, Theme After)> Changed,
    ValueList<Coding> Codings,
    ValueList<Reading> Readings,
    int Known,
    int Unfit,
    int LeftOut,
    ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public bool ChangesNothing => (Added.Count, Changed.Count, Codings.Count, Readings.Count) == (0, 0, 0, 0);
}
