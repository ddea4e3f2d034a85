using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>How long there is to answer, in words: beside the last day, and after each save, since a page may stay open over midnight.</summary>
internal static class TimeLeft
{
    /// <summary>"12 dagar kvar".</summary>
    public static string Of(LinkVisit visit)
    {
        var period = visit.Link.Period;
        return (period.HasEnded(visit.Now), period.DaysLeft(visit.Now)) switch
        {
            (true, _) => In(AnsweringTexts.NoMoreAnswers),
            (_, < 0) => In(AnsweringTexts.DeadlinePassed, visit.Language.Date(period.LastDay)),
            (_, 0) => In(AnsweringTexts.LastDayToday),
            (_, 1) => In(AnsweringTexts.OneDayLeft),
            var (_, days) => In(AnsweringTexts.DaysLeft, SwedishNumber.Format(days)),
        };

        string In(ScreenText text, params string[] arguments) => text.Format(visit.Language, arguments);
    }
}
