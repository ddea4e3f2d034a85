using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>A paragraph that begins in italics and with a colon.</summary>
/// <param name="Words">As written, without the colon.</param>
/// <param name="Tail">What stands in italics after the first words: a test, or the name of a column.</param>
/// <param name="Rest">What follows the colon.</param>
internal sealed record ReportInstruction(ReportInstructionKind Kind, SpecPart Words, SpecPart Tail, List<Piece> Rest)
{
    private const int MaxQuoted = 60;

    /// <summary>Nothing follows the colon.</summary>
    public bool IsAlone => Rest.TrueForAll(piece => piece.IsBlank);

    /// <summary>Null when it cannot be told which one is meant, which is reported.</summary>
    public static ReportInstruction? Read(Piece opening, List<Piece> pieces, ReportContext context)
    {
        var italics = pieces.SkipWhile(piece => piece != opening).TakeWhile(piece => piece is { Kind: PieceKind.Text, Look.Italic: true }).ToList();
        var written = string.Concat(italics.Select(piece => piece.Text));
        var words = new SpecPart(written, opening.Offset).From(0);
        words = words with { Text = Tidy(words.Text.TrimEnd().TrimEnd(':')) };
        if (InstructionWords.Openings.Take(words) is var (kind, _, tail))
        {
            return new ReportInstruction(kind, words, tail, RestOf(pieces, italics[^1]));
        }

        var near = Phrases.Nearest(words.Text, InstructionWords.Openings.Words.SelectMany(word => word.Spellings), InstructionWords.Openings.In(context.Language));
        var quoted = words.Text.Length > MaxQuoted ? $"{TextCut.At(words.Text, MaxQuoted)}…" : words.Text;
        context.Report(ReportDiagnostics.UnknownInstruction, words.Offset, quoted, near is null
            ? Suggestion.OneOf(InstructionWords.Openings.In(context.Language))
            : new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?"));
        return null;
    }

    /// <summary>What somebody meant as an instruction but did not write as one: the words before the first colon. Else null.</summary>
    public static string? FindBare(List<Piece> pieces)
    {
        var text = string.Concat(pieces.TakeWhile(piece => piece.Kind == PieceKind.Text).Select(piece => piece.Text));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var words = Tidy((colon < 0 ? "" : text[..colon]).Trim().Trim('*', '_'));
        return InstructionWords.Openings.Take(new SpecPart(words, 0)) is var (kind, _, tail) && IsWhole(kind, tail) ? words : null;
    }

    /// <summary>In a place where no instruction can stand, the words of one that is known, or nearly so.</summary>
    public static Piece? FindMisplaced(List<Piece> pieces) =>
        Instructions.OpeningOf(pieces) is { } opening
        && IsNearlyKnown(opening.Text.Trim().TrimEnd(':'))
            ? opening
            : null;

    /// <summary>Whether words in italics begin as an instruction does, or nearly so.</summary>
    public static bool IsNearlyKnown(string words) =>
        Phrases.Nearest(Tidy(words), InstructionWords.Openings.Words.SelectMany(word => word.Spellings)) is not null;

    /// <summary>Whether nothing more can be meant: "if anybody asks: …" is no condition.</summary>
    private static bool IsWhole(ReportInstructionKind kind, SpecPart tail) => kind switch
    {
        ReportInstructionKind.If => TestReader.IsLikely(tail),
        ReportInstructionKind.Column => SubjectReader.IsLikely(tail.Text),
        _ => tail.Text.Length == 0,
    };

    private static List<Piece> RestOf(List<Piece> pieces, Piece last)
    {
        var rest = pieces.SkipWhile(piece => piece != last).Skip(1).ToList();
        if (rest.Count > 0 && rest[0].Kind == PieceKind.Text)
        {
            var text = rest[0].Text;
            var start = text.StartsWith(':') ? 1 : 0;
            start += text.Length - start - text.AsSpan(start).TrimStart().Length;
            rest[0] = rest[0] with { Text = text[start..], Offset = rest[0].Offset + start };
        }

        return rest;
    }

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
