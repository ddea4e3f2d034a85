using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Web.Features.Authoring.Sharing;

/// <summary>A file of the catalogue that questionnaires may take in.</summary>
/// <param name="Path">From the catalogue's folder, with slashes.</param>
/// <param name="Text">With LF and without a byte order mark.</param>
public sealed record CatalogueBlock(string Path, string Text, ParsedQuestionnaire Parsed)
{
    public QuestionnaireHeader Header => Parsed.Questionnaire.Header;

    public string Title => Header.ShortTitle.Length > 0 ? Header.ShortTitle : Path;
}
