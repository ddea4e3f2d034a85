using System.Buffers;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>
/// Finds the tags of well-formed XML by their bytes. It judges nothing: <see cref="SpanReader"/> runs it beside an XML reader that does, and
/// stops where the two disagree.
/// </summary>
internal struct TagScanner(byte[] xml, int position)
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>The first byte of the tag.</summary>
    public int Start { get; private set; }

    /// <summary>The byte behind the tag.</summary>
    public int End { get; private set; } = position;

    public readonly bool IsClosing => xml[Start + 1] == (byte)'/';

    public readonly bool IsWhole => xml[End - 2] == (byte)'/';

    /// <summary>As written, with its prefix.</summary>
    public readonly ReadOnlySpan<byte> Name
    {
        get
        {
            var tag = xml.AsSpan()[(Start + (IsClosing ? 2 : 1))..End];
            return tag[..tag.IndexOfAny(NameEnds)];
        }
    }

    public bool MoveNext()
    {
        while (true)
        {
            var rest = xml.AsSpan(End);
            var next = rest.IndexOf((byte)'<');
            if (next < 0)
            {
                return false;
            }

            Start = End + next;
            rest = rest[next..];
            if (rest.StartsWith("<!--"u8))
            {
                End = Behind(rest, "-->"u8, 4);
            }
            else if (rest.StartsWith("<![CDATA["u8))
            {
                End = Behind(rest, "]]>"u8, 9);
            }
            else if (rest.StartsWith("<?"u8))
            {
                End = Behind(rest, "?>"u8, 2);
            }
            else
            {
                End = Start + LengthOfTag(rest);
                return true;
            }
        }
    }

    // A value may hold ">" but never the quote that it stands in.
    private static int LengthOfTag(ReadOnlySpan<byte> tag)
    {
        var at = 1;
        while (tag[at] != (byte)'>')
        {
            at += tag[at] is (byte)'"' or (byte)'\'' ? tag[(at + 1)..].IndexOf(tag[at]) + 2 : 1;
        }

        return at + 1;
    }

    private readonly int Behind(ReadOnlySpan<byte> markup, ReadOnlySpan<byte> end, int skipped) =>
        Start + skipped + markup[skipped..].IndexOf(end) + end.Length;
}
