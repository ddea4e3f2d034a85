using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>Says what a file lacks, piece by piece.</summary>
internal static class Missing
{
    /// <summary>No register: everything that the report is made of is lost.</summary>
    public static ValueList<RefreshProblem> Register(WordDocument document, IReadOnlyDictionary<string, PieceValue> values)
    {
        if (document.Report is not { } report)
        {
            return [Problem(RefreshDiagnostics.NoReport, null)];
        }

        var pieces = values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Piece(new PieceMark(pair.Key, pair.Key, ""), pair.Value));
        return WithProgram(document, [Problem(RefreshDiagnostics.RegisterLost, null, report), .. pieces]);
    }

    /// <summary>The register is there and these marks are not.</summary>
    public static ValueList<RefreshProblem> Marks(WordDocument document, IEnumerable<RegisteredPiece> pieces) =>
        pieces.Select(piece => Piece(piece.Mark, piece.Value)).ToArray() is { Length: > 0 } lost ? WithProgram(document, lost) : [];

    public static RefreshProblem Problem(DiagnosticDescriptor descriptor, string? key, params ReadOnlySpan<LocalText> arguments) =>
        new(descriptor, key, ValueList.Create(arguments));

    private static ValueList<RefreshProblem> WithProgram(WordDocument document, IEnumerable<RefreshProblem> problems) => document.OtherProgram is { } program
        ? problems.Prepend(Problem(RefreshDiagnostics.SavedElsewhere, null, program)).ToValueList()
        : problems.ToValueList();

    private static RefreshProblem Piece(PieceMark mark, PieceValue value)
    {
        var says = value switch
        {
            TextValue text => text.Text,
            TableValue table => new LocalText($"en tabell med {table.Rows.Count.Invariant()} rader", $"a table of {table.Rows.Count.Invariant()} rows"),
            ChartValue chart => new LocalText(
                $"ett diagram med {chart.Categories.Count.Invariant()} namn", $"a chart with {chart.Categories.Count.Invariant()} names"),
            MapValue map => new LocalText($"en karta med {map.Classes.Count.Invariant()} klasser", $"a map with {map.Classes.Count.Invariant()} classes"),
            _ => throw new NotSupportedException($"{value.GetType().Name} cannot be told."),
        };
        return Problem(RefreshDiagnostics.PieceMissing, mark.Key, mark.Name, mark.Directive.Length == 0 ? mark.Key : mark.Directive, says);
    }
}
