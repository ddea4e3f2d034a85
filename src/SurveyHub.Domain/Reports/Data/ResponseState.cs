using System.Globalization;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>How an organisation has answered, in the words of the responses file.</summary>
public static class ResponseState
{
    public static string Of(Response response) => response switch
    {
        { IsSilent: true } => "silent",
        { IsLate: true, IsCorrected: true } => "late corrected",
        { IsLate: true } => "late",
        { IsCorrected: true } => "corrected",
        _ => "submitted",
    };

    /// <summary>In UTC; null when it is not known.</summary>
    public static string? Instant(Response response) => response.Submitted?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
