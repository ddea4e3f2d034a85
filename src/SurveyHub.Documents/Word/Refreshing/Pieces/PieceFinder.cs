using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>Finds the pieces of a part by their tags, in the order of the file, wherever people and Word have put them.</summary>
internal sealed class PieceFinder
{
    private readonly StoryPart _part;
    private readonly IReadOnlySet<string> _keys;
    private readonly FieldState _fields = new();
    private readonly List<FoundPiece> _found = [];
    private int _fallbacks;

    private PieceFinder(StoryPart part, IReadOnlySet<string> keys) => (_part, _keys) = (part, keys);

    public static IReadOnlyList<FoundPiece> Find(StoryPart part, IReadOnlySet<string> keys)
    {
        var finder = new PieceFinder(part, keys);
        finder.Pass(part.Root);
        return finder._found;
    }

    public static string? KeyOf(ElementSpan element) => element.IsWord("sdt") ? element.Child("sdtPr")?.Child("tag")?.Attribute("val") : null;

    private void Pass(ElementSpan element)
    {
        if (element.IsWord("fldChar"))
        {
            _fields.Pass(element);
        }
        else if (element.IsWord("instrText"))
        {
            _fields.AddCode(RawMarkup.TextOf(_part.Bytes, element));
        }
        else if (KeyOf(element) is { } key && _keys.Contains(key))
        {
            _found.Add(new FoundPiece(key, _part, element, _fields.IsInCode ? _fields.Code : null, _fallbacks > 0));
        }

        var isFallback = element.IsCompatibility("Fallback");
        _fallbacks += isFallback ? 1 : 0;
        foreach (var child in element.Children)
        {
            Pass(child);
        }

        _fallbacks -= isFallback ? 1 : 0;
    }
}
