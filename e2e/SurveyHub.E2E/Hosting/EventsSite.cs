namespace SurveyHub.E2E.Hosting;

/// <summary>One sent sample for all events that leave the program as it was. Each test uses a region of its own.</summary>
public sealed class EventsSite(Browser browser) : IAsyncLifetime
{
    public SentSample Sample { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Sample = await SentSample.StartAsync(browser, new Dictionary<string, string>(), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Sample is not null)
        {
            await Sample.DisposeAsync();
        }
    }
}

[CollectionDefinition(nameof(EventsSite))]
public sealed class OnEventsSite : ICollectionFixture<EventsSite>;
