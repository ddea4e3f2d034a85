using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

internal enum InstructionKind
{
    If,
    Options,
    Reported,
    Check,
    Rows,
    Caption,
    Was,
    Note,
    Shared,
}

/// <summary>A line that begins in italics and with a colon: an instruction to the program, readable to people.</summary>
/// <param name="Words">As written, without the colon.</param>
/// <param name="IsComplete">Nothing in it was misunderstood; what was has been reported.</param>
/// <param name="Target">The id it concerns; null when it concerns none, or could not be read.</param>
/// <param name="Options">For a condition, the options it names.</param>
/// <param name="Rest">What follows the colon.</param>
internal sealed record Instruction(
    InstructionKind Kind, SpecPart Words, bool IsComplete, SpecPart? Target, IReadOnlyList<SpecPart> Options, List<Piece> Rest)
{
    /// <summary>Nothing follows the colon: it concerns what comes below.</summary>
    public bool IsAlone => Rest.TrueForAll(piece => piece.IsBlank);

    /// <summary>What follows the colon, parted at its commas.</summary>
    public IReadOnlyList<SpecPart> Listed() =>
        SpecPart.Split(string.Concat(Rest.Select(piece => piece.Text)), Rest.Count > 0 ? Rest[0].Offset : Words.Offset);
}

/// <summary>Tells instructions from prose, and reads them.</summary>
internal static partial class Instructions
{
    /// <summary>Longer italics are never looked at as an instruction written wrongly.</summary>
    private const int MaxLength = 200;

    public static readonly Vocabulary<InstructionKind> Openings = new(
        new(InstructionKind.If, "om", "if"),
        new(InstructionKind.Options, "svarsalternativ", "options"),
        new(InstructionKind.Reported, "redovisas", "reported"),
        new(InstructionKind.Check, "kontroll", "check"),
        new(InstructionKind.Rows, "rader", "rows"),
        new(InstructionKind.Caption, "rubrik", "caption"),
        new(InstructionKind.Was, "hette", "was"),
        new(InstructionKind.Note, "anteckning", "note"),
        new(InstructionKind.Shared, "gemensamt", "shared"));

    /// <summary>The words of the instruction with their place, when the pieces open with one; else null.</summary>
    public static Piece? OpeningOf(List<Piece> pieces)
    {
        var first = pieces.FirstOrDefault(p => !p.IsBlank);
        if (first is not { Kind: PieceKind.Text, Look: { Italic: true, Bold: false } })
        {
            return null;
        }

        // A link or an escaped mark within the italics cuts them into several pieces.
        var tail = pieces.SkipWhile(p => p != first).ToList();
        var italics = tail.TakeWhile(p => p is { Kind: PieceKind.Text, Look.Italic: true }).ToList();
        var colonFollows = tail.Count > italics.Count && tail[italics.Count] is { Kind: PieceKind.Text } next && next.Text.StartsWith(':');
        return italics[^1].Text.TrimEnd().EndsWith(':') || colonFollows ? first : null;
    }

    /// <summary>Reads an instruction and reports what is wrong with it; null when it cannot even be told which one was meant.</summary>
    public static Instruction? Read(Piece opening, List<Piece> pieces, ReadingContext context)
    {
        var words = opening.Text.Trim().TrimEnd(':').TrimEnd();
        var start = opening.Offset + (opening.Text.Length - opening.Text.TrimStart().Length);
        var (first, tail) = Divide(words);
        var kind = Openings.Find(first);
        if (kind is null)
        {
            context.Report(QuestionnaireDiagnostics.UnknownInstruction, start, words, Suggestion.For(first, Openings, context.Language));
            var nearest = NearestWord.Find(first.ToLowerInvariant(), Openings.Words.SelectMany(word => word.Spellings));
            kind = nearest is null ? null : Openings.Find(nearest);
        }

        if (kind is not { } known)
        {
            return null;
        }

        var match = Pattern(known).Match(words, tail);
        if (!match.Success && Openings.Find(first) is not null)
        {
            context.Report(QuestionnaireDiagnostics.BadInstruction, start, words, Example(known));
        }

        return Build(known, words, start, match, Rest(opening, pieces));
    }

    /// <summary>"Options for …" that was not written as an instruction, which has been reported: the list after it is options all the same.</summary>
    public static Instruction? MissedOptions(List<Piece> pieces)
    {
        var words = MissedOpening(pieces) ?? "";
        var (first, tail) = Divide(words);
        return Openings.Find(first) == InstructionKind.Options
            ? Build(InstructionKind.Options, words, pieces[0].Offset, OptionsPattern().Match(words, tail), [])
            : null;
    }

