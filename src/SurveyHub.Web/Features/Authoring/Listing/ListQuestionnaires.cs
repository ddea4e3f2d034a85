using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring.Catalogue;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Listing;

/// <summary>Every questionnaire there is, as a file, a draft or versions, by title in Swedish order.</summary>
public sealed class ListQuestionnaires(IDbContextFactory<AppDbContext> contexts, SurveyCatalogue catalogue)
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
            if (await WorkingTexts.FindAsync(db, id, files.GetValueOrDefault(id), cancellationToken) is { } working)
            {
                rows.Add(new QuestionnaireRow(id, working, QuestionnaireFile.Parse(working.Text), newest.GetValueOrDefault(id)));
            }
        }

        return new QuestionnaireListing([.. rows.OrderBy(row => row.Title, SwedishOrder.Instance)], unlisted);
    }

    private static (Dictionary<string, CatalogueFile> ById, List<UnlistedFile> Unlisted) Sort(IReadOnlyList<CatalogueFile> files)
    {
        var byId = new Dictionary<string, CatalogueFile>(StringComparer.Ordinal);
        var unlisted = new List<UnlistedFile>();
        foreach (var file in files)
        {
            if (file.QuestionnaireId is not { } id)
            {
                unlisted.Add(new UnlistedFile(file.Name, file.Parsed.Diagnostics, TakenBy: null));
            }
            else if (!byId.TryAdd(id, file))
            {
                unlisted.Add(new UnlistedFile(file.Name, file.Parsed.Diagnostics, byId[id].Name));
            }
        }

        return (byId, unlisted);
    }
}
