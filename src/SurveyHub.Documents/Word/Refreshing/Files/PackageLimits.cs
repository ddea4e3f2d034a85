namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>How much of a file is unpacked. A report of 200 pages with pictures is far below; a file made to exhaust the machine is above.</summary>
internal static class PackageLimits
{
    public const int MostMegabytes = 100;
    public const int MostParts = 4_000;

    /// <summary>In one part: some 500 pages.</summary>
    public const int MostElements = 2_000_000;

    /// <summary>Nested in each other. Word itself stops far before.</summary>
    public const int MostLevels = 400;

    /// <summary>Text of this kind shrinks to a twentieth; parts that shrink more than this are counted.</summary>
    public const int SuspectRatio = 100;
    public const int MostSuspectParts = 200;

    public const long MostBytes = MostMegabytes * 1_000_000L;
}
