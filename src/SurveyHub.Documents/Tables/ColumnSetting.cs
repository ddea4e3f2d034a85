using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tables;

/// <summary>How the cells of a column are set. Decided for the column as a whole, so that its lines begin or end at one place.</summary>
internal enum ColumnSetting
{
    /// <summary>To the left.</summary>
    Words,

    /// <summary>To the right. Numbers of a column have equally many decimals, so that their commas stand under each other.</summary>
    Numbers,

    /// <summary>To the left, the numbers padded so that their digits still stand under each other.</summary>
    NumbersAmongWords,
}

internal static class ColumnSettings
{
    /// <summary>One for each column.</summary>
    public static ColumnSetting[] Of(TableBlock table) =>
        [.. table.Columns.Select((column, index) => !column.IsNumeric ? ColumnSetting.Words
            : table.Rows.Any(row => !row.IsTotal && row.Cells[index].Lines.Any(IsWords)) ? ColumnSetting.NumbersAmongWords
            : ColumnSetting.Numbers)];

    /// <summary>Whether the column begins at the left right after one that ends at the right.</summary>
    public static bool NeedsGap(ColumnSetting[] settings, int column) => column > 0 && settings[column] != ColumnSetting.Numbers && settings[column - 1] == ColumnSetting.Numbers;

    /// <summary>A dash or blank says nothing that would have to be read from the left.</summary>
    private static bool IsWords(string line) => line.Length > 1 && !string.IsNullOrWhiteSpace(line) && LeadingNumber.Length(line) < line.Length;
}
