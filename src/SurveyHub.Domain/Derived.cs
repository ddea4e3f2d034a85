namespace SurveyHub.Domain;

/// <summary>
/// What a record keeps after it has worked it out of its other members: it takes no part in equality. The member it is worked out of resets it, since a
/// copy takes it along; where it is worked out of all of them, a copy constructor that leaves it out says more.
/// </summary>
internal record struct Derived<T>
    where T : class
{
    public T? Value { get; set; }

    public readonly bool Equals(Derived<T> other) => true;

    public override readonly int GetHashCode() => 0;
}
