using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SurveyHub.Benchmarks.Loading;

/// <summary>
/// One kept connection that speaks just enough HTTP/1.1 to load a server on the same machine: <see cref="HttpClient"/> would cost more than
/// the server it measures.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 * 1024];
    private int _filled;
    private int _bodyStart;

    /// <summary>The body of the last answer as text; the marks between its chunks are taken out.</summary>
    public string BodyText => IsChunked
        ? ChunkedBody.Join(_buffer.AsSpan(_bodyStart, _filled - _bodyStart))
        : Encoding.UTF8.GetString(_buffer, _bodyStart, _filled - _bodyStart);

    private bool IsChunked => HeaderValue("Transfer-Encoding:"u8) == "chunked";

    public static async Task<HttpConnection> OpenAsync(int port)
    {
        var connection = new HttpConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Sends a whole request and reads the whole answer.</summary>
    /// <returns>The status.</returns>
    public async Task<int> SendAsync(ReadOnlyMemory<byte> request)
    {
        for (var rest = request; rest.Length > 0;)
        {
            rest = rest[await _socket.SendAsync(rest)..];
        }

        (_filled, _bodyStart) = (0, 0);
        do
        {
            if (_filled == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            var read = await _socket.ReceiveAsync(_buffer.AsMemory(_filled));
            _filled += read > 0 ? read : throw new IOException("The server closed the connection.");
        }
        while (!IsWhole());

        return int.Parse(_buffer.AsSpan(9, 3), CultureInfo.InvariantCulture);
    }

    public void Dispose() => _socket.Dispose();

    private bool IsWhole()
    {
        if (_bodyStart == 0)
        {
            var end = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8);
            if (end < 0)
            {
                return false;
            }

            _bodyStart = end + 4;
        }

        if (HeaderValue("Content-Length:"u8) is { } length)
        {
            return _filled - _bodyStart == int.Parse(length, CultureInfo.InvariantCulture);
        }

        // No page of ours holds this sequence, and no second answer follows before the next request.
        return !IsChunked || _buffer.AsSpan(_bodyStart, _filled - _bodyStart).EndsWith("0\r\n\r\n"u8);
    }

    private string? HeaderValue(ReadOnlySpan<byte> name)
    {
        var head = _buffer.AsSpan(0, _bodyStart);
        var start = head.IndexOf(name);
        if (start < 0)
        {
            return null;
        }

        var value = head[(start + name.Length)..];
        return Encoding.ASCII.GetString(value[..value.IndexOf("\r\n"u8)]).Trim();
    }
}
