using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Drafts;

/// <summary>What stands between the backticks of a calculated value, before the names in it are looked up.</summary>
/// <param name="Words">All of it, with its place.</param>
/// <param name="Names">Of what it is worked out of, in order; empty when all of a row or column are meant.</param>
/// <param name="Every">"raderna" or "kolumnerna" as written; null when names are given.</param>
/// <param name="Per">How many of what a rate is divided by.</param>
/// <param name="Fact">What a rate is divided by, where that is no number of the questionnaire.</param>
internal sealed record CalculationDraft(
    CalculationKind Kind, SpecPart Words, IReadOnlyList<SpecPart> Names, (CalculationSubject Subject, SpecPart Word)? Every = null, int Per = 1, FactKey? Fact = null)
{
    public int? Decimals { get; init; }

    public string? Unit { get; init; }

    public bool EmptyIsZero { get; init; }

    /// <summary>It could not be read; that has been reported, and nothing that depends on it is.</summary>
    public bool IsUncertain { get; init; }
}

/// <param name="Name">What a reference within the question calls it; null for the question's own.</param>
internal sealed record CalculatedPartDraft(FieldPath Path, Identifier? Name, string Label, CalculationDraft Calculation, ConditionDraft? Condition) : PartDraft;

/// <summary>A column or a row of a table that is calculated.</summary>
/// <param name="After">What it stands behind; null for the first.</param>
internal sealed record CalculatedLineDraft(Identifier Id, string Label, CalculationDraft Calculation, Identifier? After);
