using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Wordings.Storage;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Wordings;

/// <summary>Writes words for an answer, or takes them away, unless somebody else has since they were shown.</summary>
public sealed class SaveWording(IDbContextFactory<AppDbContext> contexts, TimeProvider time)
{
    /// <param name="answer">As it is now, with the words that were shown.</param>
    /// <param name="text">Tidy; empty to take the words away.</param>
    /// <returns>False when somebody was first; then nothing is changed.</returns>
    public async Task<bool> ExecuteAsync(WaveId wave, WordedAnswer answer, string text, (Guid User, string Name) by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var mark = TextMark.TryParse(answer.Mark, out var known) ? known : default;
        var wording = new AnalystWording(answer.Organisation.Code, answer.Path, text, mark, by.Name, now);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Add(new WordingRevision(wave, answer.Revision + 1, wording, string.Join('\n', answer.Said(Language.Swedish)), by.User, now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another came between the reading and the writing: the database let only one through.
            return false;
        }
    }
}
