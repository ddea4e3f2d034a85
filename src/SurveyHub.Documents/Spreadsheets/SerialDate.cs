namespace SurveyHub.Documents.Spreadsheets;

/// <summary>Days as spreadsheets count them.</summary>
internal static class SerialDate
{
    private static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>Spreadsheets have a day too many before it, the 29th of February 1900.</summary>
    private static readonly DateOnly First = new(1900, 3, 1);

    /// <summary>Null for a day that they have no number for, or another number each.</summary>
    public static int? TryOf(DateOnly date) => date < First ? null : date.DayNumber - Zero.DayNumber;
}
