using System.Text.RegularExpressions;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

internal enum InstructionKind
{
    If,
    Options,
    Reported,
}

/// <summary>A line that begins in italics and with a colon: an instruction to the program, readable to people.</summary>
/// <param name="Target">The id it concerns, or null.</param>
/// <param name="Options">For a condition, the options it names.</param>
/// <param name="Rest">What follows the colon.</param>
internal sealed record Instruction(InstructionKind Kind, SpecPart? Target, IReadOnlyList<SpecPart> Options, List<Piece> Rest);

/// <summary>Tells instructions from prose, and reads them.</summary>
internal static partial class Instructions
{
    private static readonly Vocabulary<InstructionKind> Openings = new(
        new(InstructionKind.If, "om", "if"),
        new(InstructionKind.Options, "svarsalternativ", "options"),
        new(InstructionKind.Reported, "redovisas", "reported"));

    /// <summary>The words of the instruction with their place, when the pieces open with one; else null.</summary>
    public static Piece? OpeningOf(List<Piece> pieces)
    {
        var first = pieces.FirstOrDefault(p => p.Text.Trim().Length > 0);
        if (first is not { Kind: PieceKind.Text, Italic: true, Bold: false })
        {
            return null;
        }

        var next = pieces.SkipWhile(p => p.Offset <= first.Offset).FirstOrDefault();
        var colonFollows = next is { Kind: PieceKind.Text } && next.Text.StartsWith(':');
        return first.Text.TrimEnd().EndsWith(':') || colonFollows ? first : null;
    }

    /// <summary>Reads an instruction; reports and gives null when it is not a complete one.</summary>
    public static Instruction? Read(Piece opening, List<Piece> pieces, ReadingContext context)
    {
        var words = opening.Text.Trim().TrimEnd(':').TrimEnd();
        var start = opening.Offset + (opening.Text.Length - opening.Text.TrimStart().Length);
        var first = words.Split(' ')[0];
        if (Openings.Find(first) is not { } kind)
        {
            context.Report(QuestionnaireDiagnostics.UnknownInstruction, start, words, Suggestion.For(first.ToLowerInvariant(), Openings.In(context.Language)));
            return null;
        }

        var match = Pattern(kind).Match(words);
        if (!match.Success)
        {
            context.Report(QuestionnaireDiagnostics.BadInstruction, start, words, Example(kind));
            return null;
        }

        var target = match.Groups["field"];
        var options = match.Groups["option"].Captures.Select(c => new SpecPart(c.Value, start + c.Index)).ToList();
        return new Instruction(kind, target.Success ? new SpecPart(target.Value, start + target.Index) : null, options, Rest(opening, pieces));
    }

    /// <summary>The first words of a paragraph of plain text that somebody meant as an instruction, or null.</summary>
    public static string? BareOpening(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon > 120)
        {
            return null;
        }

        var words = text[..colon];
        return Openings.Find(words.Split(' ')[0]) is { } kind && Pattern(kind).IsMatch(words) ? words : null;
    }

    private static List<Piece> Rest(Piece opening, List<Piece> pieces)
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
        InstructionKind.Reported => ReportedPattern(),
    };

    private static LocalText Example(InstructionKind kind) => kind switch
    {
        InstructionKind.If => new("*Om fråga är alternativ:* eller *Om fråga är alternativ eller alternativ:*", "*If question is option:* or *If question is option or option:*"),
        InstructionKind.Options => new("*Svarsalternativ för kolumn:*", "*Options for column:*"),
        InstructionKind.Reported => new("*Redovisas:* eller *Redovisas för fält:*", "*Reported:* or *Reported for field:*"),
    };

    [GeneratedRegex(@"^(om|if) (?<field>[a-z0-9.-]+) (är|is) (?<option>[a-z0-9-]+)( (eller|or) (?<option>[a-z0-9-]+))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IfPattern();

    [GeneratedRegex(@"^(svarsalternativ för|options for) (?<field>[a-z0-9.-]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OptionsPattern();

    [GeneratedRegex(@"^(redovisas|reported)( (för|for) (?<field>[a-z0-9.-]+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReportedPattern();
}
