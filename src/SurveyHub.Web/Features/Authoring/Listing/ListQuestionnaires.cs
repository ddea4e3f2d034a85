using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring.Catalogue;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Listing;

/// <summary>Every questionnaire there is, as a file, a draft or versions, by title in Swedish order.</summary>
public sealed class ListQuestionnaires(IDbContextFactory<AppDbContext> contexts, SurveyCatalogue catalogue, WorkingTexts workingTexts)
{
    public async Task<QuestionnaireListing> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (files, unlisted) = Sort(await catalogue.ReadAsync(cancellationToken));
        var newest = (await db.PublishedVersions().ToListAsync(cancellationToken))
            .GroupBy(pair => pair.QuestionnaireId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Version).MaxBy(version => version.Number), StringComparer.Ordinal);
        var drafts = await db.QuestionnaireDrafts.Select(draft => draft.QuestionnaireId).ToListAsync(cancellationToken);

        var rows = new List<QuestionnaireRow>();
        foreach (var id in drafts.Concat(newest.Keys).Concat(files.Keys).Distinct(StringComparer.Ordinal))
        {
            if (await workingTexts.FindBundleAsync(db, id, files.GetValueOrDefault(id, CatalogueBundle.None), cancellationToken) is { } working)
            {
                rows.Add(new QuestionnaireRow(id, working, working.Parse(), newest.GetValueOrDefault(id)));
            }
        }

        // A translation in the studio or in a version keeps its original there; one that is only a file may have none.
        var orphans = files.Where(pair => !rows.Exists(row => row.Id == pair.Key)).SelectMany(pair => pair.Value.Translations.Values)
            .Select(file => new UnlistedFile(file.Name, TranslationFile.ParseAlone(file.Text).Diagnostics, TakenBy: null));
        unlisted.AddRange(orphans);
        return new QuestionnaireListing([.. rows.OrderBy(row => row.Title, SwedishOrder.Instance)], unlisted);
    }

    private static (Dictionary<string, CatalogueBundle> ById, List<UnlistedFile> Unlisted) Sort(IReadOnlyList<CatalogueFile> files)
    {
        var byId = files.Where(file => file.QuestionnaireId is not null).GroupBy(file => file.QuestionnaireId!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => CatalogueBundle.Of(group), StringComparer.Ordinal);
        return (byId, [.. files.Select(file => Unlist(file, file.QuestionnaireId is { } id ? byId[id] : CatalogueBundle.None)).OfType<UnlistedFile>()]);
    }

    /// <summary>Null for a file that is listed, by itself or with its original.</summary>
    private static UnlistedFile? Unlist(CatalogueFile file, CatalogueBundle bundle)
    {
        var language = file.Parsed.Questionnaire.Header.Language;
        var taken = file.IsTranslation ? bundle.Translations.GetValueOrDefault(language) : bundle.Original;
        return taken is null ? new UnlistedFile(file.Name, file.Parsed.Diagnostics, TakenBy: null)
            : taken == file ? null
            : file.IsTranslation ? new UnlistedFile(file.Name, TranslationFile.ParseSecond(file.Text, taken.Name).Diagnostics, TakenBy: null)
            : new UnlistedFile(file.Name, file.Parsed.Diagnostics, taken.Name);
    }
}
