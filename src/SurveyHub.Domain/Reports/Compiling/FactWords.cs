using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>How a fact of the panel, or a measure beside it, is called and accounted for.</summary>
public static class FactWords
{
    /// <summary>Above a column. A measure has a name for that; a fact of the panel only its definition.</summary>
    public static string Heading(Panel panel, FactKey key) =>
        panel.FindMeasure(key)?.Heading ?? SwedishWords.Capital(panel.Definition(key)?.Definition ?? key.ToString());

    /// <summary>"Kostnad för MMR 2018, tkr: kostnader för vård enligt överenskommelsen. Källa: Försäkringskassan, hämtat 4 februari 2019."</summary>
    public static string Said(Panel panel, FactDefinition fact, Language language)
    {
        var definition = fact.Definition.Trim().TrimEnd('.');
        var what = panel.FindMeasure(fact.Key) is { } measure ? $"{measure.Heading}: {definition}" : SwedishWords.Capital(definition);
        return $"{what}. {language.Choose("Källa", "Source")}: {panel.SourceOf(fact, language).Trim().TrimEnd('.')}.";
    }

    /// <summary>The same of a key; nothing where nobody knows what it is.</summary>
    public static IEnumerable<string> Said(Panel panel, IEnumerable<FactKey> keys, Language language) =>
        keys.Distinct().Select(panel.Definition).OfType<FactDefinition>().Select(fact => Said(panel, fact, language));

    /// <summary>How many decimals a number of it is shown with.</summary>
    /// <param name="known">The numbers that are shown.</param>
    public static int Decimals(Panel panel, FactKey key, IEnumerable<decimal> known) =>
        panel.FindMeasure(key)?.Decimals ?? known.Select(SwedishNumber.DecimalsIn).DefaultIfEmpty(0).Max();
}
