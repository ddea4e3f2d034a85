using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>What a change does to answers that have been given, from harmless to harmful.</summary>
public enum ChangeWeight
{
    /// <summary>Words, order and looks: the same is asked, and taken, as before.</summary>
    Wording,

    /// <summary>More is asked or taken: every answer that was right is right still.</summary>
    Additive,

    /// <summary>An answer that was right may be wrong, lost, or mean something else.</summary>
    Breaking,
}

public static class ChangeWeights
{
    /// <summary>As it stands in front of a change and of a count.</summary>
    public static LocalText Word(this ChangeWeight weight) => weight switch
    {
        ChangeWeight.Breaking => new("bryter", "breaking"),
        ChangeWeight.Additive => new("tillägg", "additive"),
        ChangeWeight.Wording => new("ordalydelse", "wording"),
    };
}

/// <summary>One way in which a questionnaire can differ from another, with how much it matters and why.</summary>
/// <param name="Id">Stable: programs read it.</param>
/// <param name="What">A sentence about what is new.</param>
/// <param name="Answers">What becomes of answers that have been given.</param>
/// <param name="Comparison">What becomes of the comparison with the last wave.</param>
public sealed record ChangeKind(string Id, ChangeWeight Weight, LocalText What, LocalText Answers, LocalText Comparison)
{
    public override string ToString() => Id;
}
