using System.Collections.Frozen;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>
/// Word writes its own styles by their English names whatever language it speaks, but other programs, and people who make styles by hand, write them in
/// Swedish: those names count as Word's.
/// </summary>
internal static class StyleNames
{
    private static readonly FrozenDictionary<string, string> Swedish = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Rubrik"] = "title",
        ["Underrubrik"] = "subtitle",
        ["Rubrik 1"] = "heading 1",
        ["Rubrik 2"] = "heading 2",
        ["Rubrik 3"] = "heading 3",
        ["Beskrivning"] = "caption",
        ["Innehåll 1"] = "toc 1",
        ["Innehåll 2"] = "toc 2",
        ["Innehållsförteckningsrubrik"] = "toc heading",
        ["Figurförteckning"] = "table of figures",
        ["Citat"] = "quote",
        ["Punktlista"] = "list bullet",
        ["Numrerad lista"] = "list number",
        ["Sidhuvud"] = "header",
        ["Sidfot"] = "footer",
        ["Fotnotstext"] = "footnote text",
        ["Fotnotsreferens"] = "footnote reference",
        ["Hyperlänk"] = "hyperlink",
        ["Stark"] = "strong",
        ["Platshållartext"] = "placeholder text",
        ["Normal tabell"] = "normal table",
        ["Standardstycketeckensnitt"] = "default paragraph font",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>By which two names of one style are the same.</summary>
    public static string Key(string name) => Swedish.GetValueOrDefault(name.Trim(), name.Trim()).ToLowerInvariant();
}
