using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves.Editing;

public sealed record VersionChoice(QuestionnaireVersionId Id, string Title, int Number, DateOnly PublishedOn);

/// <param name="Name">Its members in the plural: "regioner".</param>
public sealed record PanelChoice(PanelId Id, string Name, int Members);

public sealed record EarlierWaveChoice(WaveId Id, string Name);

/// <summary>What a new wave may send, and to whom.</summary>
/// <param name="Versions">The latest first.</param>
/// <param name="Earlier">Finished waves to compare with, the newest first.</param>
public sealed record WaveChoices(
    IReadOnlyList<VersionChoice> Versions, IReadOnlyList<PanelChoice> Panels, IReadOnlyList<EarlierWaveChoice> Earlier)
{
    public static async Task<WaveChoices> ReadAsync(AppDbContext db, PublishedQuestionnaires questionnaires, CancellationToken cancellationToken)
    {
        var published = await db.QuestionnaireVersions
            .OrderByDescending(version => version.PublishedAt).ThenByDescending(version => version.Number)
            .Select(version => new { version.Id, version.Number, version.PublishedAt })
            .ToListAsync(cancellationToken);
        var versions = new List<VersionChoice>(published.Count);
        foreach (var version in published)
        {
            var title = (await questionnaires.GetAsync(version.Id, cancellationToken)).Header.ShortTitle;
            versions.Add(new VersionChoice(version.Id, title, version.Number, StockholmTime.DateOf(version.PublishedAt)));
        }

        var panels = await db.Panels
            .Select(panel => new { panel.Id, panel.Words.Plural, Members = db.PanelMembers.Count(member => member.PanelId == panel.Id) })
            .ToListAsync(cancellationToken);
        var earlier = await db.Finished().Select(wave => new EarlierWaveChoice(wave.Id, wave.Name)).ToListAsync(cancellationToken);
        return new WaveChoices(
            versions,
            [.. panels.OrderBy(panel => panel.Plural, SwedishOrder.Instance).Select(panel => new PanelChoice(panel.Id, panel.Plural, panel.Members))],
            earlier);
    }
}
