using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Platform;

public sealed class WriteGateTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_WaitsForItsTurn_AndGivesItOn()
    {
        await using var application = new SurveyHubApplication();
        var gate = application.Services.GetRequiredService<WriteGate>();
        await using var db = await OpenAsync(application);
        db.Add(new Person("Karin Exempel", "karin@example.org"));
        Task<int> save;
        using (await gate.EnterAsync(Stop))
        {
            save = db.SaveChangesAsync(Stop);
            Assert.False(save.IsCompleted);
        }

        Assert.Equal(1, await save);
        using var next = await gate.EnterAsync(Stop).WaitAsync(TimeSpan.FromSeconds(10), Stop);
    }

    [Fact]
    public async Task SaveThatFails_GivesTheTurnOn()
    {
        await using var application = new SurveyHubApplication();
        await using var db = await OpenAsync(application);
        db.Add(new OrganisationContact(OrganisationId.New(), PersonId.New(), isProcessLeader: true));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));

        var gate = application.Services.GetRequiredService<WriteGate>();
        using var next = await gate.EnterAsync(Stop).WaitAsync(TimeSpan.FromSeconds(10), Stop);
    }

    [Fact]
    public async Task SaveWithinATransaction_DoesNotWait_SinceItHasTheFilesLock()
    {
        await using var application = new SurveyHubApplication();
        var gate = application.Services.GetRequiredService<WriteGate>();
        await using var db = await OpenAsync(application);
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        using var turn = await gate.EnterAsync(Stop);
        db.Add(new Person("Karin Exempel", "karin@example.org"));

        Assert.Equal(1, await db.SaveChangesAsync(Stop).WaitAsync(TimeSpan.FromSeconds(10), Stop));
    }

    private static Task<AppDbContext> OpenAsync(SurveyHubApplication application) =>
        application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(Stop);
}
