using System.Text.Json;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Data;

namespace SurveyHub.Documents.Json;

/// <summary>Writes what is shown of answers in aggregate only, as the tables of the report.</summary>
internal static class JsonAggregateWriter
{
    public static void Write(Utf8JsonWriter json, ValueList<AggregateData> aggregates)
    {
        json.WriteStartArray("aggregates");
        foreach (var (question, table) in aggregates)
        {
            json.WriteStartObject();
            json.WriteString("question", question.Id.Value);
            json.WriteString("caption", table.Caption);
            json.WriteStartArray("columns");
            foreach (var column in table.Columns)
            {
                json.WriteStringValue(column.Heading);
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in table.Rows)
            {
                json.WriteStartArray();
                foreach (var cell in row.Cells)
                {
                    Write(json, cell);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReportCell cell)
    {
        if (cell.Number is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(string.Join('\n', cell.Lines));
        }
    }
}
