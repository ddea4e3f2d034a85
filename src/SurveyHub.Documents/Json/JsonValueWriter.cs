using System.Text.Json;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Data;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Documents.Json;

/// <summary>Writes a value as the type of JSON that it is.</summary>
internal static class JsonValueWriter
{
    /// <param name="value">Null when what was typed could not be read.</param>
    public static void Write(Utf8JsonWriter json, FieldType type, AnswerValue? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case NumberValue number:
                json.WriteNumberValue(number.Number);
                break;
            case DateValue date:
                json.WriteStringValue(RecordedText.Day(date));
                break;
            case ChoiceValue choice:
                WriteChoice(json, choice, type is ChoiceType { Many: true });
                break;
            case CheckValue:
                json.WriteBooleanValue(true);
                break;
            case FileValue file:
                json.WriteStringValue(file.Name);
                break;
            case AmountValue amount:
                WriteAmount(json, amount, (AmountType)type);
                break;
        }
    }

    private static void WriteChoice(Utf8JsonWriter json, ChoiceValue choice, bool many)
    {
        if (!many)
        {
            json.WriteStringValue(choice.Options[0].Value);
            return;
        }

        json.WriteStartArray();
        foreach (var option in choice.Options)
        {
            json.WriteStringValue(option.Value);
        }

        json.WriteEndArray();
    }

    private static void WriteAmount(Utf8JsonWriter json, AmountValue amount, AmountType type)
    {
        json.WriteStartObject();
        json.WriteString("arrangement", amount.Arrangement switch
        {
            AmountArrangement.Paid => "paid",
            AmountArrangement.NonePaid => "none-paid",
            AmountArrangement.OrdinaryBudget => "ordinary-budget",
        });
        json.WriteStartArray("lines");
        foreach (var line in amount.Lines)
        {
            json.WriteStartObject();
            json.WriteOptional("amount", line.Amount);
            json.WriteString("basis", line.BasisOr(line.Amount is null ? null : type.DefaultBasis)?.Id);
            json.WriteString("label", line.Label);
            json.WriteOptional("ceiling", line.Ceiling?.Amount);
            json.WriteString("ceilingBasis", line.Ceiling?.Basis?.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
