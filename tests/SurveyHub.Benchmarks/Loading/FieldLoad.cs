using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using SurveyHub.Benchmarks.Hosts;
using SurveyHub.Benchmarks.Measuring;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>Clients that have opened their own form and save one text of it as its script does, again and again.</summary>
internal sealed partial class FieldLoad : IDisposable
{
    private const string Field = "resurser";
    private const int PatienceMilliseconds = 1000;
    private readonly IReadOnlyList<Client> _clients;

    private FieldLoad(IReadOnlyList<Client> clients) => _clients = clients;

    public static async Task<FieldLoad> OpenAsync(int port, IReadOnlyList<SeededLink> links)
    {
        var clients = new List<Client>();
        foreach (var link in links)
        {
            clients.Add(await Client.OpenAsync(port, link.Path));
        }

        return new FieldLoad(clients);
    }

    /// <summary>The first so many clients, each without a pause.</summary>
    public Task<Round> RunAsync(TimeSpan length) => LoadDriver.RunAsync(length, client => _clients[client].SaveAsync());

    /// <summary>All clients, each once in every interval.</summary>
    public Task<Round> RunPacedAsync(TimeSpan length, TimeSpan interval) =>
        PacedDriver.RunAsync(_clients.Count, length, interval, client => _clients[client].SaveAsync());

    public void Dispose()
    {
        foreach (var client in _clients)
        {
            client.Dispose();
        }
    }

    [GeneratedRegex("""data-ticket="(?<ticket>[^"]*)["]""", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex Ticket();

    [GeneratedRegex($"""data-field="{Field}" data-sequence="(?<sequence>[0-9]*)["]""", RegexOptions.ExplicitCapture, PatienceMilliseconds)]
    private static partial Regex Sequence();

    private sealed class Client(HttpConnection connection, string path, string ticket, string sequence) : IDisposable
    {
        private string _basis = sequence;
        private int _count;

        public static async Task<Client> OpenAsync(int port, string path)
        {
            var connection = await HttpConnection.OpenAsync(port);
            await connection.SendAsync(Requests.Get(path));
            var page = connection.BodyText;
            return new Client(
                connection, path, WebUtility.HtmlDecode(Ticket().Match(page).Groups["ticket"].Value), Sequence().Match(page).Groups["sequence"].Value);
        }

        public async Task SaveAsync()
        {
            var text = (++_count).ToString(CultureInfo.InvariantCulture).PadLeft(100, 'x');
            var change = WebUtility.UrlEncode($"{Field} {Guid.CreateVersion7():D} {_basis}");
            var body = $":ticket={WebUtility.UrlEncode(ticket)}&:who=me&:change={change}&{Field}={text}";
            var status = await connection.SendAsync(Requests.Post($"{path}/spara", body));
            if (status != 200)
            {
                throw new InvalidOperationException($"A save was answered by {status}.");
            }

            using var answer = JsonDocument.Parse(connection.BodyText);
            var field = answer.RootElement.GetProperty("fields")[0];
            if (field.GetProperty("outcome").GetString() != "saved")
            {
                throw new InvalidOperationException($"A save became: {field}");
            }

            _basis = field.GetProperty("sequence").GetInt64().ToString(CultureInfo.InvariantCulture);
        }

        public void Dispose() => connection.Dispose();
    }
}
