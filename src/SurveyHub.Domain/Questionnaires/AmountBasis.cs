using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// What an amount is paid for. Amounts are compared and summarised only with amounts of the same basis.
/// The set is closed: a new basis is a line here and is at once understood in files, forms and reports.
/// </summary>
public sealed record AmountBasis
{
    private AmountBasis(string id, string swedish, string english, params string[] alsoWritten)
    {
        Id = id;
        Swedish = swedish;
        English = english;
        AlsoWritten = alsoWritten.ToValueList();
    }

    public static AmountBasis PerTreatment { get; } =
        new("per-behandling", "per behandling", "per treatment", "per behandlingsserie", "per genomförd behandling", "/behandling");

    public static AmountBasis PerPatient { get; } = new("per-patient", "per patient", "per patient", "/patient");

    public static AmountBasis PerListedPatient { get; } =
        new("per-listad-patient", "per listad patient", "per listed patient", "per listad", "/listad patient");

    public static AmountBasis PerVisit { get; } = new("per-besok", "per besök", "per visit", "/besök");

    public static AmountBasis PerUnit { get; } = new("per-enhet", "per enhet", "per unit", "/enhet");

    public static AmountBasis PerYear { get; } = new("per-ar", "per år", "per year", "/år", "årligen");

    /// <summary>For the whole organisation in a year, however much is done.</summary>
    public static AmountBasis PerYearInTotal { get; } =
        new("per-ar-totalt", "per år totalt", "per year in total", "totalt per år");

    public static IReadOnlyList<AmountBasis> All { get; } =
        [PerTreatment, PerPatient, PerListedPatient, PerVisit, PerUnit, PerYear, PerYearInTotal];

    /// <summary>Stable, stored with answers.</summary>
    public string Id { get; }

    public string Swedish { get; }

    public string English { get; }

    /// <summary>Other ways people write it, all read as this basis.</summary>
    public ValueList<string> AlsoWritten { get; }

    public string In(Language language) => language.Choose(Swedish, English);

    public override string ToString() => Id;
}
