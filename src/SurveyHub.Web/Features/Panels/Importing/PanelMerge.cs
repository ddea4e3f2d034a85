using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Panels.Roster;
using SurveyHub.Web.Platform.Data;
using DomainOrganisation = SurveyHub.Domain.Panels.Organisation;

namespace SurveyHub.Web.Features.Panels.Importing;

/// <summary>
/// Makes the entities of a context say what a panel file says, and tells what it changed. Nothing is saved here: a preview is the same work in
/// a context that is thrown away, so that it cannot differ from what is done.
/// </summary>
/// <remarks>
/// Names and aliases are those of the file. An empty cell for a contact or mailbox says nothing: the one known before stays. A fact is different, because a column says which fact it is: an empty
/// cell in it means not known.
/// </remarks>
internal sealed class PanelMerge
{
    private readonly AppDbContext _db;
    private readonly ParsedPanel _file;
    private readonly DateOnly _lastDay;
    private readonly List<MemberChange> _changes = [];
    private ContactBook _contacts = null!;
    private ILookup<OrganisationId, OrganisationFact> _facts = null!;

    private PanelMerge(AppDbContext db, ParsedPanel file, DateOnly today)
    {
        _db = db;
        _file = file;
        // From today on they are not in the panel, so yesterday was their last day.
        _lastDay = today.AddDays(-1);
    }

    /// <param name="file">Without errors.</param>
    public static Task<PanelImportPlan> RunAsync(AppDbContext db, ParsedPanel file, DateOnly today, CancellationToken cancellationToken) =>
        new PanelMerge(db, file, today).RunAsync(today, cancellationToken);

    private async Task<PanelImportPlan> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var roster = await ReadRoster.ReadAsync(_db, _file.Panel.Id, cancellationToken);
        _contacts = await ContactBook.LoadAsync(_db, cancellationToken);
        _facts = (await _db.OrganisationFacts.ToListAsync(cancellationToken)).ToLookup(fact => fact.OrganisationId);
        var others = await OtherOrganisationsAsync(roster, today, cancellationToken);
        var general = await MergeGeneralAsync(cancellationToken);
        var panelId = roster?.Id ?? AddPanel();

        var members = roster?.Members.ToDictionary(member => member.Code) ?? [];
        foreach (var organisation in _file.Panel.Organisations)
        {
            if (members.TryGetValue(organisation.Code, out var member))
            {
                Update(member, organisation, today);
            }
            else
            {
                Add(panelId, organisation, others.GetValueOrDefault(organisation.OfficialName));
            }
        }

