using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires.Translations;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>A questionnaire file with the files of its translations.</summary>
/// <param name="Translations">In the order in which they were given.</param>
public sealed record ParsedBundle(ParsedQuestionnaire Original, ValueList<ParsedTranslation> Translations)
{
    public bool HasErrors => Original.HasErrors || Translations.Any(translation => translation.HasErrors);

    /// <summary>The languages that can be shown; a translation with errors is not among them.</summary>
    public QuestionnaireBundle Bundle => new(
        Original.Questionnaire, [.. Translations.Where(translation => !translation.HasErrors).DistinctBy(translation => translation.Language).Select(translation => translation.Translated)]);

    public static ParsedBundle Parse(string original, IEnumerable<string> translations)
    {
        var parsed = QuestionnaireFile.Parse(original);
        if (parsed.Questionnaire.Header.TranslationOf is not null)
        {
            // What stands in the original's place is no original.
            parsed = parsed with { Diagnostics = TranslationFile.ParseAlone(original).Diagnostics };
        }

        return new ParsedBundle(parsed, translations.Select(text => TranslationFile.Parse(text, parsed)).ToValueList());
    }
}
