using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Parsing.Reports;

/// <summary>What a report file may speak of.</summary>
/// <param name="Questionnaire">The one that it reports.</param>
/// <param name="Themes">Every theme that passages are coded with.</param>
/// <param name="Measures">The facts of the panel and the measures known beside the answers.</param>
/// <param name="Conditions">Reads the comparisons of answers in it.</param>
public sealed record ReportSources(
    Questionnaire Questionnaire, ValueList<KnownTheme> Themes, ValueList<FactKey> Measures, IConditionReader Conditions)
{
    /// <summary>The tables and figures of the document that it is a part of, where it is no whole report; see <see cref="ReportTemplate.Numbers"/>.</summary>
    public ValueList<CaptionNumber> Numbers { get; init; } = ValueList<CaptionNumber>.Empty;

    /// <summary>All that is known of a wave. A theme that was merged into another goes by the ids that it had, too.</summary>
    public static ReportSources Of(SurveyAnswers answers, Analysis analysis)
    {
        var facts = answers.Panel.Facts.Select(fact => fact.Key).ToValueList();
        var known = analysis.Book.Themes.SelectMany(theme => theme.Formerly.Prepend(theme.Id), (theme, id) => new KnownTheme(id, theme.Name)).ToValueList();
        return new ReportSources(answers.Questionnaire, known, facts, new RuleConditions(answers.Questionnaire, facts));
    }
}

/// <summary>An id by which a report may speak of a theme.</summary>
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
