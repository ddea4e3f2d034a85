using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring.Comparing;

internal static class TextName
{
    /// <summary>As it stands within a sentence: "version 2".</summary>
    public static string Name(this TextReference reference, ScreenLanguage language)
    {
        var number = SwedishNumber.Format(reference.Number);
        return reference.Kind switch
        {
            TextKind.Working => language[DifferenceTexts.Working],
            TextKind.File => language[DifferenceTexts.File],
            TextKind.Version => language.Format(DifferenceTexts.Version, number),
            TextKind.Revision => language.Format(DifferenceTexts.Revision, number),
        };
    }
}
