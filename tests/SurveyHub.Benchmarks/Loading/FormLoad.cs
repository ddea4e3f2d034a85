using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Measuring;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>Clients that each fill in one more text in their own form, post it whole, and get the page again.</summary>
internal sealed partial class FormLoad : IDisposable
{
    private const int PatienceMilliseconds = 1000;
    private readonly IReadOnlyList<HttpConnection> _connections;
    private readonly IReadOnlyList<string> _paths;
    private readonly int[] _counts = new int[LoadDriver.Clients];

    private FormLoad(IReadOnlyList<HttpConnection> connections, IReadOnlyList<string> paths) => (_connections, _paths) = (connections, paths);

    public static async Task<FormLoad> OpenAsync(int port, IReadOnlyList<SeededLink> links)
    {
        var load = new FormLoad(await Task.WhenAll(links.Select(_ => HttpConnection.OpenAsync(port))), [.. links.Select(link => link.Path)]);
        for (var client = 0; client < links.Count; client++)
        {
            await load._connections[client].SendAsync(Requests.Get(load._paths[client]));
        }

        return load;
    }

    public Task<Round> RunAsync(TimeSpan length) => LoadDriver.RunAsync(length, SaveAsync);

    public void Dispose()
    {
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }
    }

    private async Task SaveAsync(int client)
    {
        var connection = _connections[client];
        var seal = Seal().Match(connection.BodyText).Groups["seal"].Value;
        var text = (++_counts[client]).ToString(CultureInfo.InvariantCulture).PadLeft(100, 'x');
        var status = await connection.SendAsync(Requests.Post(_paths[client], $":seal={WebUtility.UrlEncode(seal)}&:who=me&resurser={text}"));
        if (status != 303)
        {
            throw new InvalidOperationException($"A save was answered by {status}.");
        }

        await connection.SendAsync(Requests.Get(_paths[client]));
    }

    [GeneratedRegex("""name=":seal" value="(?<seal>[^"]*)["]""", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex Seal();
}
