using SurveyHub.Web.Features.Authoring;

namespace SurveyHub.Web.Features.Waves;

/// <summary>A questionnaire version that a wave has put to use.</summary>
public sealed class WaveVersion
{
    private WaveVersion()
    {
        // For EF.
    }

    internal WaveVersion(WaveId wave, int ordinal, QuestionnaireVersionId version)
    {
        WaveId = wave;
        Ordinal = ordinal;
        QuestionnaireVersionId = version;
    }

    public WaveId WaveId { get; private set; }

    /// <summary>From 0, in the order of use.</summary>
    public int Ordinal { get; private set; }

    public QuestionnaireVersionId QuestionnaireVersionId { get; private set; }
}
