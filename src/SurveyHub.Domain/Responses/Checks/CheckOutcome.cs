using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.Domain.Responses.Checks;

/// <summary>What a check makes of one of its lines: one row of a table, one column, or some fields.</summary>
/// <param name="Question">The question that the check stands in.</param>
/// <param name="Sum">How far the numbers sum, for a line with several; there also while nothing is wrong and before anything is written.</param>
/// <param name="Finding">What is wrong, or null.</param>
public sealed record CheckOutcome(Question Question, Check Check, CheckLine Line, LineState State, RunningSum? Sum, CheckFinding? Finding)
{
    /// <summary>Tells the line from all others, the same also when rows have been added or taken away.</summary>
    public string Name
    {
        get
        {
            var first = Check.Scope == CheckScope.Rows ? Line.Parts[0] : Line.Parts[0].WithoutRow;
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Ordinal}:{first}");
        }
    }

    /// <summary>Which of the checks of its question, as the author wrote them.</summary>
    public int Ordinal { get; init; }
}

public enum LineState
{
    /// <summary>No number stands in it, so there is nothing to judge.</summary>
    NotBegun,

    /// <summary>Something in it is not answered, not known or not readable, and the rest is not wrong whatever that may be.</summary>
    Open,

    Holds,

    Broken,
}

/// <summary>"Summa 99 av 100".</summary>
/// <param name="Sum">Of what is known.</param>
/// <param name="Target">The author's number, or the number in the field that the sum is compared with; null while nothing stands there.</param>
public sealed record RunningSum(decimal Sum, decimal? Target);

/// <summary>Something that a check found.</summary>
/// <param name="Severity">An error stops handing in; a warning only asks why.</param>
/// <param name="Anchor">Where to send whoever is to mend or explain it; there is an answer in it, so that a comment can be written.</param>
/// <param name="Fields">All that it concerns, in the order of the check.</param>
/// <param name="IsExplained">
/// The answer in one of its fields carries a comment or a reason. Any of them: whoever explains a sum writes by the number that makes it odd.
/// </param>
/// <param name="IsForReview">The line is not finished. That is no mistake while somebody is writing, and is said first when they review.</param>
public sealed record CheckFinding(
    Severity Severity, Field Anchor, ValueList<Field> Fields, AnswerProblem Problem, bool IsExplained, bool IsForReview);
