using System.Text.Json;

namespace SurveyHub.Cli.Tests.Reading;

/// <summary>Holds a JSON document against a JSON schema, as far as ours uses the language of schemas.</summary>
internal sealed class SchemaReading(JsonElement root)
{
    /// <summary>What does not hold, each with its place; empty when all does.</summary>
    public IEnumerable<string> Problems(JsonElement value) => Problems(root, value, "$");

    private IEnumerable<string> Problems(JsonElement schema, JsonElement value, string place)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Problems(root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), value, place);
        }

        return [.. OfItself(schema, value, place), .. OfProperties(schema, value, place), .. OfItems(schema, value, place)];
    }

    private static IEnumerable<string> OfItself(JsonElement schema, JsonElement value, string place)
    {
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(one => Is(one, value)))
        {
            yield return $"{place} is {value.ValueKind}";
        }

        if ((schema.TryGetProperty("const", out var only) && !JsonElement.DeepEquals(only, value))
            || (schema.TryGetProperty("enum", out var some) && !some.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value))))
        {
            yield return $"{place} is {value}";
        }
    }

    private IEnumerable<string> OfProperties(JsonElement schema, JsonElement value, string place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var missing = schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place} lacks {name}") : [];
        var (hasNames, hasOthers) = (schema.TryGetProperty("properties", out var named), schema.TryGetProperty("additionalProperties", out var others));
        return missing.Concat(value.EnumerateObject().SelectMany(property =>
            hasNames && named.TryGetProperty(property.Name, out var known) ? Problems(known, property.Value, $"{place}.{property.Name}")
            : !hasOthers ? []
            : others.ValueKind == JsonValueKind.Object ? Problems(others, property.Value, $"{place}.{property.Name}") : [$"{place} has {property.Name}"]));
    }

    private IEnumerable<string> OfItems(JsonElement schema, JsonElement value, string place) => value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items)
        ? value.EnumerateArray().SelectMany((item, index) => Problems(items, item, $"{place}[{index}]"))
        : [];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool Is(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };
}
