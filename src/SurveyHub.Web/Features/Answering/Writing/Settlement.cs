using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>That a person has seen the texts of a field and decided. The change in the same save, if there is one, is what is to hold.</summary>
/// <param name="Held">The entry that held when they decided; null when nothing did.</param>
/// <param name="UpTo">The newest conflicting entry they saw. A later one stays open.</param>
/// <param name="Chosen">The conflicting entry whose text the change takes up; null when it is another text, or when what holds is to stay.</param>
public sealed record Settlement(FieldPath Path, string RowKey, long? Held, long UpTo, long? Chosen)
{
    public bool IsOf(FieldChange change) => (change.Path, change.RowKey) == (Path, RowKey);
}

public enum SettleOutcome
{
    Settled,

    /// <summary>Somebody else has decided, or saved another text, since the person saw the field. The conflict is as it was, and nothing holds anew.</summary>
    Outdated,
}

/// <param name="Held">The entry that holds now; null when nothing does.</param>
public sealed record SettleResult(FieldPath Path, string RowKey, SettleOutcome Outcome, long? Held)
{
    /// <inheritdoc cref="FieldChange.Field"/>
    public FieldPath Field => StoredPath.Of(Path, RowKey);
}
