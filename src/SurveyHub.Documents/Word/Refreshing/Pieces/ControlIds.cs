using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>
/// Gives a piece a number of its own where another control of the file has the same: Word would keep one of them and take the mark off the rest.
/// Two forms of one thing share theirs rightly.
/// </summary>
internal static class ControlIds
{
    public static void Separate(IReadOnlyList<StoryPart> parts, IReadOnlyList<FoundPiece> pieces, IReadOnlyDictionary<StoryPart, Splice> splices)
    {
        var ours = pieces.ToDictionary(piece => piece.Control, piece => piece);
        var controls = parts.SelectMany(part => part.Root.Descendants()).Where(element => element.IsWord("sdt") && !IsInFallback(element)).ToArray();
        var taken = new HashSet<string>(controls.Where(control => !ours.ContainsKey(control)).Select(IdOf).OfType<string>());
        var all = controls.Select(IdOf).OfType<string>().ToHashSet();
        var next = 1;
        foreach (var piece in controls.Select(control => ours.GetValueOrDefault(control)).OfType<FoundPiece>())
        {
            if (IdOf(piece.Control) is not { } id || taken.Add(id))
            {
                continue;
            }

            while (!all.Add(next.Invariant()))
            {
                next++;
            }

            var splice = splices[piece.Part];
            var prefix = RawMarkup.PrefixOf(splice.Part, piece.Id!);
            splice.Replace(piece.Id!, $"<{prefix}id {prefix}val=\"{next.Invariant()}\"/>");
        }
    }

    private static string? IdOf(ElementSpan control) => control.Child("sdtPr")?.Child("id")?.Attribute("val");

    private static bool IsInFallback(ElementSpan element)
    {
        var around = element.Parent;
        while (around is not null && !around.IsCompatibility("Fallback"))
        {
            around = around.Parent;
        }

        return around is not null;
    }
}
