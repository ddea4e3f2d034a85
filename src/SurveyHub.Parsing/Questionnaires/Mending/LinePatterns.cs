using System.Buffers;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>The shapes of lines that matter before Markdown is read. All are matched with the line's indentation taken off.</summary>
internal static partial class LinePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What the shapes that are no running text, and those of fences, quotations and strokes, begin with.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("`~>-=_*#+0123456789–—−•·▪◦●○‣([");

    /// <summary>False for most lines, which are text or rows of a table: none of the shapes of a list, a heading, strokes or code need be tried.</summary>
    public static bool MayBeMarked(ReadOnlySpan<char> line) => line.Length > 0 && Marks.Contains(line[0]);

    /// <summary>The start or end of a block of code.</summary>
    [GeneratedRegex(@"^(?<mark>`{3,}|~{3,})[^`]*$", Options, PatternLimit.Milliseconds)]
    public static partial Regex Fence();

    [GeneratedRegex(@"^(>[ \t]?)+", Options, PatternLimit.Milliseconds)]
    public static partial Regex Quotation();

    /// <summary>Under a text, strokes make a heading of it.</summary>
    [GeneratedRegex(@"^(-+|=+)[ \t]*$", Options, PatternLimit.Milliseconds)]
    public static partial Regex Underline();

    [GeneratedRegex(@"^((-[ \t]*){3,}|(_[ \t]*){3,}|(\*[ \t]*){3,}|={3,}[ \t]*)$", Options, PatternLimit.Milliseconds)]
    public static partial Regex Rule();

    /// <summary>A list item as Markdown has it.</summary>
    [GeneratedRegex(@"^([-*+]|(?<number>[0-9]{1,9})[.)])([ \t]+|$)", Options, PatternLimit.Milliseconds)]
    public static partial Regex ListItem();

    /// <summary>The box of an option with what people write before it; <c>[x](address)</c> is a link.</summary>
    [GeneratedRegex(@"^([-*+–—−•·▪◦●○‣]|[0-9]{1,3}[.)])[ \t]*(?<box>[(\[][ \t]?[xX]?[ \t]?[)\]])(?!\()[ \t]*|^(?<box>\([ \t]?\)|\[[ \t]?\])(?!\()[ \t]*", Options, PatternLimit.Milliseconds)]
    public static partial Regex LooseOption();

    /// <summary>An item that is an option, or was meant as one.</summary>
    [GeneratedRegex(@"\{#|^[ \t]*([-*+•·▪◦●○‣–—−]|[0-9]{1,9}[.)])?[ \t]*[(\[][ \t]?[xX]?[ \t]?[)\]](?!\()", Options, PatternLimit.Milliseconds)]
    public static partial Regex Option();

    /// <summary>What word processors write before an item.</summary>
    [GeneratedRegex(@"^([•·▪◦●○‣][ \t]*|[–—−][ \t]+|-(?=\p{L}))(?=\S)", Options, PatternLimit.Milliseconds)]
    public static partial Regex LooseBullet();

    /// <summary>The line below the headings of a table.</summary>
    [GeneratedRegex(@"^(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", Options, PatternLimit.Milliseconds)]
    public static partial Regex TableDelimiter();

    [GeneratedRegex(@"^(?=.*\|)(?=.*[-–—=_])[|:=–—_+. \t-]+$", Options, PatternLimit.Milliseconds)]
    public static partial Regex NearlyTableDelimiter();

    /// <summary>Italics that end in a colon.</summary>
    [GeneratedRegex(@"^([*_])(?![*_\s])[^*_]{1,200}(:[*_]|[*_]:)", Options, PatternLimit.Milliseconds)]
    public static partial Regex Instruction();

    /// <summary>Markdown takes such a line or item, whose bullet may have been cut off, for a hidden note and shows it nowhere.</summary>
    [GeneratedRegex(@"^(?<before>([0-9]{1,9}[.)])?[ \t]*)\[[^\]]*[^\]\s][^\]]*\]:", Options, PatternLimit.Milliseconds)]
    public static partial Regex LinkDefinition();
}
