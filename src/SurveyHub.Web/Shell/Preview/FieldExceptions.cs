using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Preview;

/// <summary>The answers beside a value that a field accepts, in the order a form offers them.</summary>
internal static class FieldExceptions
{
    public static IReadOnlyList<ScreenText> Of(FieldDemands demands) =>
    [
        .. demands.AllowsPartlyKnown ? [PreviewTexts.PartlyKnown] : Array.Empty<ScreenText>(),
        .. demands.AllowsMissing ? [PreviewTexts.Missing] : Array.Empty<ScreenText>(),
        .. demands.AllowsNotApplicable ? [PreviewTexts.NotApplicable] : Array.Empty<ScreenText>(),
    ];
}
