using Microsoft.EntityFrameworkCore;

namespace SurveyHub.Web.Platform.Data;

/// <summary>Hands out the context of one engine as the one that features know.</summary>
internal sealed class EngineContextFactory<TContext>(IDbContextFactory<TContext> engine) : IDbContextFactory<AppDbContext>
    where TContext : AppDbContext
{
    public AppDbContext CreateDbContext() => engine.CreateDbContext();

    public async Task<AppDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await engine.CreateDbContextAsync(cancellationToken);
}