    /// <summary>
    /// What somebody meant as an instruction but did not write as one: not in italics, or without the colon. Else null, also for a block that is taken in:
    /// that is known by its link (<see cref="Sharing.SharedLine"/>), and the word begins many a sentence.
    /// </summary>
    public static string? MissedOpening(List<Piece> pieces)
    {
        var before = BeforeColon(pieces);
        var italics = pieces.Find(p => !p.IsBlank) is { Look.Italic: true } first ? Bare(first.Text) : "";
        return IsInstruction(before) ? before : IsInstruction(italics) ? italics : null;
    }

    /// <summary>What stands before the first colon, in text that no code interrupts.</summary>
    private static string BeforeColon(List<Piece> pieces)
    {
        var code = pieces.FindIndex(p => p.Kind == PieceKind.Code);
        var texts = code < 0 ? pieces : pieces[..code];
        if (!texts.Exists(piece => piece.Text.Contains(':', StringComparison.Ordinal)))
        {
            return "";
        }

        var text = string.Concat(texts.Select(piece => piece.Text));
        return Bare(text[..text.IndexOf(':', StringComparison.Ordinal)]);
    }

    /// <summary>Without blanks and marks around it.</summary>
    private static string Bare(string text) => text.Trim().Trim('*', '_').Trim();

    private static Instruction Build(InstructionKind kind, string words, int start, Match match, List<Piece> rest)
    {
        SpecPart Part(Capture capture) => new(capture.Value.ToLowerInvariant(), start + capture.Index);
        var target = match.Groups["field"];
        var options = match.Groups["option"].Captures.Select(Part).ToList();
        return new Instruction(kind, new SpecPart(words, start), match.Success, target.Success ? Part(target) : null, options, rest);
    }

    private static bool IsInstruction(string words)
    {
        if (words.Length is 0 or > MaxLength)
        {
            return false;
        }

        var (first, tail) = Divide(words);
        return Openings.Find(first) is { } kind and not InstructionKind.Shared && Pattern(kind).IsMatch(words, tail);
    }

    /// <summary>The first word, and where the rest starts.</summary>
    private static (string First, int Tail) Divide(string words)
    {
        var end = 0;
        while (end < words.Length && !char.IsWhiteSpace(words[end]))
        {
            end++;
        }

        return (words[..end], words.Length - words.AsSpan(end).TrimStart().Length);
    }

    /// <summary>What follows the colon.</summary>
    public static List<Piece> Rest(Piece opening, List<Piece> pieces)
    {
        var rest = pieces.Where(p => p.Offset > opening.Offset).ToList();
        if (rest.Count > 0 && rest[0].Text.StartsWith(':'))
        {
            rest[0] = rest[0] with { Text = rest[0].Text[1..], Offset = rest[0].Offset + 1 };
        }

        return rest;
    }

    private static Regex Pattern(InstructionKind kind) => kind switch
    {
        InstructionKind.If => IfPattern(),
        InstructionKind.Options => OptionsPattern(),
        InstructionKind.Reported or InstructionKind.Was or InstructionKind.Note => OfSomethingPattern(),
        InstructionKind.Check or InstructionKind.Caption or InstructionKind.Shared => BarePattern(),
        InstructionKind.Rows => RowsPattern(),
    };

    private static LocalText Example(InstructionKind kind) => kind switch
    {
        InstructionKind.If => new("*Om fråga är alternativ:* eller *Om fråga är alternativ eller alternativ:*", "*If question is option:* or *If question is option or option:*"),
        InstructionKind.Options => new("*Svarsalternativ för kolumn:*", "*Options for column:*"),
        InstructionKind.Reported => new("*Redovisas:* eller *Redovisas för fält:*", "*Reported:* or *Reported for field:*"),
        InstructionKind.Check => new("*Kontroll:*", "*Check:*"),
        InstructionKind.Rows => new("*Rader enligt fråga:*", "*Rows by question:*"),
        InstructionKind.Caption => new("*Rubrik:*", "*Caption:*"),
        InstructionKind.Was => new("*Hette:* eller *Hette för fält:*", "*Was:* or *Was for field:*"),
        InstructionKind.Note => new("*Anteckning:* eller *Anteckning för fält:*", "*Note:* or *Note for field:*"),
        InstructionKind.Shared => new("*Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md)", "*Shared:* [Contact details](gemensamt/kontakt.md)"),
    };

    // Each is matched from the second word on, and \G stands for that place.
    [GeneratedRegex(@"\G(?<field>[a-z0-9.-]+)\s+(är|is)\s+(?<option>[a-z0-9-]+)(\s+(eller|or)\s+(?<option>[a-z0-9-]+))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex IfPattern();

    [GeneratedRegex(@"\G(för|for)\s+(?<field>[a-z0-9.-]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex OptionsPattern();

    [GeneratedRegex(@"\G((för|for)\s+(?<field>[a-z0-9.-]+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex OfSomethingPattern();

    [GeneratedRegex(@"\G(enligt|by)\s+(?<field>[a-z0-9.-]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex RowsPattern();

    [GeneratedRegex(@"\G$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex BarePattern();
}
