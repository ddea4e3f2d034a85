using System.Text.Json;

namespace SurveyHub.Documents.Json;

internal static class JsonOptional
{
    /// <summary>Divided by it a number is the same, and has no zeros at its end that say nothing.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>
    /// The number, or null: every object of a kind has the same properties. Written the same wherever it comes from: a database gives back 1200.0 for what a file
    /// calls 1200.
    /// </summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known / One);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
