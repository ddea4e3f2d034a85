namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>How a state is seen: always beside its word, never instead of it.</summary>
internal static class ProgressMarks
{
    /// <summary>The stylesheet's name of its colour, or null for the quiet one.</summary>
    public static string? Colour(ProgressState state) => state switch
    {
        ProgressState.Submitted or ProgressState.Correcting => "ok",
        ProgressState.Started or ProgressState.Opened => "warn",
        ProgressState.AddressFails => "bad",
        ProgressState.NoKnownActivity or ProgressState.NotSent => null,
    };

    /// <summary>For the tiles of the map, so that they can be told apart without colours.</summary>
    public static string Sign(ProgressState state) => state switch
    {
        ProgressState.Submitted => "✓",
        ProgressState.Correcting => "↻",
        ProgressState.Started => "…",
        ProgressState.Opened => "○",
        ProgressState.NoKnownActivity => "–",
        ProgressState.NotSent => "·",
        ProgressState.AddressFails => "✕",
    };
}
