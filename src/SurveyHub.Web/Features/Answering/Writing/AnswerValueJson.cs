using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>How a value that was read stands in the log. The field's type says which kind of value it is.</summary>
public static class AnswerValueJson
{
    /// <summary>All answers of a response are read with every save in it and every page, and mostly they are the same as the last time.</summary>
    private static readonly RecentlyRead<(Type Type, string Json), AnswerValue?> Recent = new(most: 20_000);

    /// <summary>In characters. Longer ones take more room than time.</summary>
    private const int LongestKept = 200;

    private static readonly JsonSerializerOptions Options = new(StoredJson.Options) { Converters = { new AmountBasisConverter() } };

    public static string? Write(AnswerValue? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Options);

    /// <summary>Null for null, and for a value written when the field had another type: then it counts as not read.</summary>
    public static AnswerValue? Read(FieldType type, string? json)
    {
        if (json is null)
        {
            return null;
        }

        var key = (ValueType(type), json);
        return json.Length <= LongestKept ? Recent.Get(key, Read) : Read(key);
    }

    private static AnswerValue? Read((Type Type, string Json) stored)
    {
        try
        {
            var value = (AnswerValue?)JsonSerializer.Deserialize(stored.Json, stored.Type, Options);
            // Of another kind of value: no name is in it.
            return value is FileValue { Name: null } ? null : value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Type ValueType(FieldType type) => type switch
    {
        TextType => typeof(TextValue),
        NumberType or ScaleType => typeof(NumberValue),
        DateType => typeof(DateValue),
        AmountType => typeof(AmountValue),
        ChoiceType => typeof(ChoiceValue),
        CheckType => typeof(CheckValue),
        FileType => typeof(FileValue),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private sealed class AmountBasisConverter : JsonConverter<AmountBasis>
    {
        public override AmountBasis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var id = reader.GetString();
            return AmountBasis.All.FirstOrDefault(basis => basis.Id == id) ?? throw new JsonException($"'{id}' is no basis of an amount.");
        }

        public override void Write(Utf8JsonWriter writer, AmountBasis value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}
