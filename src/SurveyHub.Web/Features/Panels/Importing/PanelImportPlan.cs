using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Panels.Importing;

public enum MemberChangeKind
{
    /// <summary>A new organisation.</summary>
    Added,

    /// <summary>An organisation known from another panel, by its official name.</summary>
    Joined,

    /// <summary>One that had ended is in the file again.</summary>
    Returned,

    Changed,

    /// <summary>Not in the file and in no other panel: it gets a last day.</summary>
    Ended,

    /// <summary>Not in the file, but in another panel: only its membership here ends.</summary>
    Left,
}

/// <param name="What">What is changed: "kontaktperson".</param>
/// <param name="Before">Empty when there was none.</param>
/// <param name="After">Empty when there will be none.</param>
public sealed record ValueChange(LocalText What, string Before, string After);

/// <param name="Values">Empty but for <see cref="MemberChangeKind.Changed"/> and <see cref="MemberChangeKind.Returned"/>.</param>
public sealed record MemberChange(MemberChangeKind Kind, OrganisationCode Code, string Name, IReadOnlyList<ValueChange> Values);

/// <summary>What importing a panel file does.</summary>
/// <param name="IsNew">There is no such panel yet.</param>
/// <param name="General">Changed words of the panel and definitions of facts, which hold for every panel.</param>
/// <param name="Members">By kind, then code.</param>
/// <param name="Unchanged">How many organisations stay as they are.</param>
/// <param name="LastDay">Of those that end.</param>
public sealed record PanelImportPlan(
    string Key, bool IsNew, IReadOnlyList<ValueChange> General, IReadOnlyList<MemberChange> Members, int Unchanged, DateOnly LastDay)
{
    public bool IsEmpty => !IsNew && General.Count == 0 && Members.Count == 0;

    /// <summary>Equal for plans that do the same: what was shown is what is applied.</summary>
    public string Fingerprint
    {
        get
        {
            var values = General.Concat(Members.SelectMany(member => member.Values)).Select(value => $"{value.What.Swedish}|{value.Before}|{value.After}");
            var members = Members.Select(member => $"{member.Kind}|{member.Code}|{member.Name}");
            var text = string.Join('\n', [Key, $"{IsNew} {LastDay:O}", .. members, .. values]);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }
    }

    public IEnumerable<MemberChange> OfKind(MemberChangeKind kind) => Members.Where(member => member.Kind == kind);
}
