using System.Buffers;
using System.IO.Pipelines;

namespace SurveyHub.TestKit.Mail;

/// <summary>Reads a client's lines. Knows whether another one is here already, which is how a pipelining client is recognised.</summary>
internal sealed class SmtpConnectionReader(Stream stream)
{
    private const byte Dot = (byte)'.';

    private static readonly byte[] LineEnd = "\r\n"u8.ToArray();

    private readonly PipeReader _pipe = PipeReader.Create(stream);

    /// <summary>A whole line has been received and not read yet.</summary>
    public bool HasLine
    {
        get
        {
            if (!_pipe.TryRead(out var result))
            {
                return false;
            }

            var found = TryCutLine(result.Buffer, out _, out _);
            _pipe.AdvanceTo(result.Buffer.Start);
            return found;
        }
    }

    /// <summary>The next line without its CR LF, or null when the client has closed the connection.</summary>
    public async Task<byte[]?> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await _pipe.ReadAsync(cancellationToken);
            if (TryCutLine(result.Buffer, out var line, out var next))
            {
                _pipe.AdvanceTo(next);
                return line;
            }

            _pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            if (result.IsCompleted)
            {
                return null;
            }
        }
    }

    /// <summary>
    /// The content after DATA: every line up to the single dot, with the dot taken away that the client doubled (RFC 5321, 4.5.2).
    /// Null when the connection ends before that dot: then there is no message.
    /// </summary>
    public async Task<byte[]?> ReadContentAsync(CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (line is [Dot])
            {
                return content.ToArray();
            }

            content.Write(line is [Dot, ..] ? line.AsSpan(1) : line);
            content.Write(LineEnd);
        }

        return null;
    }

    private static bool TryCutLine(ReadOnlySequence<byte> buffer, out byte[] line, out SequencePosition next)
    {
        var reader = new SequenceReader<byte>(buffer);
        var found = reader.TryReadTo(out ReadOnlySequence<byte> cut, LineEnd);
        line = found ? cut.ToArray() : [];
        next = reader.Position;
        return found;
    }
}
