namespace SurveyHub.Web.Features.Answering.People;

/// <summary>What a right makes of its holder.</summary>
public enum RightRole
{
    /// <summary>Shares, hands over and names the others.</summary>
    Responsible,

    /// <summary>Was responsible, and can take it back.</summary>
    HandedOver,

    /// <summary>Approves the answer, signs it, or both; is asked for no single question.</summary>
    Decider,

    /// <summary>Has been given some or all questions.</summary>
    Colleague,
}

public static class RightRoles
{
    public static RightRole RoleOf(this AccessRight right) => right switch
    {
        { MayShare: true } => RightRole.Responsible,
        { HandedOverTo: not null } => RightRole.HandedOver,
        { MayApprove: true } or { MaySubmit: true } => RightRole.Decider,
        _ => RightRole.Colleague,
    };
}
