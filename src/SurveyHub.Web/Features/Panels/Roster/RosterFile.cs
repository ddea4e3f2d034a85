using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Web.Features.Panels.Roster;

/// <summary>A panel as its CSV file.</summary>
internal static class RosterFile
{
    /// <summary>Those that are in the panel on the day: importing the file again changes nothing.</summary>
    public static string Write(PanelRoster roster, DateOnly today)
    {
        var current = roster.Current(today).ToList();
        var panel = new Domain.Panels.Panel(
            roster.Key,
            roster.Words,
            roster.Facts.Select(fact => fact.ToDomain()).ToValueList(),
            current.Select(ToDomain).ToValueList());
        return PanelFileWriter.Write(panel, current.Select(ToContact));
    }

    private static Domain.Panels.Organisation ToDomain(RosterMember member) => new(
        member.Code,
        member.Organisation.ShortName,
        member.Organisation.OfficialName,
        member.Organisation.Aliases,
        member.Facts.Select(fact => new Fact(fact.Key, fact.Value)).ToValueList());

    private static PanelContact ToContact(RosterMember member) =>
        new(member.Code, member.Contact?.Name, member.Contact?.Email, member.Organisation.OfficialMailbox);
}
