using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Drafts;

/// <summary>A check as its sentence says it, before the names in it are looked up.</summary>
/// <param name="Sentence">All of it, as written.</param>
/// <param name="Subject">Null when it begins with names.</param>
/// <param name="Names">Of fields, columns or rows; empty for all that the subject says.</param>
/// <param name="Severity">Of "ska" or "bör".</param>
/// <param name="Verb">That word, with its place.</param>
/// <param name="PredicateWords">What follows it, as written.</param>
/// <param name="Argument">The number or names after the predicate's own words.</param>
/// <param name="Ending">"Tomt är noll" with its place, or null.</param>
internal sealed record CheckDraft(
    SpecPart Sentence,
    CheckSubject? Subject,
    IReadOnlyList<SpecPart> Names,
    Severity Severity,
    SpecPart Verb,
    CheckPredicate Predicate,
    SpecPart PredicateWords,
    SpecPart Argument,
    IReadOnlyList<SpecPart> ArgumentNames,
    SpecPart? Ending);
