using SurveyHub.Domain.Panels;

namespace SurveyHub.Domain.Themes;

/// <summary>How an organisation stands to a theme or a rule.</summary>
public enum Membership
{
    /// <summary>It says so.</summary>
    In,

    /// <summary>It has answered what the theme is about, somebody has read that (or a rule has), and it does not say so.</summary>
    NotIn,

    /// <summary>It has answered, and it is not told yet: nobody has read it to its end, a marked passage may be gone, or the rule cannot tell.</summary>
    Undecided,

    /// <summary>It has handed in and given no data: <i>uppgift saknas</i>, or nothing.</summary>
    NoData,

    /// <summary><i>Ej aktuellt</i>.</summary>
    NotApplicable,

    /// <summary>The questions were not put to it, in view of its other answers.</summary>
    NotAsked,

    /// <summary>It has not handed in.</summary>
    Silent,
}

/// <summary>A panel divided by a theme or a rule: every organisation stands in one of the lists, in the order of the panel.</summary>
public sealed class PanelDivision
{
    private readonly ILookup<Membership, Organisation> _lists;

    internal PanelDivision(IEnumerable<(Organisation Organisation, Membership Membership)> members) =>
        _lists = members.ToLookup(member => member.Membership, member => member.Organisation);

    public IReadOnlyList<Organisation> In => this[Membership.In];

    /// <summary>"De övriga": those of which it is known that they do not. Nobody who is silent, has no data or has not been read is ever among them.</summary>
    public IReadOnlyList<Organisation> NotIn => this[Membership.NotIn];

    /// <summary>Of how many it can be told: what a share or "samtliga" is of.</summary>
    public int Base => In.Count + NotIn.Count;

    public IReadOnlyList<Organisation> this[Membership membership] => [.. _lists[membership]];
}
