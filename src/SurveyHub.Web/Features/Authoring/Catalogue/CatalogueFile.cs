using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Web.Features.Authoring.Catalogue;

/// <param name="Name">Without its folder.</param>
/// <param name="Text">With LF and without a byte order mark.</param>
public sealed record CatalogueFile(string Name, string Text, ParsedQuestionnaire Parsed)
{
    /// <summary>It is a translation, which belongs to the file of its original.</summary>
    public bool IsTranslation => Parsed.Questionnaire.Header.TranslationOf is not null;

    /// <summary>Null when the file does not say it well enough to be listed under it.</summary>
    public string? QuestionnaireId =>
        Parsed.Questionnaire.Header is { IsBlock: false } header && QuestionnaireHeader.IsId(header.Id) ? header.Id : null;
}
