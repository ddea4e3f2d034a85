using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Panels;

/// <summary>What a fact about organisations means. The same for every panel, so that a figure cannot have two meanings.</summary>
public sealed class FactDefinition
{
    private FactDefinition()
    {
        // For EF.
    }

    public FactDefinition(FactKey key, string definition, string source)
    {
        Name = key.Name;
        Year = key.Year;
        Describe(definition, source);
    }

    public Identifier Name { get; private set; }

    public int Year { get; private set; }

    /// <summary>In words with its date, as tables print it.</summary>
    public string Definition { get; private set; } = "";

    public string Source { get; private set; } = "";

    public void Describe(string definition, string source)
    {
        Definition = definition;
        Source = source;
    }

    public Domain.Panels.FactDefinition ToDomain() => new(new FactKey(Name, Year), Definition, Source);
}
