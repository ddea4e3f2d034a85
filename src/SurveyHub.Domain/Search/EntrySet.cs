using System.Numerics;

namespace SurveyHub.Domain.Search;

/// <summary>Some of the entries of an index, one bit for each.</summary>
internal sealed class EntrySet(int count)
{
    private const int BitsEach = 64;

    private readonly ulong[] _bits = new ulong[(count + BitsEach - 1) / BitsEach];

    public void Add(List<int> entries)
    {
        foreach (var entry in entries)
        {
            _bits[entry / BitsEach] |= 1UL << (entry % BitsEach);
        }
    }

    public void UnionWith(EntrySet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    public void IntersectWith(EntrySet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] &= other._bits[i];
        }
    }

    /// <summary>How many of some entries are in it.</summary>
    public int CountOf(List<int> entries)
    {
        var found = 0;
        foreach (var entry in entries)
        {
            found += (int)((_bits[entry / BitsEach] >> (entry % BitsEach)) & 1);
        }

        return found;
    }

    /// <summary>In their order.</summary>
    public IEnumerable<int> Entries()
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var rest = _bits[i]; rest != 0; rest &= rest - 1)
            {
                yield return (i * BitsEach) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }
}
