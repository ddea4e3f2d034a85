namespace SurveyHub.Domain;

/// <summary>What a record keeps after it has worked it out of its other members: it takes no part in equality.</summary>
internal record struct Derived<T>
    where T : class
{
    public T? Value { get; set; }

    public readonly bool Equals(Derived<T> other) => true;

    public override readonly int GetHashCode() => 0;
}
