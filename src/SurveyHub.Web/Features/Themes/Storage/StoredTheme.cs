using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Web.Features.Themes.Storage;

/// <summary>A theme in its row. A rule is kept as its author would write it.</summary>
public sealed record StoredTheme(
    Identifier Id, string Name, string Definition, ValueList<FieldPath> Fields, string? Rule, Identifier? Parent, ValueList<Identifier> Formerly, DateTimeOffset? Since)
{
    public static StoredTheme Of(Theme theme) => new(
        theme.Id, theme.Name, theme.Definition, theme.Fields, theme.Rule is { } rule ? RulePrinter.Print(rule, Language.Swedish) : null, theme.Parent, theme.Formerly, theme.Since);

    /// <summary>
    /// A rule that a newer version of the questionnaire has no fields for is none any more: then nobody is decided, which is what is known.
    /// </summary>
    public Theme ToDomain(Questionnaire questionnaire, IReadOnlyCollection<FactKey> facts) => new(Id, Name, Definition)
    {
        Fields = Fields,
        Rule = Rule is null ? null : RuleReader.Read(Rule, questionnaire, facts).Rule,
        Parent = Parent,
        Formerly = Formerly,
        Since = Since,
    };
}
