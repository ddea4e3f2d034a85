using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary>A comparison of two questionnaires for programs. Kinds and weights are the same words in every language; sentences are not.</summary>
internal static partial class DifferenceJson
{
    public static string Of(QuestionnaireDifference difference, Language language)
    {
        var changes = difference.Changes.Select(change => new Change(
            change.Kind.Id,
            change.Weight,
            change.Place.Question?.Value,
            change.Place.Path,
            change.Before?.In(language),
            change.After?.In(language),
            change.Kind.What.In(language),
            change.Kind.Answers.In(language),
            change.Kind.Comparison.In(language)));
        var comparison = new Comparison(difference.Before.Header.Id, difference.After.Header.Id, difference.Weight, [.. changes]);
        return $"{JsonSerializer.Serialize(comparison, Form.Legible.Comparison)}\n";
    }

    private sealed record Comparison(string Before, string After, ChangeWeight? Weight, IReadOnlyList<Change> Changes);

    private sealed record Change(
        string Kind,
        ChangeWeight Weight,
        string? Question,
        string Path,
        string? Before,
        string? After,
        string What,
        string Answers,
        string Comparison);

    /// <summary>Made when the program is built, because the tool is native code and looks at no types as it runs.</summary>
    [JsonSerializable(typeof(Comparison))]
    private sealed partial class Form : JsonSerializerContext
    {
        public static Form Legible { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter<ChangeWeight>(JsonNamingPolicy.CamelCase) },
        });
    }
}
