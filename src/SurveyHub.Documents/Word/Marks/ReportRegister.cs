using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>What the derived pieces of a Word file said when they were last generated, and of what report; the file carries it with it.</summary>
/// <param name="Report">The id of the report that the file is of.</param>
/// <param name="Version">Grows with every change of the answers behind it.</param>
public sealed record ReportRegister(string Report, long Version, ValueList<RegisteredPiece> Pieces)
{
    /// <summary>The wave that the answers behind it are of; null in files that do not say it.</summary>
    public string? Wave { get; init; }

    /// <summary>Of the directives, and of what they give.</summary>
    public Language Language { get; init; }

    /// <summary>What decided over more of the file than its pieces.</summary>
    public ValueList<RegisteredCondition> Conditions { get; init; } = ValueList<RegisteredCondition>.Empty;

    /// <summary>The tables and figures that words of the report may lead to, also those that nobody derives; none in files that do not say it.</summary>
    public ValueList<RegisteredTarget> Targets { get; init; } = ValueList<RegisteredTarget>.Empty;

    /// <summary>The numbers that they have in the file as it is now. What is no longer there has none.</summary>
    public ValueList<CaptionNumber> Numbers { get; init; } = ValueList<CaptionNumber>.Empty;

    /// <summary>What its pieces and conditions are made of, each once, for compiling them again.</summary>
    public IReadOnlyList<string> Directives =>
        [.. Pieces.Select(piece => piece.Mark.Directive).Concat(Conditions.Select(condition => condition.Mark.Directive)).Distinct(StringComparer.Ordinal)];
}

/// <param name="Bookmark">Around the number of its caption.</param>
public sealed record RegisteredTarget(Identifier Id, CaptionedThing Thing, string Bookmark);

/// <param name="Outcome">"ja" or "nej".</param>
public sealed record RegisteredCondition(PieceMark Mark, string Outcome);

/// <summary>A piece with what it was last generated as, whatever it says in the file now.</summary>
public sealed record RegisteredPiece(PieceMark Mark, PieceValue Value);
