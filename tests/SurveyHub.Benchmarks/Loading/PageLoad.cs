using SurveyHub.Benchmarks.Measuring;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>Clients that each ask for their own page on their own connection, again and again.</summary>
internal sealed class PageLoad : IDisposable
{
    private readonly IReadOnlyList<HttpConnection> _connections;
    private readonly IReadOnlyList<byte[]> _requests;

    private PageLoad(IReadOnlyList<HttpConnection> connections, IReadOnlyList<byte[]> requests) => (_connections, _requests) = (connections, requests);

    /// <param name="paths">One for each client.</param>
    public static async Task<PageLoad> OpenAsync(int port, IEnumerable<string> paths)
    {
        var requests = paths.Select(Requests.Get).ToList();
        return new PageLoad(await Task.WhenAll(requests.Select(_ => HttpConnection.OpenAsync(port))), requests);
    }

    public Task<Round> RunAsync(TimeSpan length) => LoadDriver.RunAsync(length, async client =>
    {
        if (await _connections[client].SendAsync(_requests[client]) != 200)
        {
            throw new InvalidOperationException("A page did not come.");
        }
    });

    public void Dispose()
    {
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }
    }
}
