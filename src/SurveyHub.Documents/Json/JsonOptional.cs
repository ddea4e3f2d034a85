using System.Text.Json;

namespace SurveyHub.Documents.Json;

internal static class JsonOptional
{
    /// <summary>The number, or null: every object of a kind has the same properties.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