        var listed = _file.Panel.Organisations.Select(organisation => organisation.Code).ToHashSet();
        await EndAsync(panelId, [.. members.Values.Where(member => !listed.Contains(member.Code) && member.IsCurrentOn(today))], cancellationToken);
        var changed = _changes.Count(change => change.Kind is not (MemberChangeKind.Ended or MemberChangeKind.Left));
        return new PanelImportPlan(
            _file.Panel.Id,
            roster is null,
            general,
            [.. _changes.OrderBy(change => change.Kind).ThenBy(change => change.Code)],
            _file.Panel.Organisations.Count - changed,
            _lastDay);
    }

    /// <summary>Organisations that are in other panels only, by official name: Region Gotland is also a municipality.</summary>
    private async Task<Dictionary<string, Organisation>> OtherOrganisationsAsync(
        PanelRoster? roster, DateOnly today, CancellationToken cancellationToken)
    {
        var here = roster?.Members.Select(member => member.Organisation.Id).ToHashSet() ?? [];
        var organisations = await _db.Organisations
            .Where(organisation => organisation.ValidTo == null || organisation.ValidTo >= today)
            .ToListAsync(cancellationToken);
        return organisations
            .Where(organisation => !here.Contains(organisation.Id))
            .GroupBy(organisation => organisation.OfficialName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private async Task<List<ValueChange>> MergeGeneralAsync(CancellationToken cancellationToken)
    {
        var changes = new List<ValueChange>();
        var words = _file.Panel.Words;
        if (await _db.Panels.SingleOrDefaultAsync(panel => panel.Key == _file.Panel.Id, cancellationToken) is { } panel && panel.Words != words)
        {
            changes.Add(new ValueChange(ImportTexts.Words, Join(panel.Words), Join(words)));
            panel.Reword(words);
        }

        var known = (await _db.FactDefinitions.ToListAsync(cancellationToken)).ToDictionary(fact => new FactKey(fact.Name, fact.Year));
        foreach (var stated in _file.Panel.Facts)
        {
            if (!known.TryGetValue(stated.Key, out var definition))
            {
                _db.Add(new FactDefinition(stated.Key, stated.Definition, stated.Source));
                changes.Add(new ValueChange(ImportTexts.NewFact(stated.Key), "", Join(stated)));
            }
            else if (definition.ToDomain() != stated)
            {
                changes.Add(new ValueChange(ImportTexts.ChangedFact(stated.Key), Join(definition.ToDomain()), Join(stated)));
                definition.Describe(stated.Definition, stated.Source);
            }
        }

        return changes;
    }

    private PanelId AddPanel()
    {
        var panel = new Panel(_file.Panel.Id, _file.Panel.Words);
        _db.Add(panel);
        return panel.Id;
    }

    private void Add(PanelId panel, DomainOrganisation stated, Organisation? known)
    {
        var organisation = known ?? new Organisation(NamesOf(stated), officialMailbox: null);
        if (known is null)
        {
            _db.Add(organisation);
        }

        _db.Add(new PanelMember(panel, organisation.Id, stated.Code));
        Describe(organisation, stated);
        var kind = known is null ? MemberChangeKind.Added : MemberChangeKind.Joined;
        _changes.Add(new MemberChange(kind, stated.Code, stated.ShortName, []));
    }

    private void Update(RosterMember member, DomainOrganisation stated, DateOnly today)
    {
        var returns = !member.IsCurrentOn(today);
        if (returns)
        {
            member.Organisation.Reopen();
        }

        var values = Describe(member.Organisation, stated);
        if (returns || values.Count > 0)
        {
            _changes.Add(new MemberChange(returns ? MemberChangeKind.Returned : MemberChangeKind.Changed, stated.Code, stated.ShortName, values));
        }
    }

    /// <summary>Takes over names, mailbox, contact and facts, and tells which of them were different.</summary>
    private List<ValueChange> Describe(Organisation organisation, DomainOrganisation stated)
    {
        var contact = _file.Contacts.FirstOrDefault(c => c.Organisation == stated.Code);
        var mailbox = contact?.OfficialMailbox ?? organisation.OfficialMailbox;
        var leader = ContactWords(organisation.Id);
        var changes = new ChangeList()
            .Add(ImportTexts.ShortName, organisation.ShortName, stated.ShortName)
            .Add(ImportTexts.OfficialName, organisation.OfficialName, stated.OfficialName)
            .Add(ImportTexts.Aliases, string.Join(", ", organisation.Aliases), string.Join(", ", stated.Aliases))
            .Add(ImportTexts.Mailbox, organisation.OfficialMailbox ?? "", mailbox ?? "");
        organisation.Describe(NamesOf(stated), mailbox);
        if (contact is { Name: { } name, Email: { } email })
        {
            _contacts.Appoint(organisation.Id, name, email);
        }

        changes.Add(ImportTexts.Contact, leader, ContactWords(organisation.Id));
        FactMerge.Run(_db, organisation.Id, _facts[organisation.Id], stated.Facts, _file.Panel.Facts, changes);
        return changes.ToList();
    }

    private async Task EndAsync(PanelId panel, IReadOnlyList<RosterMember> missing, CancellationToken cancellationToken)
    {
        var ids = missing.Select(member => member.Organisation.Id).ToList();
        var elsewhere = await _db.PanelMembers.Where(m => ids.Contains(m.OrganisationId) && m.PanelId != panel)
            .Select(m => m.OrganisationId).ToHashSetAsync(cancellationToken);
        var leaving = await _db.PanelMembers.Where(m => ids.Contains(m.OrganisationId) && m.PanelId == panel)
            .ToDictionaryAsync(m => m.OrganisationId, cancellationToken);
        foreach (var member in missing)
        {
            var leaves = elsewhere.Contains(member.Organisation.Id);
            if (leaves)
            {
                _db.Remove(leaving[member.Organisation.Id]);
            }
            else
            {
                var first = member.Organisation.ValidFrom ?? DateOnly.MinValue;
                member.Organisation.EndOn(first > _lastDay ? first : _lastDay);
            }

            var kind = leaves ? MemberChangeKind.Left : MemberChangeKind.Ended;
            _changes.Add(new MemberChange(kind, member.Code, member.Organisation.ShortName, []));
        }
    }

    private string ContactWords(OrganisationId organisation) =>
        _contacts.LeaderOf(organisation) is { } person ? $"{person.Name}, {person.Email}" : "";

    private static OrganisationNames NamesOf(DomainOrganisation stated) => new(stated.ShortName, stated.OfficialName, stated.Aliases);

    private static string Join(PanelWords words) => $"{words.Singular}, {words.Plural}, {words.DefinitePlural}, {words.Whole}";

    private static string Join(Domain.Panels.FactDefinition fact) => $"{fact.Definition} ({fact.Source})";
}
