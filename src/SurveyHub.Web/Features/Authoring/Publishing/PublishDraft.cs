using Microsoft.EntityFrameworkCore;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Publishing;

public enum PublishOutcome
{
    Published,
    NotFound,

    /// <summary>The text has errors, or a translation has or disagrees with it.</summary>
    HasErrors,

    /// <summary>The text states another id than the questionnaire it is published as: answers would be pinned to the wrong one.</summary>
    OtherId,

    /// <summary>An earlier version has the very same text, and the same translations.</summary>
    SameText,

    /// <summary>The text is not the one that was confirmed, or somebody else published at the same moment.</summary>
    Changed,
}

/// <param name="Number">Of the new version, or of the one with the same text; else 0.</param>
public readonly record struct PublishResult(PublishOutcome Outcome, int Number);

/// <summary>Makes the working text the next version, which never changes afterwards.</summary>
public sealed class PublishDraft(
    IDbContextFactory<AppDbContext> contexts, WorkingTexts workingTexts, TimeProvider time, ILogger<PublishDraft> logger)
{
    /// <param name="confirmedHash">Of the texts that the author saw and confirmed.</param>
    public async Task<PublishResult> ExecuteAsync(string questionnaireId, string confirmedHash, Guid by, CancellationToken cancellationToken)
    {
        if (await workingTexts.FindBundleAsync(questionnaireId, cancellationToken) is not { } working)
        {
            return new PublishResult(PublishOutcome.NotFound, 0);
        }

        if (working.Hash != confirmedHash)
        {
            return new PublishResult(PublishOutcome.Changed, 0);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var result = await CheckAsync(db, questionnaireId, working, working.Parse(), cancellationToken);
        if (result.Outcome != PublishOutcome.Published)
        {
            return result;
        }

        db.Add(new QuestionnaireVersion(questionnaireId, result.Number, working.Original.Text, by, time.GetUtcNow(), working.Files));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The unique number or text was taken between the reading and the writing.
            return new PublishResult(PublishOutcome.Changed, 0);
        }

        logger.LogInformation(
            "Questionnaire {Questionnaire} version {Number} published by staff user {User}", questionnaireId, result.Number, by);
        return result;
    }

    /// <summary>What publishing would come to: <see cref="PublishOutcome.Published"/> with the next number, or why not.</summary>
    internal static async Task<PublishResult> CheckAsync(
        AppDbContext db, string questionnaireId, WorkingBundle working, ParsedBundle parsed, CancellationToken cancellationToken)
    {
        var versions = await db.QuestionnaireVersions
            .Where(version => version.QuestionnaireId == questionnaireId)
            .Select(version => new { version.Number, version.ContentHash })
            .ToListAsync(cancellationToken);
        if (versions.Find(version => version.ContentHash == working.Hash) is { } same)
        {
            return new PublishResult(PublishOutcome.SameText, same.Number);
        }

        if (parsed.HasErrors)
        {
            return new PublishResult(PublishOutcome.HasErrors, 0);
        }

        return parsed.Original.Questionnaire.Header.Id == questionnaireId
            ? new PublishResult(PublishOutcome.Published, versions.Select(version => version.Number).DefaultIfEmpty().Max() + 1)
            : new PublishResult(PublishOutcome.OtherId, 0);
    }
}
