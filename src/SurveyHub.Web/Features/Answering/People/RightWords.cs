using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Rights in words.</summary>
internal static class RightWords
{
    /// <summary>"Ansvarig", "Svarar", "Godkänner".</summary>
    public static ScreenText RoleOf(AccessRight right) => right.RoleOf() switch
    {
        RightRole.Responsible => ColleagueTexts.Responsible,
        RightRole.HandedOver => ColleagueTexts.HasHandedOver,
        RightRole.Decider => (right.MayApprove, right.MaySubmit) switch
        {
            (true, true) => ColleagueTexts.ApprovesAndSigns,
            (true, false) => ColleagueTexts.Approves,
            (false, _) => ColleagueTexts.Signs,
        },
        RightRole.Colleague => right.MayWrite ? ColleagueTexts.Writes : ColleagueTexts.Reads,
    };

    /// <summary>"Svarar: 3. Vad betalar ni?; 5. Vem ansvarar?".</summary>
    public static string What(AccessRight right, Questionnaire questionnaire, Language language)
    {
        var titles = Titles(right, questionnaire);
        return $"{RoleOf(right).In(language)}: {(titles.Count == 0 ? ColleagueTexts.WholeEnquiry.In(language) : string.Join("; ", titles))}";
    }

    /// <summary>Of the questions it holds for; none when it holds for all.</summary>
    public static IReadOnlyList<string> Titles(AccessRight right, Questionnaire questionnaire) => right.Scope.Count == 0
        ? []
        : [.. questionnaire.Questions.Where(question => right.Covers(question.Id)).Select(question => question.NumberedText)];
}
