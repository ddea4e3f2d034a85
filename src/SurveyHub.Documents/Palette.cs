using SurveyHub.Documents.Word;

namespace SurveyHub.Documents;

/// <summary>The colours and the typeface of Word and Excel files.</summary>
internal static class Palette
{
    /// <summary>On every reader's machine, and its widths are known to <see cref="TextWidth"/>.</summary>
    public const string Font = "Arial";

    public const string Ink = "17262E";
    public const string Accent = "0A5568";

    /// <summary>Grey with a contrast of 7:1 on white and more than 4.5:1 on <see cref="Shade"/>.</summary>
    public const string SoftInk = "4A5B64";

    /// <summary>What stands in a box until something is written there: lighter than text, with a contrast of more than 4.5:1 on white.</summary>
    public const string Hint = "64737B";
    /// <summary>What must not be missed, with a contrast of more than 6:1 on white; there are always words that say it too.</summary>
    public const string Alarm = "B3261E";
    public const string Paper = "FFFFFF";
    public const string Shade = "E3F0F2";
    public const string Line = "7D8C94";
    public const string HairLine = "CFD6D9";
}
