namespace SurveyHub.Parsing.Questionnaires.Drafts;

/// <summary>All fields of a file as read, cells among them, in its order and by their paths.</summary>
internal sealed class DraftFields
{
    private readonly List<FieldDraft> _fields;
    private readonly Dictionary<string, int> _orders;
    private bool? _hasStandIn;

    public DraftFields(IEnumerable<QuestionDraft> questions)
    {
        _fields = questions.SelectMany(question => question.Fields).ToList();
        _orders = new Dictionary<string, int>(_fields.Count, StringComparer.Ordinal);
        for (var order = 0; order < _fields.Count; order++)
        {
            _orders.Add(_fields[order].Path.ToString(), order);
        }
    }

    public IReadOnlyList<FieldDraft> InOrder => _fields;

    /// <summary>Some id of theirs could not be used.</summary>
    public bool HasStandIn => _hasStandIn ??= _orders.Keys.Any(References.IsStandIn);

    public FieldDraft? At(string path) => _orders.TryGetValue(path, out var order) ? _fields[order] : null;

    /// <summary>How many fields stand before the one at a path; null when there is none.</summary>
    public int? OrderOf(string path) => _orders.TryGetValue(path, out var order) ? order : null;
}
