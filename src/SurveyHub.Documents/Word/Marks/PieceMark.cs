using System.Buffers;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>What a derived piece is known by in a Word file.</summary>
/// <param name="Key">In the tag of its content control: 1–42 printable ASCII characters. Word keeps 64, other programs may keep fewer.</param>
/// <param name="Name">For people, in lists and on the control: "Summa koordinatorer".</param>
/// <param name="Directive">What it is compiled from, as it was written in the report file.</param>
public sealed record PieceMark(string Key, string Name, string Directive)
{
    /// <summary>40 that a report gives it, and two more for the notes of a table.</summary>
    public const int LongestKey = 42;

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:#");

    public string Key { get; } = IsKey(Key) ? Key : throw new ArgumentException($"'{Key}' cannot be the key of a piece.", nameof(Key));

    public static bool IsKey(string? key) => key is { Length: > 0 and <= LongestKey } && !key.AsSpan().ContainsAnyExcept(KeyCharacters);
}
