namespace SurveyHub.Domain.Questionnaires.Calculations;

/// <summary>
/// One place where a number stands that nobody types: what to work it out of, and how to show it. It is no <see cref="Field"/>: nothing can be
/// written in it, it is not demanded, and it is not counted among what is to be answered.
/// </summary>
/// <param name="Path">Leads to it as to a field (<see cref="Questionnaire.FindCalculated"/>).</param>
/// <param name="Type">The decimals and the unit that it is shown with.</param>
/// <param name="Formula">How the <paramref name="Inputs"/> are put together.</param>
/// <param name="Inputs">
/// Fields and calculated values: of a sum its terms, else the two numbers, or the only one. In a row that repeats, without a row, all the added ones are meant.
/// </param>
/// <param name="ShownIf">Its own condition, or that of its row; null for none.</param>
public sealed record CalculatedValue(
    FieldPath Path, string Label, NumberType Type, Formula Formula, ValueList<FieldPath> Inputs, FieldReporting Reporting, Condition? ShownIf)
{
    /// <summary>The most calculated values that one can lead through, from one to the next.</summary>
    public const int MostSteps = 100;

    /// <summary>As little as of the least open number that it is worked out of, which could be worked out of it.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>The same as a field that takes such numbers: for what only reads. Never to be written in.</summary>
    internal Field AsField() => new(Path, Label, Type, FieldDemands.Default, ShownIf, Reporting) { Visibility = Visibility };
}
