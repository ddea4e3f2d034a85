namespace SurveyHub.Parsing.Tests.Silence;

/// <summary>Something that Markdown knows and that an author may put anywhere in a questionnaire.</summary>
/// <param name="Kind">What it is called.</param>
/// <param name="Text">As written.</param>
/// <param name="Kept">The run of text in which all of it is kept; null when a questionnaire cannot hold it at all.</param>
internal sealed record Foreign(string Kind, string Text, ShownText? Kept)
{
    private const string Word = "Xylofon";
    private const string Address = "https://example.org/xylofon";

    /// <summary>Within a line.</summary>
    public static IReadOnlyList<Foreign> Inlines { get; } =
    [
        new("plain word", Word, new ShownText(Word)),
        new("bold", $"**{Word}**", new ShownText(Word, Bold: true)),
        new("bold by lines", $"__{Word}__", new ShownText(Word, Bold: true)),
        new("italics", $"*{Word}*", new ShownText(Word, Italic: true)),
        new("bold italics", $"***{Word}***", new ShownText(Word, Bold: true, Italic: true)),
        new("link", $"[{Word}]({Address})", new ShownText(Word, Link: Address)),
        new("bold link", $"**[{Word}]({Address})**", new ShownText(Word, Bold: true, Link: Address)),
        new("bare address", Address, new ShownText(Address)),
        new("address in brackets", $"<{Address}>", new ShownText(Address, Link: Address)),
        new("titled link", $"[{Word}]({Address} \"Cittra\")", null),
        new("link without text", $"[]({Address})", null),
        new("reference link", $"[{Word}][xyl]", new ShownText($"[{Word}][xyl]")),
        new("footnote mark", $"{Word}[^1]", new ShownText($"{Word}[^1]")),
        new("image", $"![{Word}](xylofon.png)", null),
        new("code", $"`{Word}`", null),
        new("struck out", $"~~{Word}~~", new ShownText($"~~{Word}~~")),
        new("tag", $"<u>{Word}</u>", null),
        new("hidden comment", $"<!-- {Word} -->", null),
        new("break tag", $"{Word}<br>", null),
        new("entity", $"{Word}&amp;{Word}", new ShownText($"{Word}&{Word}")),
        new("escaped marks", $"\\*{Word}\\*", new ShownText($"*{Word}*")),
    ];

    /// <summary>Between blank lines.</summary>
    public static IReadOnlyList<Foreign> Blocks { get; } =
    [
        new("paragraph", $"{Word} och cittra.", new ShownText($"{Word} och cittra.")),
        new("wrapped paragraph", $"{Word}\noch cittra.", new ShownText($"{Word} och cittra.")),
        new("line broken by blanks", $"{Word}  \noch cittra.", null),
        new("line broken by a backslash", $"{Word}\\\noch cittra.", null),
        new("list", $"- Cittra\n- {Word}", new ShownText(Word)),
        new("numbered list", $"1. Cittra\n2. {Word}", new ShownText(Word)),
        new("list numbered from four", $"4. Cittra\n5. {Word}", null),
        new("numbered options", $"1. ( ) Cittra {{#cittra}}\n2. ( ) {Word} {{#xylofon}}", null),
        new("nested list", $"- Cittra\n    - {Word}", null),
        new("item of two paragraphs", $"- Cittra\n\n  {Word}", null),
        new("item with code", $"- Cittra\n\n        {Word}", null),
        new("quotation", $"> {Word}", null),
        new("note", $"> [!NOTE]\n> {Word}", null),
        new("code block", $"```\n{Word}\n```", null),
        new("code block with a language", $"~~~xml\n{Word}\n~~~", null),
        new("indented code", $"    {Word}", null),
        new("HTML block", $"<details>\n<summary>{Word}</summary>\n</details>", null),
        new("comment over lines", $"<!--\n{Word}\n-->", null),
        new("rule", "* * *", null),
        new("underlined heading", $"{Word}\n-------", null),
        new("heading too deep", $"#### {Word} {{#xylofon}}", null),
        new("table of text", $"| Cittra | {Word} |\n|---|---|\n| a | b |", null),
        new("image alone", $"![{Word}](xylofon.png)", null),
        new("footnote", $"[^1]: {Word}", null),
        new("link definition", $"[xylofon]: {Address}", null),
        new("link definition in a list", $"- [xylofon]: {Address}", null),
        new("title again", $"# {Word}", null),
    ];
}
