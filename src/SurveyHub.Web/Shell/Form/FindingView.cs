namespace SurveyHub.Web.Shell.Form;

public enum FindingLook
{
    /// <summary>Has to be mended.</summary>
    Wrong,

    /// <summary>Is to be explained.</summary>
    Asks,

    /// <summary>Has been explained.</summary>
    Calm,
}

/// <summary>What a rule about several numbers says, at the field where it is mended or explained.</summary>
/// <param name="Line">Which of the questionnaire's lines under a rule (<see cref="Domain.Responses.Checks.CheckOutcome.Name"/>).</param>
public sealed record FindingView(string Line, string Text, FindingLook Look)
{
    /// <summary>The class of the stylesheet.</summary>
    public string Classes => Look switch
    {
        FindingLook.Wrong => "problem",
        FindingLook.Asks => "asks",
        FindingLook.Calm => "small soft",
    };
}
