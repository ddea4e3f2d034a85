using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Printing;

namespace SurveyHub.Web.Features.Authoring.Sharing;

/// <summary>The line that an author copies into a questionnaire.</summary>
internal static class SharedLineText
{
    public static string Of(CatalogueBlock block) => QuestionnairePrinter.Print(new SharedBlock(block.Path, block.Title), block.Header.Language);
}
