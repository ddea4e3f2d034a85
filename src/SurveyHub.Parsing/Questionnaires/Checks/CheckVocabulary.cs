using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>What a check is about when it does not begin with names: all of it, or those named after the word ("kolumnen andel").</summary>
internal enum CheckSubject
{
    Rows,
    Columns,
    Answers,
}

internal enum CheckPredicate
{
    SumTo,
    SumToAtMost,
    SumToAtLeast,
    BeSumOf,
    BeAtMost,
    BeLessThan,
    BeAtLeast,
    BeMoreThan,
    Change,
}

/// <summary>The words of checks. <c>{x}</c> is a number or a name.</summary>
internal static class CheckVocabulary
{
    public static readonly Vocabulary<CheckSubject> Subjects = new(
        new(CheckSubject.Rows, "raderna", "rows", "raden", "row", "varje rad", "each row"),
        new(CheckSubject.Columns, "kolumnerna", "columns", "kolumnen", "column", "varje kolumn", "each column"),
        new(CheckSubject.Answers, "svaren", "answers"));

    public static readonly Vocabulary<Severity> Verbs = new(
        new(Severity.Error, "ska", "must", "skall"),
        new(Severity.Warning, "bör", "should"));

    public static readonly IReadOnlyList<Word<CheckPredicate>> Predicates =
    [
        new(CheckPredicate.SumTo, "summera till {x}", "sum to {x}"),
        new(CheckPredicate.SumToAtMost, "summera till högst {x}", "sum to at most {x}"),
        new(CheckPredicate.SumToAtLeast, "summera till minst {x}", "sum to at least {x}"),
        new(CheckPredicate.BeSumOf, "vara summan av {x}", "be the sum of {x}"),
        new(CheckPredicate.BeAtMost, "vara högst {x}", "be at most {x}"),
        new(CheckPredicate.BeLessThan, "vara mindre än {x}", "be less than {x}"),
        new(CheckPredicate.BeAtLeast, "vara minst {x}", "be at least {x}"),
        new(CheckPredicate.BeMoreThan, "vara mer än {x}", "be more than {x}"),
        new(CheckPredicate.Change, "ändras högst {x} %", "change at most {x} %"),
    ];

    /// <summary>Stands last, after a comma.</summary>
    public static readonly Vocabulary<bool> Endings = new(new Word<bool>(true, "tomt är noll", "empty is zero"));

    public static bool IsSum(this CheckPredicate predicate) =>
        predicate is CheckPredicate.SumTo or CheckPredicate.SumToAtMost or CheckPredicate.SumToAtLeast or CheckPredicate.BeSumOf;
}
