using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Authoring.Catalogue;

/// <summary>The files of one questionnaire: the first that has its id, and the first in each other language that says it is a translation.</summary>
/// <param name="Original">Null when there is none.</param>
public sealed record CatalogueBundle(CatalogueFile? Original, IReadOnlyDictionary<Language, CatalogueFile> Translations)
{
    public static CatalogueBundle None { get; } = Of([]);

    public static CatalogueBundle Of(IEnumerable<CatalogueFile> files)
    {
        var (originals, translations) = (files.Where(file => !file.IsTranslation), files.Where(file => file.IsTranslation));
        return new CatalogueBundle(
            originals.FirstOrDefault(),
            translations.GroupBy(file => file.Parsed.Questionnaire.Header.Language).ToDictionary(group => group.Key, group => group.First()));
    }
}
