namespace SurveyHub.Domain.Questionnaires.Checks;

public enum Relation
{
    Equal,
    AtMost,
    LessThan,
    AtLeast,
    MoreThan,
}

public static class Relations
{
    public static bool Holds(this Relation relation, decimal number, decimal target) => relation switch
    {
        Relation.Equal => number == target,
        Relation.AtMost => number <= target,
        Relation.LessThan => number < target,
        Relation.AtLeast => number >= target,
        Relation.MoreThan => number > target,
    };
}
