using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Parsing.Tables;

/// <summary>A row of a CSV file with the place of each cell.</summary>
internal sealed record CsvRow(IReadOnlyList<string> Cells, IReadOnlyList<TextPosition> Positions)
{
    public TextPosition Position => Positions.Count > 0 ? Positions[0] : TextPosition.Start;

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
