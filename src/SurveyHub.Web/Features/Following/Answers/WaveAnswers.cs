using System.Globalization;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Following.Answers;

/// <summary>What has been submitted in a wave. Holds no draft.</summary>
public sealed record WaveAnswers(WaveId Wave, string Name, SurveyAnswers Answers)
{
    public int Answered => Answers.Panel.Organisations.Count(o => !Answers.For(o.Code).IsSilent);

    /// <summary>"villkor3-2018-2019-05-23.docx": the questionnaire and the day of the newest answer, which is left out before there is one.</summary>
    /// <param name="suffix">Extension with its full stop, after a word where there are several files of a kind.</param>
    public string FileName(string suffix)
    {
        var id = Answers.Questionnaire.Header.Id;
        return Answers.AsOf is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"{id}-{StockholmTime.DateOf(time):yyyy-MM-dd}{suffix}")
            : $"{id}{suffix}";
    }
}
