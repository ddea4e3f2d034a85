namespace SurveyHub.Web.Features.Panels;

/// <summary>
/// A named human being outside the staff: a process leader or a colleague. History refers to the id only, so that <see cref="Erase"/> can
/// forget who it was without touching a single answer.
/// </summary>
public sealed class Person
{
    public const int MaxNameLength = 200;

    private Person()
    {
        // For EF.
    }

    public Person(string name, string email)
    {
        Id = PersonId.New();
        Name = name;
        Email = email;
    }

    public PersonId Id { get; private set; }

    /// <summary>Empty once erased.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Empty once erased.</summary>
    public string Email { get; private set; } = "";

    public DateTimeOffset? ErasedAt { get; private set; }

    public void Correct(string name, string email)
    {
        if (ErasedAt is not null)
        {
            throw new InvalidOperationException("An erased person gets no new name: make a new person.");
        }

        Name = name;
        Email = email;
    }

    public void Erase(DateTimeOffset now)
    {
        Name = "";
        Email = "";
        ErasedAt ??= now;
    }
}
