using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Measures;

/// <summary>Measures from other sources, and the number of each organisation in them.</summary>
/// <param name="Measures">Each key once.</param>
/// <param name="Values">At most one for each organisation and measure. Whoever has none is not known, and never zero.</param>
public sealed record MeasureBook(ValueList<Measure> Measures, ValueList<MeasureValue> Values)
{
    public static MeasureBook Empty { get; } = new(ValueList<Measure>.Empty, ValueList<MeasureValue>.Empty);

    /// <summary>What stands beside the facts of a panel (<see cref="JoinTo"/>), of its members alone: put beside its own facts it gives the same panel again.</summary>
    public static MeasureBook BesideIn(Panel panel) => new(
        panel.Measures,
        [.. from organisation in panel.Organisations from fact in organisation.Facts where panel.FindMeasure(fact.Key) is not null select new MeasureValue(organisation.Code, fact.Key, fact.Value)]);

    /// <summary>These and those, which have other keys.</summary>
    public MeasureBook With(MeasureBook more) => new([.. Measures, .. more.Measures], [.. Values, .. more.Values]);

    /// <summary>
    /// The panel with what is measured of its members beside what is known of them: wherever a fact may stand, a measure may. Measures whose key the panel
    /// has already are left out, since what was frozen holds.
    /// </summary>
    public Panel JoinTo(Panel panel)
    {
        var joined = Measures.Where(measure => panel.Definition(measure.Key) is null).ToList();
        var keys = joined.Select(measure => measure.Key).ToHashSet();
        var values = Values.Where(value => keys.Contains(value.Measure)).ToLookup(value => value.Organisation, value => new Fact(value.Measure, value.Value));
        return joined.Count == 0 ? panel : panel with
        {
            Facts = [.. panel.Facts, .. joined.Select(measure => new FactDefinition(measure.Key, measure.Definition, measure.Source))],
            Organisations = [.. panel.Organisations.Select(one => values[one.Code].Any() ? one with { Facts = [.. one.Facts, .. values[one.Code]] } : one)],
            Measures = [.. panel.Measures, .. joined],
        };
    }
}

public readonly record struct MeasureValue(OrganisationCode Organisation, FactKey Measure, decimal Value);
