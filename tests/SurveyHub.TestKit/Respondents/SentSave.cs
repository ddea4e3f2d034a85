using System.Globalization;

namespace SurveyHub.TestKit.Respondents;

/// <summary>A save as the script sends it, and sends it again.</summary>
/// <param name="Id">Of a text that the log has: the id under which the server records that it is taken up.</param>
/// <param name="Basis">The entry it builds on; empty when the field was.</param>
public sealed record SentSave(string Path, Guid Id, string Basis, string Text)
{
    /// <summary>The decision about several texts that it brings, as the button sends it; or null.</summary>
    public string? Use { get; init; }

    /// <summary>False when the text stands in the log already: only <see cref="Use"/> travels.</summary>
    public bool IsTyped { get; init; } = true;

    /// <summary>That one of the texts in the log is to hold.</summary>
    /// <param name="held">The entry that holds; "0" when nothing does.</param>
    public static SentSave Choosing(string path, ToldText chosen, string held) =>
        new(path, IdOf(chosen.Sequence, held), held == "0" ? "" : held, chosen.Words) { Use = chosen.Use, IsTyped = false };

    private static Guid IdOf(string chosen, string held) => new([.. BitConverter.GetBytes(Entry(chosen)), .. BitConverter.GetBytes(Entry(held))]);

    private static long Entry(string sequence) => long.Parse(sequence, NumberStyles.None, CultureInfo.InvariantCulture);
}
