using System.Globalization;
using System.Text.Json;
using SurveyHub.Domain.Reports.Data;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Documents.Json;

/// <summary>Writes an organisation with what it answered, or did not, in every field.</summary>
internal static class JsonAnswerWriter
{
    public static void Write(Utf8JsonWriter json, SurveyData data, OrganisationAnswers one)
    {
        json.WriteStartObject();
        json.WriteString("code", one.Organisation.Code.Value);
        json.WriteString("name", one.Organisation.ShortName);
        json.WriteString("officialName", one.Organisation.OfficialName);
        json.WriteString("state", ResponseState.Of(one.Response));
        json.WriteString("submitted", ResponseState.Instant(one.Response));
        json.WriteString("note", one.Response.Note);
        json.WriteStartObject("facts");
        foreach (var fact in data.Facts)
        {
            json.WriteOptional(fact.Key.ToString(), one.Organisation.Fact(fact.Key));
        }

        json.WriteEndObject();
        json.WriteStartArray("answers");
        foreach (var answer in one.Answers)
        {
            Write(json, answer);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // What is not there is left out: most answers have a value and nothing more.
    private static void Write(Utf8JsonWriter json, FieldAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("field", answer.Field.Field.Path.ToString());
        WriteGiven(json, "row", answer.Row?.Value);
        json.WriteString("kind", answer.Kind.Code());
        if (!answer.IsAsked)
        {
            json.WriteBoolean("asked", false);
        }

        if (answer.Answer is { } given)
        {
            if (given.Kind == AnswerKind.Value)
            {
                json.WritePropertyName("value");
                JsonValueWriter.Write(json, answer.Field.Field.Type, given.Value);
                WriteGiven(json, "unread", given.IsUnread ? given.Raw : null);
                WriteGiven(json, "words", given.Value is AmountValue ? given.Raw : null);
            }

            WriteGiven(json, "reason", given.Reason);
            WriteGiven(json, "comment", given.Comment);
            if (given.IsUnchanged)
            {
                json.WriteBoolean("unchanged", true);
            }

            if (given.Wording is { } wording)
            {
                json.WriteStartObject("wording");
                json.WriteString("text", wording.Text);
                json.WriteString("by", wording.By);
                json.WriteString("at", wording.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteGiven(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
