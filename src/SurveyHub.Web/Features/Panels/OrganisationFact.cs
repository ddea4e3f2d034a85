using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Panels;

/// <summary>A figure about an organisation, such as its population. Absent when not known, never zero for that.</summary>
public sealed class OrganisationFact
{
    private OrganisationFact()
    {
        // For EF.
    }

    public OrganisationFact(OrganisationId organisation, FactKey key, decimal value)
    {
        OrganisationId = organisation;
        Name = key.Name;
        Year = key.Year;
        Value = value;
    }

    public OrganisationId OrganisationId { get; private set; }

    public Identifier Name { get; private set; }

    public int Year { get; private set; }

    public decimal Value { get; private set; }

    public void Correct(decimal value) => Value = value;

    public Fact ToDomain() => new(new FactKey(Name, Year), Value);
}
