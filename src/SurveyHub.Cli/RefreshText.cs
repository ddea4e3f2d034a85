using System.Text;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary>What became of the pieces of a refreshed report, for people: what has changed first, and of what has not only how much.</summary>
internal sealed class RefreshText
{
    /// <summary>Of what a piece says, in characters.</summary>
    private const int LongestValue = 120;

    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private RefreshText(Language language) => _language = language;

    public static string Of(RefreshResult.Refreshed refreshed, Language language)
    {
        var text = new RefreshText(language);
        foreach (var (fate, words) in ChangeWords.Told)
        {
            foreach (var piece in refreshed.Pieces)
            {
                text.Write(piece, fate, words);
            }
        }

        foreach (var condition in refreshed.Conditions)
        {
            text.Line(ChangeWords.Of(condition).In(language));
        }

        var unchanged = refreshed.Pieces.Count(piece => piece.Places.All(place => place.Fate is PieceFate.Unchanged or PieceFate.UnchangedWithProse));
        text.Line(language.Choose($"oförändrat: {unchanged} av {refreshed.Pieces.Count}", $"unchanged: {unchanged} of {refreshed.Pieces.Count}"));
        return text._text.ToString();
    }

    private void Write(RefreshedPiece piece, PieceFate fate, LocalText words)
    {
        var places = piece.Places.Where(place => place.Fate == fate).ToList();
        if (places.Count == 0)
        {
            return;
        }

        var times = places.Count == 1 ? "" : _language.Choose($", på {places.Count} ställen", $", in {places.Count} places");
        var cells = ChangeWords.CellsOf(piece, places[0]).ToList();
        if (cells.Count > 0)
        {
            Line($"{words.In(_language)}: {piece.Mark.Name}{times} [{piece.Mark.Key}]");
            foreach (var (row, column, cell) in cells)
            {
                Line($"    {row}, {column}: {Arrow(cell.From, cell.To)}");
            }
        }
        else
        {
            var (last, says) = (ChangeWords.TextOf(piece.Last, _language), ChangeWords.TextOf(piece.Now, _language));
            var now = fate is PieceFate.EditedByHandOutdated or PieceFate.EditedByHand
                ? _language.Choose($"”{Cut(places[0].Found)}”; svaren säger ”{Cut(says)}”", $"'{Cut(places[0].Found)}'; the answers say '{Cut(says)}'")
                : Arrow(last, says);
            Line($"{words.In(_language)}: {piece.Mark.Name}{times}: {now} [{piece.Mark.Key}]");
        }

        if (places.Any(place => place.IsAxisByHand))
        {
            Line($"    {ChangeWords.AxisByHand.In(_language)}");
        }

        if (places.Any(place => place.IsDrawnAnew))
        {
            Line($"    {ChangeWords.DrawnAnew.In(_language)}");
        }
    }

    private string Arrow(string? from, string? to) => $"{Cut(ChangeWords.Said(from, _language))} → {Cut(ChangeWords.Said(to, _language))}";

    private static string Cut(string text) => TextCut.Shown(text.Replace("\n", " / ", StringComparison.Ordinal), LongestValue);

    private void Line(string text) => _text.Append(text).Append('\n');
}
