using SurveyHub.Documents.Word.Marks;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>
/// Holds the wave that a file was made from against the one that it is to be refreshed with. A file of last year's wave has the same questions and the same
/// marks, so every number of it would change without anything being wrong in itself.
/// </summary>
public static class WaveCheck
{
    /// <param name="wave">Of the answers, or null when it is not known.</param>
    /// <returns>What somebody has to know before the file is refreshed; null where both are of the same wave, or neither says which.</returns>
    public static RefreshProblem? Of(ReportRegister register, string? wave) => (register.Wave, wave) switch
    {
        ({ } made, { } now) => made == now ? null : Missing.Problem(RefreshDiagnostics.OtherWave, null, made, now),
        (null, { } now) => Missing.Problem(RefreshDiagnostics.FileWaveUnknown, null, now),
        ({ } made, null) => Missing.Problem(RefreshDiagnostics.AnswersWaveUnknown, null, made),
        _ => null,
    };
}
