using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes.Rules;

namespace SurveyHub.Parsing.Themes;

/// <summary>What a rule was understood as.</summary>
/// <param name="Rule">Null when there is a problem.</param>
/// <param name="Problems">In the order of the text.</param>
public sealed record ParsedRule(AnswerRule? Rule, ValueList<RuleProblem> Problems);

/// <summary>A mistake in a rule; the rule may stand in a cell, a report file or a box on the screen, which know where that is.</summary>
/// <param name="Offset">In characters from the start of the rule.</param>
public sealed record RuleProblem(DiagnosticDescriptor Descriptor, int Offset, ValueList<LocalText> Arguments)
{
    public string Message(Language language) => Descriptor.Format(language, Arguments);
}
