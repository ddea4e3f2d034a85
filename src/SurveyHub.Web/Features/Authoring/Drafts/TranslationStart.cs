using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Editing;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Web.Features.Authoring.Sharing;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <summary>
/// What a translator begins with: the original, with a front block that says what it is now. Its words are written over one by one, and until then it
/// agrees with the original. A block that is translated is taken in; the questions of one that is not are written out, to be translated here.
/// </summary>
internal static class TranslationStart
{
    /// <param name="shared">The blocks that the original takes in.</param>
    /// <param name="blocks">All that there are.</param>
    /// <returns>The original as it is where it has mistakes, since it cannot be changed then.</returns>
    public static string Of(string original, Language language, SharedFiles shared, IReadOnlyList<CatalogueBlock> blocks)
    {
        var document = QuestionnaireDocument.Parse(original, shared.Or(blocks.Select(block => new SharedFile(block.Path, block.Text))));
        var questionnaire = document.Questionnaire;
        if (document.HasErrors || questionnaire.Header.Language == language)
        {
            return original;
        }

        var translations = document.Blocks.ToDictionary(
            block => block.Path,
            block => blocks.FirstOrDefault(other => IsTranslation(other, block.Parsed.Questionnaire, language)),
            StringComparer.Ordinal);
        return document.With(questionnaire with
        {
            Header = questionnaire.Header with { Language = language, TranslationOf = questionnaire.Header.Language },
            Sections = questionnaire.Sections.Select(section => section with { Questions = section.Questions.Select(Translated).ToValueList() }).ToValueList(),
        }).Text;

        Question Translated(Question question) =>
            question.Block is not { } block ? question
            : translations[block.Path] is { } translation
                ? translation.Parsed.Questionnaire.Questions.Single(other => other.Id == question.Id) with { Block = new SharedBlock(translation.Path, translation.Title) }
                : question with { Block = null };
    }

    private static bool IsTranslation(CatalogueBlock block, Questionnaire original, Language language) =>
        block.Header.IsBlock && block.Header.Id == original.Header.Id && block.Header.Language == language && !block.Parsed.HasErrors
        && block.Parsed.Questionnaire.Questions.Select(question => question.Id).SequenceEqual(original.Questions.Select(question => question.Id));
}
