using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SurveyHub.Web.Shell.Form;

/// <summary>
/// Markup that is the same for everybody but for a few gaps, drawn once and filled for each page. Only for pages that are sent as a whole: its pieces are no
/// whole elements, so that a browser which is told of changes piece by piece could not place them.
/// </summary>
internal sealed class MarkupPattern
{
    public const int MostGaps = 10_000;
    private const int DigitsOfGap = 4;

    /// <summary>Fifteen digits of chance for this process, which no author can have written.</summary>
    private static readonly long Start = RandomNumberGenerator.GetInt32(100_000_000, 900_000_000) * 1_000_000L + RandomNumberGenerator.GetInt32(1_000_000);
    private static readonly string StartDigits = Start.ToString(CultureInfo.InvariantCulture);

    private readonly IReadOnlyList<Piece> _pieces;

    private MarkupPattern(IReadOnlyList<Piece> pieces) => _pieces = pieces;

    /// <summary>What stands in the place of a gap while the pattern is drawn: a number, so that it can stand wherever a number or a text does.</summary>
    /// <param name="gap">Fewer than <see cref="MostGaps"/>.</param>
    public static long NumberFor(int gap)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(gap, MostGaps);
        return (Start * MostGaps) + gap;
    }

    /// <inheritdoc cref="NumberFor"/>
    public static string MarkFor(int gap) => NumberFor(gap).ToString(CultureInfo.InvariantCulture);

    /// <param name="fragment">With a mark in the place of each gap.</param>
    public static MarkupPattern Of(RenderFragment fragment)
    {
        var markup = DrawnMarkup.Of(fragment).Value;
        var pieces = new List<Piece>();
        var start = 0;
        while (markup.IndexOf(StartDigits, start, StringComparison.Ordinal) is var at and >= 0)
        {
            var end = at + StartDigits.Length + DigitsOfGap;
            pieces.Add(new Piece(markup[start..at], int.Parse(markup.AsSpan()[(end - DigitsOfGap)..end], CultureInfo.InvariantCulture)));
            start = end;
        }

        pieces.Add(new Piece(markup[start..], null));
        return new MarkupPattern(pieces);
    }

    /// <param name="fill">Adds what stands in a gap, by its number.</param>
    public RenderFragment Filled(Action<RenderTreeBuilder, int> fill) => builder =>
    {
        foreach (var piece in _pieces)
        {
            builder.AddMarkupContent(0, piece.Markup);
            if (piece.Gap is { } gap)
            {
                fill(builder, gap);
            }
        }
    };

    /// <param name="Gap">What follows it; null at the end.</param>
    private sealed record Piece(string Markup, int? Gap);
}
