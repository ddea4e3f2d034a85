using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>Which themes an organisation is counted in, and by which of its words; only themes of answers that are shown for each.</summary>
internal sealed class OwnThemes
{
    private readonly ILookup<(OrganisationCode, Identifier Question), PartTheme> _themes;

    public OwnThemes(CompilingContext context, ReportInput input)
    {
        var reader = new ThemeReader(input.Answers, input.Themes);
        var quotes = reader.Codings.Where(placed => placed.Place.Counts).ToLookup(placed => placed.Theme, placed => placed.Coding.Passage);
        _themes = input.Themes.Book.Themes
            .Where(theme => FieldsOf(theme).All(path => context.Answers.Questionnaire.FindRead(path) is { } field && Shown.IsOpen(field)))
            .SelectMany(theme => reader.MembersOf(theme).In, (theme, organisation) => (theme, organisation))
            .SelectMany(pair => Places(pair.theme, [.. quotes[pair.theme.Id].Where(passage => passage.Organisation == pair.organisation.Code)])
                .Select(place => (Key: (pair.organisation.Code, place.Question), Theme: new PartTheme(pair.theme.Id, pair.theme.Name, place.Quotes))))
            .ToLookup(pair => pair.Key, pair => pair.Theme);

        IEnumerable<FieldPath> FieldsOf(Theme theme) => theme.Rule?.Fields ?? theme.Fields.Concat(quotes[theme.Id].Select(passage => passage.Field.WithoutRow));
    }

    public ValueList<PartTheme> Of(Organisation organisation, Identifier question) => _themes[(organisation.Code, question)].ToValueList();

    /// <summary>Below each question in which words are marked; a rule below the question that it begins with.</summary>
    private static IEnumerable<(Identifier Question, ValueList<string> Quotes)> Places(Theme theme, IReadOnlyList<Passage> passages)
    {
        if (theme.Rule is { } rule)
        {
            return rule.Fields.Take(1).Select(path => (path.Question, ValueList<string>.Empty));
        }

        return passages.GroupBy(passage => passage.Field.Question).Select(own => (own.Key, own
            .OrderBy(passage => passage.Field.ToString(), StringComparer.Ordinal).ThenBy(passage => passage.Start)
            .Select(passage => string.Join(' ', passage.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.Ordinal).ToValueList()));
    }
}
