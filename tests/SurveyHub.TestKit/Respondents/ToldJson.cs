using System.Text.Json;

namespace SurveyHub.TestKit.Respondents;

/// <summary>Reads what the script is sent.</summary>
internal static class ToldJson
{
    public static ToldNews News(JsonElement news) => new(
        news.GetProperty("stamp").GetString()!,
        news.GetProperty("stop").ValueKind != JsonValueKind.Null,
        [.. news.GetProperty("fields").EnumerateArray().Select(Change)]);

    public static ToldField Field(JsonElement field) => new(
        Change(field),
        field.GetProperty("outcome").GetString()!,
        field.GetProperty("sequence").ToString(),
        field.GetProperty("entry").ToString(),
        field.GetProperty("problem").ValueKind != JsonValueKind.Null);

    private static ToldChange Change(JsonElement field)
    {
        var (held, conflict) = (field.GetProperty("held"), field.GetProperty("conflict"));
        return new ToldChange(
            field.GetProperty("field").GetString()!,
            new ToldHeld(held.GetProperty("sequence").ToString(), held.GetProperty("value").GetString()!),
            conflict.ValueKind == JsonValueKind.Null ? null : Conflict(conflict));
    }

    private static ToldConflict Conflict(JsonElement conflict) => new(
        [.. conflict.GetProperty("texts").EnumerateArray().Select(Text)], conflict.GetProperty("merge").GetProperty("use").GetString()!);

    private static ToldText Text(JsonElement text) => new(
        text.GetProperty("sequence").ToString(), text.GetProperty("words").GetString()!, text.GetProperty("choice").GetProperty("use").GetString()!);
}
