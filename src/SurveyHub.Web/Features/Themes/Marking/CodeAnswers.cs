using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Marking;

/// <summary>Marks passages, settles those whose answer was corrected, and says what is read. Everything is signed, and nothing is deleted.</summary>
public sealed class CodeAnswers(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    /// <summary>Marks words with a theme. Words that are marked with it already stay so.</summary>
    /// <param name="instead">A coding that is taken back for it; null for none.</param>
    public async Task<CodingOutcome> MarkAsync(
        WaveAnalysis wave, Selection selection, Identifier theme, CodingId? instead, Analyst by, CancellationToken cancellationToken)
    {
        if (wave.Book.Find(theme) is not { Rule: null } known)
        {
            return CodingOutcome.Gone;
        }

        var outcome = selection.TryFind(wave.Find(selection.Organisation, selection.Field), out var passage);
        return outcome == CodingOutcome.Done ? await AddAsync(wave, passage, known.Id, instead, by, cancellationToken) : outcome;
    }

    /// <summary>Says that words which have moved, or stand among others, mean the same where they stand now.</summary>
    /// <param name="start">Where.</param>
    public async Task<CodingOutcome> KeepAsync(WaveAnalysis wave, CodingId id, int start, Analyst by, CancellationToken cancellationToken)
    {
        var (_, placed) = wave.Codings.FirstOrDefault(coding => coding.Id == id);
        if (placed is not { Theme: { } theme, Coding.Passage: var before } || wave.Find(before.Organisation, before.Field) is not { } answer)
        {
            return CodingOutcome.Gone;
        }

        var text = Passage.TextOf(answer, before.Part);
        return start >= 0 && start <= text.Length - before.Quote.Length && text.AsSpan(start, before.Quote.Length).SequenceEqual(before.Quote)
            ? await AddAsync(wave, Passage.Of(before.Organisation, answer, before.Part, start, before.Quote.Length), theme, id, by, cancellationToken)
            : CodingOutcome.Corrected;
    }

    public async Task<CodingOutcome> RemoveAsync(WaveAnalysis wave, CodingId id, Analyst by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await TakeBackAsync(db, wave.Wave, id, by, cancellationToken) && await TrySaveAsync(db, cancellationToken) ? CodingOutcome.Done : CodingOutcome.Gone;
    }

    /// <summary>Says of answers that they are read to their end.</summary>
    /// <param name="knew">The revision of the code book that the reader had before them.</param>
    public async Task<CodingOutcome> ReadAsync(
        WaveAnalysis wave, OrganisationCode organisation, IReadOnlyCollection<Answer> answers, int knew, Analyst by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await db.CodeBookRevisions.AsNoTracking().SingleOrDefaultAsync(book => book.WaveId == wave.Wave && book.Revision == knew, cancellationToken);
        if (wave.Book.Themes.Any(theme => theme.Since > (known?.SavedAt ?? DateTimeOffset.MinValue) && theme.Fields.Any(field => answers.Any(answer => answer.Field == field))))
        {
            return CodingOutcome.NewThemes;
        }

        var now = time.GetUtcNow();
        db.AddRange(answers.Select(answer => new FinishedReading(wave.Wave, new Reading(organisation, answer.Path, TextMark.Of(answer), by.Name, now), by.User)));
        await db.SaveChangesAsync(cancellationToken);
        return CodingOutcome.Done;
    }

    /// <summary>Takes back that an organisation's answers are read.</summary>
    public async Task<CodingOutcome> UnreadAsync(
        WaveAnalysis wave, OrganisationCode organisation, IReadOnlyCollection<Answer> answers, Analyst by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var readings = await db.FinishedReadings.Where(reading => reading.WaveId == wave.Wave && reading.Organisation == organisation && reading.RemovedAt == null)
            .ToListAsync(cancellationToken);
        var now = time.GetUtcNow();
        foreach (var reading in readings.Where(reading => answers.Any(answer => answer.Path == reading.ToDomain().Field)))
        {
            reading.Remove(by.User, now);
        }

        return await TrySaveAsync(db, cancellationToken) ? CodingOutcome.Done : CodingOutcome.Gone;
    }

    private async Task<CodingOutcome> AddAsync(
        WaveAnalysis wave, Passage passage, Identifier theme, CodingId? instead, Analyst by, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (instead is { } old && !await TakeBackAsync(db, wave.Wave, old, by, cancellationToken))
        {
            return CodingOutcome.Gone;
        }

        var isMarked = wave.Codings.Any(coding => coding.Id != instead && coding.Placed.Theme == theme && coding.Placed.Coding.Passage == passage);
        if (!isMarked)
        {
            db.Add(new MarkedPassage(wave.Wave, new Coding(theme, passage, by.Name, time.GetUtcNow()), by.User));
        }

        // Where it cannot be saved, somebody else has marked the same at this moment, or settled the same coding.
        return await TrySaveAsync(db, cancellationToken) || instead is null ? CodingOutcome.Done : CodingOutcome.Gone;
    }

    private async Task<bool> TakeBackAsync(AppDbContext db, WaveId wave, CodingId id, Analyst by, CancellationToken cancellationToken)
    {
        var passage = await db.MarkedPassages.SingleOrDefaultAsync(passage => passage.Id == id && passage.WaveId == wave && passage.RemovedAt == null, cancellationToken);
        passage?.Remove(by.User, time.GetUtcNow());
        return passage is not null;
    }

    private static async Task<bool> TrySaveAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
