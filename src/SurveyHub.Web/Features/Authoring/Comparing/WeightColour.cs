using SurveyHub.Domain.Questionnaires.Comparing;

namespace SurveyHub.Web.Features.Authoring.Comparing;

/// <summary>The class of the word for a weight; the word says it without the colour.</summary>
internal static class WeightColour
{
    public static string Of(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Breaking => "bad",
        ChangeWeight.Additive => "ok",
        ChangeWeight.Wording => "",
    };
}
