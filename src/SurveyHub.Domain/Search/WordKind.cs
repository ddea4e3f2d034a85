namespace SurveyHub.Domain.Search;

/// <summary>The words of a vocabulary that are what is looked for.</summary>
/// <param name="Numbers">In their order.</param>
internal sealed record WordKind(IReadOnlyList<int> Numbers)
{
    private bool[] _has = [];

    /// <param name="count">Of words in the vocabulary.</param>
    public static WordKind Of(List<int> numbers, int count)
    {
        var has = new bool[count];
        foreach (var number in numbers)
        {
            has[number] = true;
        }

        return new WordKind(numbers) { _has = has };
    }

    public bool Has(int word) => _has[word];
}
