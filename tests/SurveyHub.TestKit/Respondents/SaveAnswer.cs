using System.Net;
using System.Text.Json;

namespace SurveyHub.TestKit.Respondents;

/// <summary>What a field holds, as the script is told.</summary>
/// <param name="Sequence">Empty when it holds nothing.</param>
public sealed record ToldHeld(string Sequence, string Value);

/// <summary>How it stands with a field, as the script is told.</summary>
/// <param name="Conflict">Null when there is nothing to decide.</param>
public sealed record ToldChange(string Path, ToldHeld Held, ToldConflict? Conflict);

/// <param name="Now">How the field stands after the save.</param>
/// <param name="Sequence">What the next save of the field builds on.</param>
/// <param name="Entry">The entry that keeps what was sent; empty when nothing had to be recorded.</param>
/// <param name="IsWrong">It is saved, and something is wrong with it.</param>
public sealed record ToldField(ToldChange Now, string Outcome, string Sequence, string Entry, bool IsWrong)
{
    public string Path => Now.Path;

    public bool IsConflict => Outcome == "conflict";

    /// <summary>What was sent holds now.</summary>
    public bool IsHeld => Outcome is "saved" or "unchanged";

    /// <summary>What was sent does not hold.</summary>
    public bool IsLost => !IsHeld;
}

/// <summary>What others have done.</summary>
/// <param name="Stamp">To be sent the next time.</param>
/// <param name="IsStopped">Nothing is taken any more.</param>
public sealed record ToldNews(string Stamp, bool IsStopped, IReadOnlyList<ToldChange> Fields)
{
    /// <exception cref="JsonException">It is no whole answer.</exception>
    public static ToldNews Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ToldJson.News(document.RootElement);
    }
}

/// <summary>What became of an attempt to save.</summary>
/// <param name="Status">Null when nothing was heard.</param>
/// <param name="Refusal">Why nothing was taken, or null.</param>
/// <param name="Fields">Empty unless the status is OK.</param>
public sealed record SaveAnswer(HttpStatusCode? Status, string? Refusal, IReadOnlyList<ToldField> Fields, ToldNews? News)
{
    public static SaveAnswer None { get; } = new(null, null, [], null);

    public bool IsHeard => Status == HttpStatusCode.OK;

    /// <summary>The script gives up, and says so.</summary>
    public bool IsFinal => Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone;

    public static SaveAnswer Read(BrowserAnswer answer) => answer.Status == HttpStatusCode.OK
        ? Parse(answer.Body)
        : new SaveAnswer(answer.Status, null, [], null);

    /// <exception cref="JsonException">It is no whole answer.</exception>
    public static SaveAnswer Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var news = root.GetProperty("news");
        return new SaveAnswer(
            HttpStatusCode.OK,
            root.GetProperty("refusal").GetString(),
            [.. root.GetProperty("fields").EnumerateArray().Select(ToldJson.Field)],
            news.ValueKind == JsonValueKind.Null ? null : ToldJson.News(news));
    }
}
