namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Lets every language of a questionnaire understand what a unit is called in the others.</summary>
internal static class UnitsOfAll
{
    /// <param name="all">The questionnaire in all its languages; they have the same fields.</param>
    public static Questionnaire Of(Questionnaire questionnaire, IReadOnlyList<Questionnaire> all)
    {
        var units = all.SelectMany(one => one.Fields)
            .Where(field => field.Type is NumberType { Unit: not null })
            .ToLookup(field => field.Path, field => ((NumberType)field.Type).Unit!);
        return units.Any(group => group.Distinct(StringComparer.Ordinal).Skip(1).Any()) ? questionnaire.WithFields(field => Widen(field, units[field.Path])) : questionnaire;
    }

    private static Field Widen(Field field, IEnumerable<string> units) => field.Type is NumberType number
        ? field with { Type = number with { UnitElsewhere = units.Distinct(StringComparer.Ordinal).Where(unit => unit != number.Unit).ToValueList() } }
        : field;
}
