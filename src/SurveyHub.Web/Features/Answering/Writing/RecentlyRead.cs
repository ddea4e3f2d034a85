using System.Collections.Concurrent;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>
/// What has been made of immutable things lately, so that it need not be made again. Kept in two generations: what is asked for while the older one lasts
/// moves to the newer, and the rest is let go.
/// </summary>
/// <param name="most">In each generation.</param>
internal sealed class RecentlyRead<TKey, TValue>(int most)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, TValue> _newer = new();
    private ConcurrentDictionary<TKey, TValue> _older = new();

    // Beside the dictionary, whose own count stops every thread that uses it.
    private int _count;

    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        if (_newer.TryGetValue(key, out var found))
        {
            return found;
        }

        found = _older.TryGetValue(key, out var kept) ? kept : make(key);
        if (_newer.TryAdd(key, found) && Interlocked.Increment(ref _count) == most)
        {
            (_older, _newer) = (_newer, new());
            Interlocked.Exchange(ref _count, 0);
        }

        return found;
    }
}
