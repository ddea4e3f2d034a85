using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>
/// The numbers of the captions in a Word file as Word counts them, whatever it shows until it counts again: each sequence by itself, in the order of the text. What is
/// about to be deleted or has been moved away is not counted.
/// </summary>
internal sealed class CaptionNumbers
{
    private readonly StoryPart _part;
    private readonly Dictionary<string, int> _counted = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _waiting = [];
    private readonly FieldState _fields = new();

    private CaptionNumbers(StoryPart part) => _part = part;

    /// <summary>By the bookmarks that begin before the number in its paragraph.</summary>
    public static IReadOnlyDictionary<string, int> In(StoryPart part)
    {
        var reader = new CaptionNumbers(part);
        reader.Pass(part.Root);
        return reader._numbers;
    }

    private void Pass(ElementSpan element)
    {
        if (element.IsWord("del") || element.IsWord("moveFrom") || element.IsCompatibility("Fallback"))
        {
            return;
        }

        if (element.IsWord("p"))
        {
            _waiting.Clear();
        }
        else if (element.IsWord("bookmarkStart") && element.Attribute("name") is { } bookmark)
        {
            _waiting.Add(bookmark);
        }
        else if (element.IsWord("fldSimple"))
        {
            Count(element.Attribute("instr"));
        }
        else if (element.IsWord("instrText"))
        {
            _fields.AddCode(RawMarkup.TextOf(_part.Bytes, element));
        }
        else if (element.IsWord("fldChar"))
        {
            if (element.Attribute("fldCharType") == "separate")
            {
                Count(_fields.Code);
            }

            _fields.Pass(element);
        }

        foreach (var child in element.Children)
        {
            Pass(child);
        }
    }

    private void Count(string? code)
    {
        if (code?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["SEQ" or "seq", var sequence, ..])
        {
            return;
        }

        var number = _counted[sequence] = _counted.GetValueOrDefault(sequence) + 1;
        foreach (var bookmark in _waiting)
        {
            _numbers.TryAdd(bookmark, number);
        }

        _waiting.Clear();
    }
}
