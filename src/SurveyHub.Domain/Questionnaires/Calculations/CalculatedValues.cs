namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>Finds every calculated value of a questionnaire, with the numbers that each is worked out of.</summary>
internal sealed class CalculatedValues
{
    /// <summary>Of a share and of a rate that say nothing else.</summary>
    private const int QuotientDecimals = 1;

    private const string Percent = "%";

    private readonly Questionnaire _questionnaire;
    private readonly Dictionary<FieldPath, Place> _places = [];
    private readonly Dictionary<FieldPath, NumberType> _types = [];
    private readonly Dictionary<FieldPath, Visibility> _visibilities = [];

    private CalculatedValues(Questionnaire questionnaire) => _questionnaire = questionnaire;

    /// <summary>In the order of the file, in tables row by row.</summary>
    public static IReadOnlyDictionary<FieldPath, CalculatedValue> Of(Questionnaire questionnaire)
    {
        var values = new CalculatedValues(questionnaire);
        foreach (var place in questionnaire.Questions.SelectMany(PlacesIn))
        {
            values._places.TryAdd(place.Path, place);
        }

        return values._places.Values.ToDictionary(
            place => place.Path,
            place => new CalculatedValue(
                place.Path, place.Label, values.TypeOf(place.Path, 0)!, place.Calculation.Formula, place.Inputs, place.Reporting, place.ShownIf)
            {
                Visibility = values.VisibilityOf(place.Path, 0),
            });
    }

    private static IEnumerable<Place> PlacesIn(Question question) => question.Parts.SelectMany(part => part switch
    {
        CalculatedPart { Value: var value } =>
            [new Place(value.Path, value.Label, value.Calculation, [.. value.Calculation.Formula.Operands.OfType<FieldOperand>().Select(operand => operand.Path)], value.Calculation.Reporting, value.ShownIf)],
        // A table without rows, which is a mistake, can be looked at all the same.
        TablePart { Table: { HasRows: true } table } when table.CalculatedColumns.Count + table.CalculatedRows.Count > 0 => new CalculatedCells(question, table).Places(),
        _ => Enumerable.Empty<Place>(),
    });

    /// <summary>
    /// Decimals and unit: as stated, else a sum and a difference are as exact as their finest number and in its unit. Null for what is no number.
    /// Calculations in a circle, which no file can say, end here as well.
    /// </summary>
    private NumberType? TypeOf(FieldPath path, int steps)
    {
        if (_types.TryGetValue(path, out var known) || steps > CalculatedValue.MostSteps)
        {
            return known;
        }

        if (!_places.TryGetValue(path, out var place))
        {
            return _questionnaire.Find(path)?.Type as NumberType;
        }

        var (stated, formula) = (place.Calculation, place.Calculation.Formula);
        _types[path] = new NumberType(stated.Decimals ?? QuotientDecimals, null, null, formula is ShareFormula ? Percent : stated.Unit);
        if (!formula.IsQuotient)
        {
            var inputs = place.Inputs.Select(input => TypeOf(input, steps + 1)).OfType<NumberType>().ToList();
            _types[path] = _types[path] with
            {
                Decimals = stated.Decimals ?? inputs.Select(type => type.Decimals).DefaultIfEmpty(0).Max(),
                Unit = stated.Unit ?? inputs.FirstOrDefault()?.Unit,
            };
        }

        return _types[path];
    }

    private Visibility VisibilityOf(FieldPath path, int steps)
    {
        if (!_places.TryGetValue(path, out var place))
        {
            return _questionnaire.Find(path) is { } field ? _questionnaire.VisibilityOf(field) : Visibility.Open;
        }

        if (!_visibilities.TryGetValue(path, out var known))
        {
            known = steps > CalculatedValue.MostSteps || IsAskedOfHidden(place)
                ? Visibility.Withheld
                : place.Inputs.Select(input => VisibilityOf(input, steps + 1)).DefaultIfEmpty(Visibility.Open).Max();
            _visibilities[path] = known;
        }

        return known;
    }

    private bool IsAskedOfHidden(Place place) =>
        _questionnaire.ConditionsOn(_questionnaire.Questions.First(question => question.Id == place.Path.Question)).Concat(place.ShownIf is { } own ? [own] : []).Any(_questionnaire.IsHidden);

    internal sealed record Place(FieldPath Path, string Label, Calculation Calculation, ValueList<FieldPath> Inputs, FieldReporting Reporting, Condition? ShownIf);
}
