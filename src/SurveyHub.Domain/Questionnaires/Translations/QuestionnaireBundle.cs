using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>
/// A questionnaire in every language that it exists in. What is stored, compiled or compared is of the original; only what is shown to somebody is of
/// the language they chose.
/// </summary>
public sealed class QuestionnaireBundle
{
    private readonly Dictionary<Language, Questionnaire> _translations;

    /// <param name="translations">Of the same original, each in a language of its own; those that disagree with it have no place here.</param>
    public QuestionnaireBundle(Questionnaire original, params IReadOnlyCollection<TranslatedQuestionnaire> translations)
    {
        if (translations.FirstOrDefault(translation => !translation.Agrees) is { } unfit)
        {
            throw new ArgumentException($"The translation of '{unfit.Questionnaire.Header.Id}' disagrees with its original.", nameof(translations));
        }

        List<Questionnaire> all = [original, .. translations.Select(translation => translation.Questionnaire)];
        Original = UnitsOfAll.Of(original, all);
        _translations = all.Skip(1).ToDictionary(translation => translation.Header.Language, translation => UnitsOfAll.Of(translation, all));
    }

    public Questionnaire Original { get; }

    public IReadOnlyCollection<Questionnaire> Translations => _translations.Values;

    /// <summary>The original's first.</summary>
    public IEnumerable<Language> Languages => _translations.Keys.Order().Prepend(Original.Header.Language);

    /// <summary>In the words of this language where there are such, else in the original's.</summary>
    public Questionnaire In(Language? language) => language is { } chosen ? _translations.GetValueOrDefault(chosen, Original) : Original;
}
