using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Reports.Printing;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Parsing.Reports;

/// <summary>The language of report files, for whoever compiles what was read.</summary>
/// <param name="questionnaire">The one that is reported.</param>
/// <param name="facts">What is known about the organisations, and may be named.</param>
public sealed class ReportWords(Questionnaire questionnaire, IReadOnlyCollection<FactKey> facts) : IReportWords
{
    private readonly Dictionary<string, AnswerRule> _rules = new(StringComparer.Ordinal);

    public AnswerRule ReadCondition(TemplateCondition condition)
    {
        if (!_rules.TryGetValue(condition.Text, out var rule))
        {
            var parsed = RuleReader.Read(condition.Text, questionnaire, facts);
            rule = parsed.Rule ?? throw new ArgumentException($"'{condition.Text}' is no condition that was found sound.", nameof(condition));
            _rules.Add(condition.Text, rule);
        }

        return rule;
    }

    public string Print(InlineDirective directive, Language language) => new DirectivePrinter(language).Print(directive);

    public string Print(TemplateBlock block, Language language) => string.Join("\n\n", new BlockPrinter(language).Print([block]));
}
