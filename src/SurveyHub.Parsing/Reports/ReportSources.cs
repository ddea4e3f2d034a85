using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Reports;

/// <summary>What a report file may speak of.</summary>
/// <param name="Questionnaire">The one that it reports.</param>
/// <param name="Themes">Every theme that passages are coded with.</param>
/// <param name="Measures">The facts of the panel and the measures known beside the answers.</param>
/// <param name="Conditions">Reads the comparisons of answers in it.</param>
public sealed record ReportSources(
    Questionnaire Questionnaire, ValueList<KnownTheme> Themes, ValueList<FactKey> Measures, IConditionReader Conditions);

/// <param name="Name">As people know it, for proposals.</param>
public sealed record KnownTheme(Identifier Id, string Name);

/// <summary>Knows the language in which answers are compared ("vardval är ja"), which is that of the rules of themes.</summary>
public interface IConditionReader
{
    /// <summary>What is wrong with a condition; nothing when it can be put to the answers.</summary>
    /// <param name="text">On one line, with single blanks.</param>
    /// <param name="language">Of the file, for the words to propose.</param>
    IReadOnlyList<ConditionMistake> Check(string text, Language language);
}

/// <param name="Offset">From the start of the condition; where it is outside of it, the start is meant.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
public sealed record ConditionMistake(DiagnosticDescriptor Descriptor, int Offset, ValueList<LocalText> Arguments);
