using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Measures;

/// <summary>What a number means that somebody else has counted: it stands beside the answers, and is no fact of the panel, which was frozen with the wave.</summary>
/// <param name="Key">As reports, rules and conditions name it; no fact of the panel has the same.</param>
/// <param name="Name">Short, as it stands above a column: "Kostnad för MMR".</param>
/// <param name="Unit">"tkr"; empty where the number is of things that the name says.</param>
/// <param name="Decimals">As it is shown; what is worked out from it is worked out from all decimals there are.</param>
/// <param name="Definition">What was counted, as it is printed below tables.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Fetched">When it was taken from there: sources correct their numbers too.</param>
public sealed record Measure(FactKey Key, string Name, string Unit, int Decimals, string Definition, string Source, DateOnly Fetched)
{
    public const int MostDecimals = 6;

    /// <summary>Above a column: with its year, which the name need not say again, and its unit.</summary>
    public string Heading
    {
        get
        {
            var year = Key.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
            var dated = Name.Contains(year, StringComparison.Ordinal) ? Name : $"{Name} {year}";
            return Unit.Length == 0 ? dated : $"{dated}, {Unit}";
        }
    }
}
