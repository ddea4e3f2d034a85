using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports;

/// <summary>How much of the whole those who have answered stand for.</summary>
/// <param name="Percent">0 to 100, not rounded.</param>
/// <param name="Measure">What it is counted in.</param>
public sealed record Coverage(decimal Percent, FactDefinition Measure)
{
    /// <summary>
    /// The author names the measure: it is the first denominator in the questionnaire that the panel defines. Null where there is none, or where
    /// it is unknown for any organisation: a share of an unknown whole says nothing.
    /// </summary>
    public static Coverage? Of(Questionnaire questionnaire, IReadOnlyList<FactDefinition> facts, IReadOnlyList<(Organisation Organisation, bool HasAnswered)> asked)
    {
        var measure = questionnaire.Fields
            .Select(field => field.Reporting.Rate)
            .Select(rate => rate is null ? null : facts.FirstOrDefault(fact => fact.Key == rate.Fact))
            .FirstOrDefault(fact => fact is not null);
        if (measure is null || asked.Any(one => one.Organisation.Fact(measure.Key) is null))
        {
            return null;
        }

        var whole = asked.Sum(one => one.Organisation.Fact(measure.Key)!.Value);
        var covered = asked.Where(one => one.HasAnswered).Sum(one => one.Organisation.Fact(measure.Key)!.Value);
        return whole <= 0 ? null : new Coverage(covered * 100 / whole, measure);
    }
}
