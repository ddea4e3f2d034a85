using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Paper;

/// <summary>Published versions as forms to fill in.</summary>
public sealed class VersionForms(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires)
{
    /// <param name="facts">What a wave knows; its publisher holds where the file names none.</param>
    /// <param name="sections">Those to print, each with the questions to print; null prints all.</param>
    /// <param name="language">The reader's, where the questionnaire is translated; null for the original's.</param>
    public async Task<PaperForm> CompileAsync(
        QuestionnaireVersionId id, FormFacts facts, ValueList<Section>? sections, Language? language, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await db.QuestionnaireVersions.Where(v => v.Id == id)
            .Select(v => new { v.QuestionnaireId, v.Number, v.ContentHash, v.PublishedAt }).SingleAsync(cancellationToken);
        var questionnaire = await questionnaires.GetAsync(id, language, cancellationToken);
        var header = questionnaire.Header;
        return PaperForm.Of(
            questionnaire,
            new FormIdentity(version.QuestionnaireId, FormBlocks.VersionWords(version.Number, header.Language), version.ContentHash),
            facts with { Publisher = header.Publisher ?? facts.Publisher },
            version.PublishedAt,
            sections);
    }

    /// <summary>As its file says; null when there is no such version.</summary>
    public async Task<PaperForm?> FindAsync(string questionnaireId, int number, Language? language, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await db.QuestionnaireVersions.Where(version => version.QuestionnaireId == questionnaireId && version.Number == number)
            .Select(version => version.Id).ToListAsync(cancellationToken);
        return ids is [var id]
            ? await CompileAsync(id, FormFacts.Of((await questionnaires.GetAsync(id, language, cancellationToken)).Header), null, language, cancellationToken)
            : null;
    }
}
