using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Panels.Importing;

/// <summary>Makes one organisation's facts those of the file; facts that the file has no column for stay.</summary>
internal static class FactMerge
{
    public static void Run(
        AppDbContext db,
        OrganisationId organisation,
        IEnumerable<OrganisationFact> present,
        ValueList<Fact> stated,
        ValueList<Domain.Panels.FactDefinition> columns,
        ChangeList changes)
    {
        var known = present.ToDictionary(fact => new FactKey(fact.Name, fact.Year));
        var wanted = stated.ToDictionary(fact => fact.Key, fact => fact.Value);
        foreach (var key in columns.Select(column => column.Key))
        {
            var before = known.GetValueOrDefault(key);
            var after = wanted.TryGetValue(key, out var value) ? value : (decimal?)null;
            changes.Add(key.ToString(), Figure(before?.Value), Figure(after));
            switch (before, after)
            {
                case (null, { } added):
                    db.Add(new OrganisationFact(organisation, key, added));
                    break;
                case ({ } fact, { } corrected):
                    fact.Correct(corrected);
                    break;
                case ({ } fact, null):
                    db.Remove(fact);
                    break;
            }
        }
    }

    private static string Figure(decimal? value) => value is { } known ? SwedishNumber.Format(known) : "";
}
