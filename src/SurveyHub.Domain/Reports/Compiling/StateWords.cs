using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>The state of a response in words.</summary>
internal static class StateWords
{
    public static string Of(Response response, ReportTexts texts) => response switch
    {
        { IsSilent: true } => texts.NotAnswered,
        { IsLate: true, IsCorrected: true } => texts.Say("Sent, rättat", "Late, corrected"),
        { IsLate: true } => texts.Say("Sent", "Late"),
        { IsCorrected: true } => texts.Say("Rättat", "Corrected"),
        _ => texts.Say("Inlämnat", "Submitted"),
    };
}
