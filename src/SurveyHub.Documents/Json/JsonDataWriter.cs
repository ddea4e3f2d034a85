using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Reports.Data;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Json;

/// <summary>
/// Writes the answers as one JSON document (answers.schema.json): UTF-8 without a byte order mark, numbers as exact decimals, text as it was written. The
/// same answers give the same bytes.
/// </summary>
public static class JsonDataWriter
{
    /// <summary>Goes up when a program that reads an older one would read it wrongly.</summary>
    public const int Version = 1;

    /// <summary>After so many bytes what is written is handed on.</summary>
    private const int Held = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="output">Left open.</param>
    public static void Write(SurveyData data, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("format", "surveyhub-answers");
        json.WriteNumber("formatVersion", Version);
        json.WritePropertyName("enquiry");
        WriteEnquiry(json, data.Enquiry);
        json.WriteStartArray("facts");
        foreach (var fact in data.Facts)
        {
            json.WriteStartObject();
            json.WriteString("key", fact.Key.ToString());
            json.WriteString("definition", fact.Definition);
            json.WriteString("source", fact.Source);
            if (data.Measures.FirstOrDefault(measure => measure.Key == fact.Key) is { } measure)
            {
                WriteMeasure(json, measure);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fields");
        foreach (var field in data.Fields)
        {
            JsonFieldWriter.Write(json, field);
        }

        json.WriteEndArray();
        json.WriteStartArray("organisations");
        foreach (var organisation in data.Organisations)
        {
            JsonAnswerWriter.Write(json, data, organisation);
            if (json.BytesPending > Held)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        JsonAggregateWriter.Write(json, data.Aggregates);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject("measure");
        json.WriteString("name", measure.Name);
        json.WriteString("unit", measure.Unit);
        json.WriteNumber("decimals", measure.Decimals);
        json.WriteString("fetched", measure.Fetched.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteEnquiry(Utf8JsonWriter json, EnquiryStatement enquiry)
    {
        json.WriteStartObject();
        json.WriteString("id", enquiry.Header.Id);
        json.WriteString("title", enquiry.Header.Title);
        json.WriteString("language", enquiry.Header.Language.Tag());
        json.WriteString("publisher", enquiry.Header.Publisher);
        json.WriteString("wave", enquiry.Wave);
        json.WriteString("source", enquiry.Source);
        json.WriteString("answersAsOf", enquiry.Instant);
        json.WriteNumber("asked", enquiry.Asked);
        json.WriteNumber("answered", enquiry.Answered);
        json.WriteBoolean("isTest", enquiry.IsTest);
        json.WriteEndObject();
    }
}
