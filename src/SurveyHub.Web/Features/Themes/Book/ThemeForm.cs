using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>A theme as somebody fills it in.</summary>
public sealed class ThemeForm
{
    public int Revision { get; set; }

    public string? Name { get; set; }

    public string? Definition { get; set; }

    public string? Parent { get; set; }

    public List<string>? Fields { get; set; }

    public string? Rule { get; set; }

    public bool IsWider { get; set; }

    public static ThemeForm Of(Theme theme, int revision, Language language) => new()
    {
        Revision = revision,
        Name = theme.Name,
        Definition = theme.Definition,
        Parent = theme.Parent?.Value,
        Fields = [.. theme.Fields.Select(field => field.ToString())],
        Rule = theme.Rule is { } rule ? RulePrinter.Print(rule, language) : null,
    };

    /// <summary>The theme, or null with all that is wrong and the field it is wrong in.</summary>
    /// <param name="before">The theme as it is; null for a new one.</param>
    public Theme? Read(WaveAnalysis wave, Theme? before, ScreenLanguage language, List<(string Field, string Text)> problems)
    {
        var (name, definition, ruleText) = ((Name ?? "").Trim(), (Definition ?? "").ReplaceLineEndings("\n").Trim(), (Rule ?? "").ReplaceLineEndings(" ").Trim());
        Require(name.Length is > 0 and <= Theme.LongestName, "name", language.Format(BookTexts.NameMissing, SwedishNumber.Format(Theme.LongestName)));
        Require(definition.Length <= Theme.LongestDefinition, "definition", language.Format(BookTexts.DefinitionLong, SwedishNumber.Format(Theme.LongestDefinition)));
        var fields = QuestionReading.AllOf(wave).SelectMany(question => question.Fields).Select(field => field.Path)
            .Where(path => Fields?.Contains(path.ToString()) == true).ToValueList();
        Require(fields.Count > 0 != ruleText.Length > 0, "rule", language[BookTexts.BothOrNone]);
        var parsed = ruleText.Length > 0 ? RuleReader.Read(ruleText, wave.Answers.Questionnaire, FactsOf(wave)) : null;
        Require(parsed is null || parsed.Rule is not null, "rule", string.Join(' ', parsed?.Problems.Select(problem => problem.Message(language.Current)) ?? []));
        var id = before?.Id ?? (name.Length > 0 ? ThemeIds.For(name, wave.Book) : default);
        Require(parsed is null || before is null || wave.Reader.Codings.All(placed => placed.Theme != id), "rule", language[BookTexts.MarkedRule]);
        Identifier? parent = Identifier.TryParse(Parent, out var above) ? above : null;
        Require(parent is null || (before is null ? wave.Book.Themes.Any(theme => theme.Id == parent) : wave.Book.MayLieUnder(id, above)), "parent", language[BookTexts.BadParent]);
        return problems.Count > 0
            ? null
            : (before ?? new Theme(id, name, definition)) with { Name = name, Definition = definition, Fields = fields, Rule = parsed?.Rule, Parent = parent };

        void Require(bool holds, string field, string text)
        {
            if (!holds)
            {
                problems.Add((field, text));
            }
        }
    }

    internal static List<FactKey> FactsOf(WaveAnalysis wave) => [.. wave.Answers.Panel.Facts.Select(fact => fact.Key)];
}
