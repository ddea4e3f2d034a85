using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Where in a file what is found wrong about its model stands.</summary>
/// <param name="settings">The values of the front block.</param>
/// <param name="ids">See <see cref="IdReader.Places"/>.</param>
internal sealed class Places(
    SourceText source, IReadOnlyDictionary<Setting, TextPosition> settings, IReadOnlyDictionary<(string Scope, string Id), TextPosition> ids, IReadOnlyList<SectionDraft> sections)
{
    /// <summary>The nearest that is known: else the question that it stands in, else the start of the file.</summary>
    public TextPosition Find(TranslationPlace place)
    {
        var found = place.Part switch
        {
            TranslationPart.Setting => Enum.TryParse<Setting>(place.Name, out var setting) ? OfSetting(setting) : null,
            TranslationPart.Heading => OfId(IdScopes.Questionnaire, place.Name),
            TranslationPart.Field => OfField(place),
            TranslationPart.Words => OfWords(place.Name) ?? OfField(place),
            TranslationPart.Row => OfId($"{place.Question}", place.Name),
            TranslationPart.Column => place.Question is { } question ? OfId(IdScopes.OfColumns(question), place.Name) : null,
            TranslationPart.Option => OfId(IdScopes.OfOptions(place.Within), place.Name) ?? OfMatrixOption(place),
            TranslationPart.File => null,
        };
        return found ?? (place.Question is { } around ? OfId(IdScopes.Questionnaire, around.Value) : null) ?? TextPosition.Start;
    }

    /// <summary>A setting that is not written is spoken of where the id of the questionnaire stands, which every file has.</summary>
    private TextPosition? OfSetting(Setting setting) =>
        settings.TryGetValue(setting, out var found) || settings.TryGetValue(Setting.Id, out found) ? found : (TextPosition?)null;

    private TextPosition? OfId(string scope, string id) => ids.TryGetValue((scope, id), out var found) ? found : (TextPosition?)null;

    /// <summary>A field of its own has an id; a question's only one has none but its words.</summary>
    private TextPosition? OfField(TranslationPlace place)
    {
        var segments = place.Name.Split('.');
        return segments.Length == 1 ? OfWords(place.Name) : OfId(segments[0], segments[1]);
    }

    private TextPosition? OfWords(string path) =>
        sections.SelectMany(section => section.Questions).Where(question => question.Taken is null).SelectMany(question => question.Fields).FirstOrDefault(field => field.Path.ToString() == path) is { } draft
            ? source.PositionAt(draft.Spec.Offset)
            : (TextPosition?)null;

    /// <summary>The options of a matrix are read under the place of their table.</summary>
    private TextPosition? OfMatrixOption(TranslationPlace place)
    {
        var options = ids.Where(id => id.Key.Id == place.Name && id.Key.Scope.EndsWith(':') && id.Key.Scope.StartsWith($"{place.Question} ", StringComparison.Ordinal));
        return options.Select(option => (TextPosition?)option.Value).FirstOrDefault();
    }
}
