using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>Finds checks that no answers can meet, given what the fields take.</summary>
internal static class CheckReach
{
    /// <summary>Why no answer can do, or null when some can.</summary>
    public static LocalText? Obstacle(NumberLine line, CheckScope scope, Relation relation, decimal? target)
    {
        // Below each other the numbers of a row that repeats are as many as there are rows.
        bool isBelow = scope != CheckScope.Rows && line.Parts.Any(part => part.Repeats is not null), isOne = line.Parts.Count == 1 && !isBelow;
        var (least, most) = isOne ? Of(line.Parts[0]) : Sum(line.Parts, isBelow);
        var (targetLeast, targetMost) = target is { } number ? (number, number) : Of(line.Whole!);
        var isTooLarge = relation switch
        {
            Relation.Equal or Relation.AtMost => least > targetMost,
            Relation.LessThan => least >= targetMost,
            _ => false,
        };
        var isTooSmall = relation switch
        {
            Relation.Equal or Relation.AtLeast => most < targetLeast,
            Relation.MoreThan => most <= targetLeast,
            _ => false,
        };
        var noun = isOne ? new LocalText("talet", "the number") : new LocalText("summan", "the sum");
        if (isTooLarge)
        {
            return Said(noun, new("minst", "at least"), least!.Value);
        }

        if (isTooSmall)
        {
            return Said(noun, new("högst", "at most"), most!.Value);
        }

        var decimals = line.Parts.Max(part => part.Spec.Decimals);
        return relation == Relation.Equal && target is { } exact && SwedishNumber.DecimalsIn(exact) > decimals
            ? new($"{SwedishNumber.Format(exact)} har fler decimaler än talen", $"{SwedishNumber.Format(exact)} has more decimals than the numbers")
            : null;
    }

    /// <summary>Each may add nothing, since a field can be left empty or be beside the point.</summary>
    private static (decimal? Least, decimal? Most) Sum(IReadOnlyList<FieldDraft> parts, bool isBelow)
    {
        decimal? least = 0, most = 0;
        foreach (var part in parts)
        {
            var ((min, max), times) = (Of(part), isBelow ? part.Repeats?.Most ?? 1 : 1);
            least += min is { } low ? Math.Min(low, 0) * times : null;
            most += max is { } high ? Math.Max(high, 0) * times : null;
        }

        return (least, most);
    }

    private static (decimal? Least, decimal? Most) Of(FieldDraft field) => (field.Spec.Least, field.Spec.Most);

    private static LocalText Said(LocalText noun, LocalText bound, decimal number) => new(
        $"{noun.Swedish} är alltid {bound.Swedish} {SwedishNumber.Format(number)}", $"{noun.English} is always {bound.English} {SwedishNumber.Format(number)}");
}
