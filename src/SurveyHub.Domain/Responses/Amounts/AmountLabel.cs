namespace SurveyHub.Domain.Responses.Amounts;

/// <summary>The words that whoever answered put behind an amount: one or more, with commas between ("ca, bedömning").</summary>
public static class AmountLabel
{
    /// <param name="label">Null for an amount without words.</param>
    public static IReadOnlyList<string> Words(string? label) => label?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Whether a word is among them, in whatever case it was written, and by whatever keyboard: some write å as two signs.</summary>
    public static bool Says(string? label, string word) => Words(label).Any(written => written.Normalize().Equals(word.Normalize(), StringComparison.OrdinalIgnoreCase));
}
