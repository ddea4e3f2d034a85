using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>
/// A questionnaire in the words of its translation. Everything but the words is the original's, whatever the translation says of it, so that the
/// same paths lead to the same fields and an answer given in one language is an answer in the other.
/// </summary>
/// <param name="Findings">Where the translation disagrees; empty for one that can be used.</param>
public sealed record TranslatedQuestionnaire(Questionnaire Questionnaire, ValueList<TranslationFinding> Findings)
{
    /// <summary>No error is among the findings: what is shown in this language is what the translation says.</summary>
    public bool Agrees => Findings.All(finding => finding.Descriptor.Severity != Severity.Error);

    /// <param name="written">The translation as it was read, all by itself. What it leaves out, such as a least number or a condition, is the original's.</param>
    public static TranslatedQuestionnaire Of(Questionnaire original, Questionnaire written) => new TranslationReader(original, written).Read();
}
