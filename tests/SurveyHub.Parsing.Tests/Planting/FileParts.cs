using System.Text.RegularExpressions;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Where the constructs of a valid file stand, found without the parser that is being tested.</summary>
internal sealed partial class FileParts(string text)
{
    public string Text { get; } = text;

    /// <summary>Where the front block ends.</summary>
    public int BodyStart { get; } = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;

    /// <summary>Lines <c>name: value</c> of the front block.</summary>
    public IEnumerable<Match> Settings => Setting().Matches(Text[..BodyStart]);

    public IEnumerable<Match> Headings => InBody(Heading());

    /// <summary>A field's words between backticks.</summary>
    public IEnumerable<Match> Specs => InBody(Spec()).Where(spec => !IsInList(spec));

    /// <summary>What stands between backticks after an option.</summary>
    public IEnumerable<Match> OptionSpecs => InBody(Spec()).Where(IsInList);

    /// <summary>Paragraphs that end in a field's words.</summary>
    public IEnumerable<Match> FieldLines => InBody(FieldLine()).Where(line => !IsInList(line));

    public IEnumerable<Match> Instructions => InBody(Instruction());

    public IEnumerable<Match> Ids => InBody(Id());

    public IEnumerable<Match> Options => InBody(Option());

    public IEnumerable<Match> TableRows => InBody(TableRow());

    public IEnumerable<Match> MatrixRows => InBody(MatrixRow());

    public IEnumerable<Match> TableDelimiters => InBody(TableDelimiter());

    /// <summary>Empty lines where a paragraph can be put in: after the title, and not between "Options for" and its list.</summary>
    public IEnumerable<int> Gaps => InBody(Gap()).Select(match => match.Index + 1)
        .Where(offset => offset > TitleEnd && !LineBefore(offset).Contains("*Svarsalternativ", StringComparison.Ordinal));

    private int TitleEnd => Text.IndexOf("\n# ", StringComparison.Ordinal) is var title and > 0 ? Text.IndexOf('\n', title + 1) : BodyStart;

    public int LineStart(int offset) => offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;

    private bool IsInList(Match match) => Text.AsSpan(LineStart(match.Index)).StartsWith("- ", StringComparison.Ordinal);

    private string LineBefore(int offset) => Text[LineStart(offset - 1)..offset];

    private MatchCollection InBody(Regex pattern) => pattern.Matches(Text, BodyStart);

    [GeneratedRegex(@"^(?<name>[^:\n-]+): (?<value>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^(?<marks>#{1,3}) (?<text>.+?)( \{#(?<id>[a-z0-9-]+)\})?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<kind>[^`,]+)(, (?<property>[^`,]+))*`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spec();

    [GeneratedRegex(@"^(?<before>[^`|\n]*)(?<spec>`[^`|]+`)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FieldLine();

    [GeneratedRegex(@"^\*(?<first>Om|If|Svarsalternativ|Options|Redovisas|Reported|Kontroll|Check)(?<words> (?<word>för|for))?( (?<reference>[a-z0-9-]+)( (?<word>är|is) (?<option>[a-z0-9-]+)( (?<word>eller|or) (?<option>[a-z0-9-]+))*)?)?:\*(?<rest>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instruction();

    [GeneratedRegex(@" \{#(?<id>[a-z0-9-]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^- (?<box>\( \)|\[ \]) (?<text>.+) \{#(?<id>[a-z0-9-]+)\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"^\| (?<label>[^`|\n]+) \{#(?<id>[a-z0-9-]+)\} *\|(?<cells>[ |]+)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^\| (?<label>[^`|\n]+) \{#(?<id>[a-z0-9-]+)\} *(\| (?<box>\( \)|\[ \]) *)+\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MatrixRow();

    [GeneratedRegex(@"^\|(-+\|)+$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TableDelimiter();

    [GeneratedRegex(@"\n(?=\n)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap();
}
