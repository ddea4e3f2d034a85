using System.Buffers;
using System.Text;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>Gathers a page in a borrowed buffer: a page is larger than what the garbage collector moves about cheaply.</summary>
internal sealed class PageWriter : TextWriter
{
    // Most pages of ten questions are smaller; a larger one borrows more as it grows.
    private const int UsualLength = 64 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(UsualLength);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        MakeRoom(1);
        _text[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <summary>Sends all that was written.</summary>
    public async Task SendAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(_length));
        try
        {
            var count = Encoding.UTF8.GetBytes(_text.AsSpan(0, _length), bytes);
            response.ContentLength = count;
            await response.Body.WriteAsync(bytes.AsMemory(0, count), cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
            _text = [];
        }

        base.Dispose(disposing);
    }

    private void MakeRoom(int count)
    {
        if (_length + count <= _text.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + count));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
