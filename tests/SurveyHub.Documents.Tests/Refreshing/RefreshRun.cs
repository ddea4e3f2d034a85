using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Refreshes files and writes the outcome as lines that a test can compare.</summary>
internal static class RefreshRun
{
    public static RefreshResult.Refreshed Succeed(byte[] file, RefreshRequest request)
    {
        var result = ReportRefresher.Refresh(file, request);
        return result as RefreshResult.Refreshed ?? throw new InvalidOperationException(string.Join('\n', ((RefreshResult.Refused)result).Problems));
    }

    public static IReadOnlyList<RefreshProblem> Refuse(byte[] file, RefreshRequest request) =>
        Assert.IsType<RefreshResult.Refused>(ReportRefresher.Refresh(file, request)).Problems;

    public static string[] SchemaErrors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Node?.LocalName}: {error.Description}")];
    }

    /// <summary>A line for each place: key, fate, kind of place, what was found, and what it says now where that is something else.</summary>
    public static string[] Lines(RefreshResult.Refreshed result) =>
        [.. result.Pieces.SelectMany(piece => piece.Places.Select(place => $"{piece.Mark.Key} {place.Fate} {place.Place.Kind} {Says(piece, place)}".TrimEnd()))];

    private static string Says(RefreshedPiece piece, PieceOutcome place)
    {
        if (piece.Now is TextValue now)
        {
            return place.Fate is PieceFate.Unchanged or PieceFate.RightByHand or PieceFate.DeletionPending ? place.Found : $"{place.Found} -> {now.Text}";
        }

        return string.Join(' ', place.Cells.Select(cell => $"{cell.Row}.{cell.Column}:{cell.From}>{cell.To}")).Replace('\n', '|').Replace('\u00A0', ' ');
    }
}
