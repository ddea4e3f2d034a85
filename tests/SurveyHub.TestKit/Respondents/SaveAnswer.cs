using System.Net;
using System.Text.Json;

namespace SurveyHub.TestKit.Respondents;

/// <summary>A save as the script sends it, and sends it again.</summary>
/// <param name="Basis">The entry it builds on; empty when the field was.</param>
public sealed record SentSave(string Path, Guid Id, string Basis, string Text);

/// <summary>What a field holds, as the script is told.</summary>
/// <param name="Sequence">Empty when it holds nothing.</param>
public sealed record ToldHeld(string Sequence, string Value);

/// <param name="Sequence">What the next save of the field builds on.</param>
/// <param name="IsWrong">It is saved, and something is wrong with it.</param>
public sealed record ToldField(string Path, string Outcome, string Sequence, bool IsWrong, ToldHeld Held)
{
    public bool IsConflict => Outcome == "conflict";

    /// <summary>What was sent holds now.</summary>
    public bool IsHeld => Outcome is "saved" or "unchanged";
}

/// <summary>What became of an attempt to save.</summary>
/// <param name="Status">Null when nothing was heard.</param>
/// <param name="Refusal">Why nothing was taken, or null.</param>
/// <param name="Fields">Empty unless the status is OK.</param>
public sealed record SaveAnswer(HttpStatusCode? Status, string? Refusal, IReadOnlyList<ToldField> Fields)
{
    public static SaveAnswer None { get; } = new(null, null, []);

    public bool IsHeard => Status == HttpStatusCode.OK;

    /// <summary>The script gives up, and says so.</summary>
    public bool IsFinal => Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone;

    public static SaveAnswer Read(BrowserAnswer answer) => answer.Status == HttpStatusCode.OK
        ? Parse(answer.Body)
        : new SaveAnswer(answer.Status, null, []);

    /// <exception cref="JsonException">It is no whole answer.</exception>
    public static SaveAnswer Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new SaveAnswer(
            HttpStatusCode.OK, root.GetProperty("refusal").GetString(), [.. root.GetProperty("fields").EnumerateArray().Select(Field)]);
    }

    private static ToldField Field(JsonElement field)
    {
        var held = field.GetProperty("held");
        return new ToldField(
            field.GetProperty("field").GetString()!,
            field.GetProperty("outcome").GetString()!,
            field.GetProperty("sequence").ToString(),
            field.GetProperty("problem").ValueKind != JsonValueKind.Null,
            new ToldHeld(held.GetProperty("sequence").ToString(), held.GetProperty("value").GetString()!));
    }
}
