using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Search;

/// <summary>The word forms of each language that questionnaires are written in.</summary>
public static class WordForms
{
    private static readonly SwedishWordForms Swedish = new();
    private static readonly EnglishWordForms English = new();

    public static IWordForms Of(Language language) => language == Language.Swedish ? Swedish : English;
}
