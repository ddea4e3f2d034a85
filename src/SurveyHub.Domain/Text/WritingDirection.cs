using System.Text;

namespace SurveyHub.Domain.Text;

/// <summary>
/// Text can turn the direction of what follows it. Where words of somebody's stand within a sentence of ours, they must not turn ours: what they open is closed after them.
/// </summary>
public static class WritingDirection
{
    private const char EndOfEmbedding = '\u202C';
    private const char EndOfIsolate = '\u2069';

    public static string Closed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u202A', '\u2069') < 0)
        {
            return text;
        }

        var open = new Stack<char>();
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                    open.Push(EndOfEmbedding);
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    open.Push(EndOfIsolate);
                    break;
                case EndOfEmbedding or EndOfIsolate when open.TryPeek(out var end) && end == c:
                    open.Pop();
                    break;
            }
        }

        return open.Count == 0 ? text : new StringBuilder(text).Append([.. open]).ToString();
    }
}
