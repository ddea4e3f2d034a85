using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>A questionnaire file with the files of its translations.</summary>
/// <param name="Translations">In the order in which they were given.</param>
public sealed record ParsedBundle(ParsedQuestionnaire Original, ValueList<ParsedTranslation> Translations)
{
    public bool HasErrors => Original.HasErrors || Translations.Any(translation => translation.HasErrors);

    /// <summary>The languages that can be shown; a translation with errors is not among them.</summary>
    public QuestionnaireBundle Bundle => new(
        Original.Questionnaire, [.. Translations.Where(translation => !translation.HasErrors).DistinctBy(translation => translation.Language).Select(translation => translation.Translated)]);

    /// <summary>The blocks that any of the files takes in, each once.</summary>
    public IReadOnlyList<ParsedBlock> Blocks =>
        [.. Original.Blocks.Concat(Translations.SelectMany(translation => translation.Blocks)).DistinctBy(block => block.Path, StringComparer.Ordinal)];

    public static ParsedBundle Parse(string original, IEnumerable<string> translations) => Parse(original, translations, SharedFiles.None);

    /// <param name="shared">Where the blocks that the files take in are found.</param>
    public static ParsedBundle Parse(string original, IEnumerable<string> translations, SharedFiles shared)
    {
        var parsed = QuestionnaireFile.Parse(original, shared);
        if (parsed.Questionnaire.Header.IsBlock)
        {
            parsed = QuestionnaireFile.RefuseBlock(parsed);
        }
        else if (parsed.Questionnaire.Header.TranslationOf is not null)
        {
            // What stands in the original's place is no original.
            parsed = parsed with { Diagnostics = TranslationFile.ParseAlone(original, shared).Diagnostics };
        }

        return new ParsedBundle(parsed, translations.Select(text => TranslationFile.Parse(text, parsed, shared)).ToValueList());
    }
}
