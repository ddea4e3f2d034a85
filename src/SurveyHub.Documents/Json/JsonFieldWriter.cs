using System.Text.Json;
using SurveyHub.Domain.Reports.Data;

namespace SurveyHub.Documents.Json;

/// <summary>Writes a field of the code book.</summary>
internal static class JsonFieldWriter
{
    public static void Write(Utf8JsonWriter json, CodeBookField field)
    {
        json.WriteStartObject();
        json.WriteString("path", field.Field.Path.ToString());
        json.WriteString("questionNumber", field.Question.Number);
        json.WriteString("question", field.Question.Text);
        json.WriteString("label", field.Field.Label);
        json.WriteString("type", field.Type);
        json.WriteString("unit", field.Unit);
        json.WriteOptional("decimals", field.Decimals);
        json.WriteOptional("min", field.Least);
        json.WriteOptional("max", field.Most);
        json.WriteString("visibility", CodeBookSheet.Shown(field.Field.Visibility));
        json.WriteBoolean("required", field.Field.Demands.Required);
        json.WriteStartArray("accepts");
        foreach (var kind in field.Accepted)
        {
            json.WriteStringValue(kind.Code());
        }

        json.WriteEndArray();
        json.WriteBoolean("repeats", field.Repeats);
        json.WriteBoolean("calculated", field.IsCalculated);
        json.WriteStartArray("options");
        foreach (var option in field.Options)
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            json.WriteString("text", option.Text);
            json.WriteOptional("count", option.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (field.Summary is { } summary)
        {
            json.WritePropertyName("summary");
            WriteSummary(json, summary);
        }

        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, FieldSummary summary)
    {
        json.WriteStartObject();
        json.WriteNumber("answered", summary.Answered);
        json.WriteNumber("notAsked", summary.NotAsked);
        json.WriteStartObject("kinds");
        foreach (var kind in RecordedKinds.All)
        {
            json.WriteNumber(kind.Code(), summary.Of(kind));
        }

        json.WriteEndObject();
        if (summary.Numbers is { } numbers)
        {
            json.WriteStartObject("numbers");
            json.WriteNumber("count", numbers.Count);
            json.WriteOptional("total", numbers.Total);
            json.WriteNumber("mean", numbers.Mean);
            json.WriteNumber("median", numbers.Median);
            json.WriteNumber("least", numbers.Least);
            json.WriteNumber("most", numbers.Most);
            json.WriteOptional("rate", numbers.Rate);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
