using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Deciding.Receipts;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.Answers;

/// <summary>Finds what an organisation of a wave handed in.</summary>
public sealed class FindSubmission(IDbContextFactory<AppDbContext> contexts, LoadReceipt receipts)
{
    /// <param name="code">As it stands in an address.</param>
    /// <param name="number">1 for the first.</param>
    /// <returns>Null when there is no such wave, organisation or submission.</returns>
    public async Task<PinnedSubmission?> ExecuteAsync(WaveId wave, string code, int number, CancellationToken cancellationToken)
    {
        if (!OrganisationCode.TryParse(code, out var organisation))
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var response = await db.Responses
            .Where(r => db.WaveOrganisations.Any(o => o.Id == r.WaveOrganisationId && o.WaveId == wave && o.Code == organisation))
            .Select(r => (ResponseId?)r.Id).SingleOrDefaultAsync(cancellationToken);
        return response is { } id ? await receipts.ExecuteAsync(id, number, language: null, cancellationToken) : null;
    }
}
