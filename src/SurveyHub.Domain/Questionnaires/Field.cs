using SurveyHub.Domain.Responses.Amounts;

namespace SurveyHub.Domain.Questionnaires;

/// <summary>One place to answer. Cells of a table are fields too.</summary>
/// <param name="Path">Unique in the questionnaire.</param>
/// <param name="Label">What the respondent reads beside it; for a question's only field the question itself.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Demands">Which answers beside a value it accepts.</param>
/// <param name="ShownIf">
/// Its own condition; null for none. What it stands in may have one too: whether it is asked is <see cref="Questionnaire.ConditionsOn(Field)"/>.
/// </param>
/// <param name="Reporting">How the report sums it up.</param>
public sealed record Field(
    FieldPath Path, string Label, FieldType Type, FieldDemands Demands, Condition? ShownIf, FieldReporting Reporting)
{
    /// <summary>Whom its answers are shown to, beside those who gave them and the staff who asked.</summary>
    public Visibility Visibility { get; init; }
}

/// <param name="Required">Left empty it is an error on submission; <i>uppgift saknas</i> counts as an answer.</param>
/// <param name="AllowsPartlyKnown">"Yes, number unknown" is accepted.</param>
/// <param name="AllowsNotApplicable"><i>Ej aktuellt</i> is accepted.</param>
/// <param name="AllowsMissing"><i>Uppgift saknas</i> is accepted; true unless the author says otherwise.</param>
/// <param name="NeedsReason"><i>Uppgift saknas</i> is accepted only with the reason why. <i>Ej aktuellt</i> is a reason by itself.</param>
public sealed record FieldDemands(
    bool Required, bool AllowsPartlyKnown, bool AllowsNotApplicable, bool AllowsMissing, bool NeedsReason = false)
{
    public static FieldDemands Default { get; } = new(false, false, false, true);
}

/// <summary>True when the field's answer is one of the options.</summary>
/// <param name="Field">A choice field that stands earlier in the file.</param>
/// <param name="Options">At least one option of that field.</param>
public sealed record Condition(FieldPath Field, ValueList<Identifier> Options);

/// <summary>What the report adds to a field's answers, as the author asked for it.</summary>
public sealed record FieldReporting(
    bool Total = false, bool Mean = false, bool Median = false, bool Range = false, Rate? Rate = null, bool Chart = false)
{
    public static FieldReporting None { get; } = new();

    /// <summary>
    /// What amounts are paid for that no figure counts, by the word that whoever answered put behind them ("bedömning"). They are shown with the others.
    /// </summary>
    public ValueList<string> Uncounted { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether figures count an amount with these words behind it: none of them is left out.</summary>
    public bool Counts(string? label) => !Uncounted.Any(word => AmountLabel.Says(label, word));
}

/// <summary>A number per so many of a fact: coordinators per 10 000 inhabitants.</summary>
/// <param name="Per">1 or more, mostly 1 000 or 10 000.</param>
/// <param name="Fact">The denominator; its definition, date and source stand in the panel and are printed with the rate.</param>
public sealed record Rate(int Per, FactKey Fact);

/// <summary>Names a fact about organisations: what and which year.</summary>
public readonly record struct FactKey(Identifier Name, int Year)
{
    /// <summary>As files name it: with four digits for the year, whichever it is.</summary>
    public override string ToString() => $"{Name} {Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)}";
}
