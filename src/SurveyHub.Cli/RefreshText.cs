using System.Text;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary>What became of the pieces of a refreshed report, for people: what has changed first, and of what has not only how much.</summary>
internal sealed class RefreshText
{
    /// <summary>Of what a piece says, in characters.</summary>
    private const int LongestValue = 120;

    private static readonly (PieceFate Fate, LocalText Words)[] Told =
    [
        (PieceFate.Changed, new("ändrat", "changed")),
        (PieceFate.ChangedWithProse, new("ändrat, egna ord kvar", "changed, your words kept")),
        (PieceFate.Overwritten, new("ändrat för hand, nu ersatt", "edited by hand, now replaced")),
        (PieceFate.EditedByHandOutdated, new("ändrat för hand, stämmer inte längre", "edited by hand, no longer right")),
        (PieceFate.EditedByHand, new("ändrat för hand", "edited by hand")),
        (PieceFate.RightByHand, new("ändrat för hand till det rätta", "edited by hand to what is right")),
        (PieceFate.DeletionPending, new("väntar på att strykas", "waiting to be deleted")),
        (PieceFate.MovedAway, new("väntar på att flyttas", "waiting to be moved")),
    ];

    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private RefreshText(Language language) => _language = language;

    public static string Of(RefreshResult.Refreshed refreshed, Language language)
    {
        var text = new RefreshText(language);
        foreach (var (fate, words) in Told)
        {
            foreach (var piece in refreshed.Pieces)
            {
                text.Write(piece, fate, words);
            }
        }

        foreach (var condition in refreshed.Conditions)
        {
            text.Line(condition.Was
                ? language.Choose($"gäller inte längre: {condition.Mark.Name}. Det som står under villkoret ska bort ur filen.", $"no longer so: {condition.Mark.Name}. What stands under the condition has to leave the file.")
                : language.Choose($"gäller nu: {condition.Mark.Name}. Det som hör till villkoret fattas i filen; gör rapporten på nytt eller skriv in det.", $"now so: {condition.Mark.Name}. What belongs to the condition is missing in the file; make the report anew or write it."));
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
        var cells = places[0].Cells.Where(cell => cell.Fate is not (PieceFate.Unchanged or PieceFate.UnchangedWithProse)).ToList();
        if (cells.Count > 0)
        {
            Line($"{words.In(_language)}: {piece.Mark.Name}{times} [{piece.Mark.Key}]");
            foreach (var cell in cells)
            {
                Line($"    {NameOf(piece.Now, cell.Row, 0) ?? NameOf(piece.Last, cell.Row, 0)}, {NameOf(piece.Now, null, cell.Column)}: {Arrow(cell.From, cell.To)}");
            }
        }
        else
        {
            var now = fate is PieceFate.EditedByHandOutdated or PieceFate.EditedByHand
                ? _language.Choose($"”{Cut(places[0].Found)}”; svaren säger ”{Cut(TextOf(piece.Now))}”", $"'{Cut(places[0].Found)}'; the answers say '{Cut(TextOf(piece.Now))}'")
                : Arrow(TextOf(piece.Last), TextOf(piece.Now));
            Line($"{words.In(_language)}: {piece.Mark.Name}{times}: {now} [{piece.Mark.Key}]");
        }
    }

    private string Arrow(string? from, string? to) => $"{Said(from)} → {Said(to)}";

    private string Said(string? value) => string.IsNullOrEmpty(value) ? _language.Choose("(tomt)", "(blank)") : Cut(value);

    private static string Cut(string text) => TextCut.At(text.Replace("\n", " / ", StringComparison.Ordinal), LongestValue);

    private string TextOf(PieceValue value) => value switch
    {
        TextValue text => text.Text,
        ChartValue chart => string.Join("; ", chart.Series.Select(series => string.Join(", ", chart.Categories.Zip(series.Values, (name, number) => $"{name} {(number is { } known ? SwedishNumber.Format(Math.Round(known, 1, MidpointRounding.AwayFromZero)) : _language.Choose("saknas", "none"))}")))),
        MapValue map => string.Join("; ", map.Classes.Select(one => $"{one.Label} ({one.Members})")),
        _ => "",
    };

    /// <summary>The heading of a row, by its key, or of a column.</summary>
    private static string? NameOf(PieceValue value, string? row, int column) => value is MapValue map
        ? row is null ? map.Title : map.Areas.FirstOrDefault(area => area.Code.Value == row)?.Name
        : value is TableValue table
        ? table.Rows.FirstOrDefault(one => row is null ? one.Role == RowRole.Header : one.Key == row) is { } found && column < found.Cells.Count ? found.Cells[column] : null
        : null;

    private void Line(string text) => _text.Append(text).Append('\n');
}
