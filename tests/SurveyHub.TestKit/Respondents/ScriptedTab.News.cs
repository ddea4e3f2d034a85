namespace SurveyHub.TestKit.Respondents;

/// <summary>What colleagues do meanwhile (others.js, conflicts.js).</summary>
public sealed partial class ScriptedTab
{
    /// <summary>The answer to a question that is asked now and then.</summary>
    public void Hear(ToldNews news)
    {
        // While a save is under way its answer is newer.
        if (!_inFlight && !IsStopped && Failures == 0)
        {
            Hear(news, []);
        }
    }

    private void Hear(ToldNews? news, IReadOnlyCollection<string> told)
    {
        if (news is null)
        {
            return;
        }

        Stamp = news.Stamp;
        var changes = news.Fields.ToDictionary(change => change.Path, StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            if (changes.TryGetValue(field.Path, out var change))
            {
                Meet(field, change);
            }
            else if (!told.Contains(field.Path))
            {
                EndConflict(field);
            }
        }

        // What is not saved yet is sent all the same.
        IsStopped |= news.IsStopped && !HasUnsaved;
    }

    private static void Meet(ScriptedField field, ToldChange change)
    {
        if (change.Held.Sequence != field.Basis && change.Conflict?.IsAside(field.Basis) != true && field.Sent is null && !field.IsDirty)
        {
            Adopt(field, change.Held);
        }

        ShowConflict(field, change);
    }

    /// <summary>Somebody else has decided.</summary>
    private static void EndConflict(ScriptedField field)
    {
        if (field.Conflict is { } told && told.Conflict!.IsAside(field.Basis) && !field.IsDirty)
        {
            Adopt(field, told.Held);
        }

        ShowConflict(field, null);
    }
}
