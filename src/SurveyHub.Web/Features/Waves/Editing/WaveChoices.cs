using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Waves.Editing;

public sealed record VersionChoice(QuestionnaireVersionId Id, string Title, int Number, DateOnly PublishedOn);

/// <param name="Name">Its members in the plural: "regioner".</param>
public sealed record PanelChoice(PanelId Id, string Name, int Members);

/// <summary>What a new wave may send, and to whom.</summary>
/// <param name="Versions">The latest first.</param>
public sealed record WaveChoices(IReadOnlyList<VersionChoice> Versions, IReadOnlyList<PanelChoice> Panels)
{
    public static async Task<WaveChoices> ReadAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var versions = await db.QuestionnaireVersions.AsNoTracking()
            .OrderByDescending(version => version.PublishedAt).ThenByDescending(version => version.Number)
            .ToListAsync(cancellationToken);
        var panels = await db.Panels
            .Select(panel => new { panel.Id, panel.Words.Plural, Members = db.PanelMembers.Count(member => member.PanelId == panel.Id) })
            .ToListAsync(cancellationToken);
        return new WaveChoices(
            [.. versions.Select(version => new VersionChoice(version.Id, TitleOf(version), version.Number, StockholmTime.DateOf(version.PublishedAt)))],
            [.. panels.OrderBy(panel => panel.Plural, SwedishOrder.Instance).Select(panel => new PanelChoice(panel.Id, panel.Plural, panel.Members))]);
    }

    private static string TitleOf(QuestionnaireVersion version) => QuestionnaireFile.Parse(version.Text).Questionnaire.Header.ShortTitle;
}
