using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.People;

internal static class ResponseTurns
{
    /// <summary>
    /// Takes the response's row until the caller's transaction ends, as <see cref="Waves.WaveTurns"/> takes a wave's: of two who share at once the
    /// second counts the people of the first. Who needs both takes the wave first.
    /// </summary>
    public static Task TakeResponseAsync(this AppDbContext db, ResponseId id, CancellationToken cancellationToken) => db.Responses
        .Where(response => response.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(response => response.Note, response => response.Note), cancellationToken);
}
