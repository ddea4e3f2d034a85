using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>Collects changes while two questionnaires are compared.</summary>
internal sealed class ChangeList
{
    private readonly List<QuestionnaireChange> _changes = [];

    public int Count => _changes.Count;

    public ValueList<QuestionnaireChange> ToValueList() => _changes.ToValueList();

    public void Add(ChangeKind kind, ChangePlace place, LocalText? before, LocalText? after) =>
        _changes.Add(new QuestionnaireChange(kind, place, before, after));

    public void AddIfChanged(ChangeKind kind, ChangePlace place, string? before, string? after)
    {
        if (before != after)
        {
            Add(kind, place, Text(before), Text(after));
        }
    }

    /// <summary>A thing that is called otherwise in either language.</summary>
    public void AddIfChanged(ChangeKind kind, ChangePlace place, LocalText? before, LocalText? after)
    {
        if (before != after)
        {
            Add(kind, place, before, after);
        }
    }

    public void AddIfChanged(ChangeKind kind, ChangePlace place, Prose before, Prose after)
    {
        if (before != after)
        {
            Add(kind, place, Text(ChangeWords.Of(before)), Text(ChangeWords.Of(after)));
        }
    }

    /// <summary>A thing that is there or not.</summary>
    public void AddIfChanged((ChangeKind On, ChangeKind Off) kinds, ChangePlace place, bool before, bool after)
    {
        if (before != after)
        {
            Add(after ? kinds.On : kinds.Off, place, null, null);
        }
    }

    public static LocalText? Text(string? text) => text is null ? (LocalText?)null : LocalText.FromString(text);
}
