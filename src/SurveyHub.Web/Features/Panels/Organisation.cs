using SurveyHub.Domain;

namespace SurveyHub.Web.Features.Panels;

/// <param name="Short">In tables: "Gotland".</param>
/// <param name="Official">In letters: "Region Gotland".</param>
/// <param name="Aliases">Other names met in answers and files.</param>
public sealed record OrganisationNames(string Short, string Official, ValueList<string> Aliases);

/// <summary>
/// Somebody who is asked, whatever panels it is in; its code belongs to the panel (<see cref="PanelMember"/>). Waves copy what they need, so
/// that changing it here changes no result.
/// </summary>
public sealed class Organisation
{
    public const int MaxNameLength = 200;

    private Organisation()
    {
        // For EF.
    }

    /// <param name="validFrom">The first day it exists under these names; null for as long as anyone remembers.</param>
    /// <param name="predecessor">What it was before a merger or a change of form, or null.</param>
    public Organisation(OrganisationNames names, string? officialMailbox, DateOnly? validFrom = null, OrganisationId? predecessor = null)
    {
        Id = OrganisationId.New();
        Describe(names, officialMailbox);
        ValidFrom = validFrom;
        PredecessorId = predecessor;
    }

    public OrganisationId Id { get; private set; }

    public string ShortName { get; private set; } = "";

    public string OfficialName { get; private set; } = "";

    public ValueList<string> Aliases { get; private set; } = [];

    /// <summary>The registrar's address, which gets a copy of every mail, without its personal link; null when none is known.</summary>
    public string? OfficialMailbox { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The last day, or null while it exists.</summary>
    public DateOnly? ValidTo { get; private set; }

    public OrganisationId? PredecessorId { get; private set; }

    public void Describe(OrganisationNames names, string? officialMailbox)
    {
        ShortName = names.Short;
        OfficialName = names.Official;
        Aliases = names.Aliases;
        OfficialMailbox = officialMailbox;
    }

    public void EndOn(DateOnly lastDay)
    {
        if (lastDay < ValidFrom)
        {
            throw new ArgumentOutOfRangeException(nameof(lastDay), lastDay, "An organisation cannot end before it began.");
        }

        ValidTo = lastDay;
    }

    /// <summary>Takes an end back: it is asked again.</summary>
    public void Reopen() => ValidTo = null;
}
