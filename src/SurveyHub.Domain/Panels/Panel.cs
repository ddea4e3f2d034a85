using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Panels;

/// <summary>Who is asked: organisations with their facts, as they were when the panel was frozen.</summary>
/// <param name="Organisations">Codes are unique; in the order of the file.</param>
/// <param name="Facts">What each fact of the organisations means.</param>
public sealed record Panel(string Id, PanelWords Words, ValueList<FactDefinition> Facts, ValueList<Organisation> Organisations)
{
    private OrganisationIndex? _index;

    // A copy may be given other organisations ("with"), so it makes an index of its own.
    private Panel(Panel original) => (Id, Words, Facts, Organisations, Measures) = (original.Id, original.Words, original.Facts, original.Organisations, original.Measures);

    /// <summary>Which of the facts are measures that were put beside them (<see cref="MeasureBook.JoinTo"/>).</summary>
    public ValueList<Measure> Measures { get; init; } = [];

    /// <summary>The organisations as tables list them: by short name in Swedish order.</summary>
    public IEnumerable<Organisation> InTableOrder => Organisations.OrderBy(o => o.ShortName, SwedishOrder.Instance).ThenBy(o => o.Code);

    public FactDefinition? Definition(FactKey key) => Facts.FirstOrDefault(fact => fact.Key == key);

    public Measure? FindMeasure(FactKey key) => Measures.FirstOrDefault(measure => measure.Key == key);

    /// <summary>Who says what a fact is; of a measure also when they said it, since it was not frozen with the panel.</summary>
    public string SourceOf(FactDefinition fact, Language language) => FindMeasure(fact.Key) is { } measure
        ? $"{fact.Source}, {language.Choose("hämtat", "fetched")} {language.Date(measure.Fetched)}"
        : fact.Source;

    /// <summary>The organisation with this code, short name, official name or alias (ignoring case and outer spaces), or null.</summary>
    public Organisation? Find(string text) => (_index ??= new OrganisationIndex(Organisations)).Find(text);

    // The index is derived from the rest and takes no part in equality.
    public bool Equals(Panel? other) =>
        other is not null && Id == other.Id && Words == other.Words && Facts.Equals(other.Facts) && Organisations.Equals(other.Organisations) && Measures.Equals(other.Measures);

    public override int GetHashCode() => HashCode.Combine(Id, Words, Organisations);
}

/// <summary>How a panel's members are spoken of: "region", "regioner", "regionerna", and "Hela riket" for all of them together.</summary>
/// <param name="Whole">The label of a total; printed only when every member is in it.</param>
public sealed record PanelWords(string Singular, string Plural, string DefinitePlural, string Whole)
{
    public static PanelWords Default { get; } = new("organisation", "organisationer", "organisationerna", "Samtliga");

    /// <summary>How they are spoken of in a language: as the panel has it, unless that language is known to have words for the same.</summary>
    public PanelWords In(Language language) => language == Language.English ? EnglishPanelWords.Of(this) : this;
}

/// <param name="Code">Unique in the panel.</param>
/// <param name="ShortName">In tables: "Gotland".</param>
/// <param name="OfficialName">In letters: "Region Gotland".</param>
/// <param name="Aliases">Other names met in answers.</param>
/// <param name="Facts">Numbers known about it, by key.</param>
public sealed record Organisation(
    OrganisationCode Code, string ShortName, string OfficialName, ValueList<string> Aliases, ValueList<Fact> Facts)
{
    public IEnumerable<string> Names => [ShortName, OfficialName, .. Aliases];

    public decimal? Fact(FactKey key)
    {
        foreach (var fact in Facts)
        {
            if (fact.Key == key)
            {
                return fact.Value;
            }
        }

        return null;
    }
}

public readonly record struct Fact(FactKey Key, decimal Value);

/// <param name="Definition">In words with date, as tables print it: "folkmängd 16–67 år den 1 november 2017".</param>
/// <param name="Source">Who says so.</param>
public sealed record FactDefinition(FactKey Key, string Definition, string Source);

/// <summary>Where an organisation is reached, as a panel file states it.</summary>
/// <param name="Name">The person who gets its invitation; null when the file names nobody.</param>
/// <param name="Email">That person's address; null exactly when <paramref name="Name"/> is.</param>
/// <param name="OfficialMailbox">Gets a copy without a personal link; null when it has none.</param>
public sealed record PanelContact(OrganisationCode Organisation, string? Name, string? Email, string? OfficialMailbox);
