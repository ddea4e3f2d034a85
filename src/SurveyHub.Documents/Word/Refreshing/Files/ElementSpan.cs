using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>
/// An element of a part with the bytes it takes up. The element is <c>[Start, End)</c>, what it holds <c>[ContentStart, ContentEnd)</c>; an
/// element written as one tag holds nothing, at its end.
/// </summary>
internal sealed class ElementSpan(string name, string @namespace, ElementSpan? parent, int start)
{
    private static readonly List<ElementSpan> None = [];
    private List<ElementSpan>? _children;
    private List<(string Name, string Value)>? _attributes;

    public string Name { get; } = name;

    public string Namespace { get; } = @namespace;

    public ElementSpan? Parent { get; } = parent;

    public int Start { get; } = start;

    public int ContentStart { get; set; }

    public int ContentEnd { get; set; }

    public int End { get; set; }

    public bool IsOneTag { get; set; }

    public IReadOnlyList<ElementSpan> Children => _children ?? None;

    public bool IsWord(string name) => Name == name && Namespace == Namespaces.Word;

    public bool IsCompatibility(string name) => Name == name && Namespace == Namespaces.Compatibility;

    public ElementSpan? Child(string name) => Children.FirstOrDefault(child => child.IsWord(name));

    public ElementSpan? Ancestor(string name)
    {
        var found = Parent;
        while (found is not null && !found.IsWord(name))
        {
            found = found.Parent;
        }

        return found;
    }

    /// <summary>By its local name; only those that the reading asks for are kept.</summary>
    public string? Attribute(string name) => _attributes?.Find(attribute => attribute.Name == name).Value;

    /// <summary>Everything below, in the order of the file.</summary>
    public IEnumerable<ElementSpan> Descendants()
    {
        var waiting = new Stack<ElementSpan>(Children.Reverse());
        while (waiting.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                waiting.Push(element.Children[i]);
            }
        }
    }

    internal void Add(ElementSpan child) => (_children ??= []).Add(child);

    internal void Add(string name, string value) => (_attributes ??= []).Add((name, value));
}
