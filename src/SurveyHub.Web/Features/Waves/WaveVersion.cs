using SurveyHub.Web.Features.Authoring;

namespace SurveyHub.Web.Features.Waves;

/// <summary>A questionnaire version that a wave has put to use.</summary>
public sealed class WaveVersion
{
    public const int MaxReasonLength = 1000;

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

    /// <summary>One that takes the place of another in a wave that is under way.</summary>
    internal WaveVersion(WaveId wave, int ordinal, QuestionnaireVersionId version, Guid by, string? reason, DateTimeOffset now)
        : this(wave, ordinal, version) => (AddedBy, AddedAt, Reason) = (by, now, reason);

    public WaveId WaveId { get; private set; }

    /// <summary>From 0, in the order of use.</summary>
    public int Ordinal { get; private set; }

    public QuestionnaireVersionId QuestionnaireVersionId { get; private set; }

    /// <summary>The member of the staff who put it to use in place of the one before; null for the one that the wave began with.</summary>
    public Guid? AddedBy { get; private set; }

    /// <summary>From when on it is answered; null for the one that the wave began with.</summary>
    public DateTimeOffset? AddedAt { get; private set; }

    /// <summary>Why, in the words of the staff; null when they said nothing.</summary>
    public string? Reason { get; private set; }
}
